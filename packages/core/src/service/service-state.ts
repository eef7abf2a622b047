import type { CaseAction } from '../case/schema.ts';
import type { Service } from './schema.ts';

type Of<Kind extends CaseAction['kind']> = Extract<CaseAction, { kind: Kind }>;
type Recorded = { by: string; at: string; seq: number };
export type ServiceAction = Of<
  | 'consent_given'
  | 'consent_withdrawn'
  | 'need_recorded'
  | 'service_given'
  | 'referred'
  | 'referral_answered'
  | 'referral_recalled'
  | 'referral_completed'
>;

export type Consent = Pick<
  Of<'consent_given'>,
  'formVersion' | 'language' | 'giver' | 'given' | 'interpreter' | 'on' | 'until' | 'scopes' | 'text'
> &
  Recorded & {
    id: string;
    givenBy: Of<'consent_given'>['by'];
    withdrawn: ({ on: string; text: string } & Recorded) | null;
  };
export type Need = Pick<Of<'need_recorded'>, 'service' | 'wish' | 'text'> & Recorded & { id: string };
export type ServiceGiven = Pick<Of<'service_given'>, 'service' | 'needId' | 'providerId' | 'on' | 'text'> &
  Recorded;
export const REFERRAL_STATUSES = [
  'sent',
  'more_asked',
  'accepted',
  'refused',
  'recalled',
  'completed',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];
export type Referral = Pick<
  Of<'referred'>,
  'providerId' | 'service' | 'needId' | 'placeKind' | 'consentId' | 'exception' | 'sheet' | 'on'
> &
  Recorded & {
    id: string;
    status: ReferralStatus;
    result: Of<'referral_completed'>['result'] | null;
    /** When it came to this status, with the words then. */
    since: string;
    told: string;
  };
export type CaseServices = {
  consents: Consent[];
  needs: Need[];
  given: ServiceGiven[];
  referrals: Referral[];
};
export const NO_SERVICES: CaseServices = { consents: [], needs: [], given: [], referrals: [] };

const changed = <T extends { id: string }>(list: readonly T[], id: string, change: Partial<T>): T[] =>
  list.map((one) => (one.id === id ? { ...one, ...change } : one));

/** One step of the replay of consent, services and referrals. What names nothing that is there changes nothing. */
export const applyService = (services: CaseServices, action: ServiceAction): CaseServices => {
  const { at, actorId: by, seq } = action;
  const recorded = { by, at, seq };
  const { consents, needs, given, referrals } = services;
  switch (action.kind) {
    case 'consent_given': {
      if (consents.some(({ id }) => id === action.consentId)) return services;
      const { consentId: id, by: givenBy, kind: _kind, actorId: _actor, ...rest } = action;
      return { ...services, consents: [...consents, { ...rest, ...recorded, id, givenBy, withdrawn: null }] };
    }
    case 'consent_withdrawn': {
      const withdrawn = { on: action.on, text: action.text, ...recorded };
      return { ...services, consents: changed(consents, action.consentId, { withdrawn }) };
    }
    case 'need_recorded': {
      const need = { id: action.needId, service: action.service, wish: action.wish, text: action.text };
      const others = needs.filter(({ id }) => id !== action.needId);
      return { ...services, needs: [...others, { ...need, ...recorded }] };
    }
    case 'service_given': {
      const { service, needId, providerId, on, text } = action;
      return { ...services, given: [...given, { service, needId, providerId, on, text, ...recorded }] };
    }
    case 'referred': {
      if (referrals.some(({ id }) => id === action.referralId)) return services;
      const { referralId: id, kind: _kind, actorId: _actor, ...rest } = action;
      const fresh: Referral = {
        ...rest,
        ...recorded,
        id,
        status: 'sent',
        result: null,
        since: action.on,
        told: '',
      };
      return { ...services, referrals: [...referrals, fresh] };
    }
    case 'referral_answered':
    case 'referral_recalled':
    case 'referral_completed': {
      const change: Partial<Referral> = {
        since: action.on,
        told: action.text,
        ...(action.kind === 'referral_answered'
          ? { status: action.answer }
          : action.kind === 'referral_recalled'
            ? { status: 'recalled' as const }
            : { status: 'completed' as const, result: action.result }),
      };
      return { ...services, referrals: changed(referrals, action.referralId, change) };
    }
  }
};

/** Whether a referral waits for an answer: then its clock runs. */
export const awaitsAnswer = ({ status }: Pick<Referral, 'status'>): boolean =>
  status === 'sent' || status === 'more_asked';
/** Whether it is over, whichever way. */
export const isEnded = ({ status }: Pick<Referral, 'status'>): boolean =>
  status === 'refused' || status === 'recalled' || status === 'completed';
/** Places that referrals of this case hold: those accepted and not ended. */
export const placesHeld = ({ referrals }: CaseServices): Referral[] =>
  referrals.filter(({ status, placeKind }) => status === 'accepted' && placeKind !== null);

export const CONSENT_LACKS = ['none', 'withdrawn', 'expired', 'out_of_scope'] as const;
export type ConsentLack = (typeof CONSENT_LACKS)[number];

/**
 * Whether a consent covers telling an organisation for a service on a day; null when it does. Asked anew at every
 * disclosure, so that a withdrawal stops it from that moment.
 */
export const consentLack = (
  { consents }: CaseServices,
  asked: { consentId: string | null; providerId: string; service: Service },
  day: string,
): ConsentLack | null => {
  const consent = consents.find(({ id }) => id === asked.consentId);
  if (!consent) return 'none';
  if (consent.withdrawn) return 'withdrawn';
  if (consent.until !== null && day > consent.until) return 'expired';
  const covers = consent.scopes.some(
    ({ providerId, services }) => providerId === asked.providerId && services.includes(asked.service),
  );
  return covers ? null : 'out_of_scope';
};

/** The organisations that a case's consents, services and referrals name. */
export const providersNamed = ({ consents, given, referrals }: CaseServices): string[] => [
  ...new Set([
    ...consents.flatMap(({ scopes }) => scopes.map(({ providerId }) => providerId)),
    ...given.flatMap(({ providerId }) => providerId ?? []),
    ...referrals.map(({ providerId }) => providerId),
  ]),
];
