import { type CaseFacts, readWorksheet } from '../case/facts.ts';
import type { CaseActionInput } from '../case/schema.ts';
import type { CaseState } from '../case/state.ts';
import type { Problem } from '../problem/problem.ts';
import { treatedAsChild } from '../screening/age.ts';
import { allowedClasses, leastFields } from './least-fields.ts';
import { DATA_CLASSES } from './schema.ts';
import { awaitsAnswer, type ConsentLack, consentLack, isEnded, type ServiceAction } from './service-state.ts';

type Input = Extract<CaseActionInput, { kind: ServiceAction['kind'] }>;
type Of<Kind extends Input['kind']> = Extract<Input, { kind: Kind }>;

const fault = (code: Problem['code'], path: string, message: string): Problem => ({ code, path, message });

/** Whether the person counts as a child here: true, false, or null when nobody knows. */
export const isChild = (state: CaseState, facts: CaseFacts): boolean | null =>
  treatedAsChild(readWorksheet(state, facts).answers, facts.age);

const consentFaults = (state: CaseState, action: Of<'consent_given'>, facts: CaseFacts): Problem[] => [
  ...(state.services.consents.some(({ id }) => id === action.consentId)
    ? [fault('conflict', 'consentId', 'a consent of this id exists')]
    : []),
  ...(action.by === 'person' &&
  (facts.age === 'under_18' || state.answers['child.under_18']?.answer === 'yes')
    ? [fault('missing', 'by', 'the person is a child: a guardian or a representative consents')]
    : []),
  ...(action.by !== 'person' && action.giver === ''
    ? [fault('missing', 'giver', 'say who consents for the person')]
    : []),
  ...(action.until !== null && action.until < action.on
    ? [fault('bad_value', 'until', 'it ends before it begins')]
    : []),
];

const LACKS: Record<ConsentLack, string> = {
  none: 'there is no consent: nothing may be told; ask the person first',
  withdrawn: 'the consent was withdrawn: nothing more may be told',
  expired: 'the consent has run out: ask again',
  out_of_scope: 'the consent does not cover this organisation for this service',
};

const exceptionFaults = (state: CaseState, facts: CaseFacts): Problem[] =>
  isChild(state, facts) === true
    ? []
    : [fault('not_now', 'exception', 'only for a child at risk may it be told without a consent')];

const referralFaults = (state: CaseState, action: Of<'referred'>, facts: CaseFacts): Problem[] => {
  const { services } = state;
  const need = services.needs.find(({ id }) => id === action.needId);
  const excepted = action.consentId === null && action.exception !== '';
  const lack = excepted ? null : consentLack(services, action, action.on);
  const classes = excepted ? DATA_CLASSES : allowedClasses(services, action);
  const { leaves } = leastFields(action.service, classes);
  const fields = action.sheet.map(({ field }) => field);
  return [
    ...(services.referrals.some(({ id }) => id === action.referralId)
      ? [fault('conflict', 'referralId', 'a referral of this id exists')]
      : []),
    ...(excepted ? exceptionFaults(state, facts) : []),
    ...(lack ? [fault(lack === 'none' ? 'missing' : 'not_now', 'consentId', LACKS[lack])] : []),
    ...(action.needId !== null && !need ? [fault('not_found', 'needId', 'no such need in this case')] : []),
    ...(need?.wish === 'declined' ? [fault('not_now', 'needId', 'the person declined this service')] : []),
    ...(action.service === 'shelter' && action.placeKind === null
      ? [fault('missing', 'placeKind', 'say which kind of place')]
      : []),
    ...(action.service !== 'shelter' && action.placeKind !== null
      ? [fault('bad_value', 'placeKind', 'only a shelter has places')]
      : []),
    ...(new Set(fields).size === fields.length ? [] : [fault('conflict', 'sheet', 'a field stands twice')]),
    ...(lack
      ? []
      : fields
          .filter((field) => !leaves.includes(field))
          .map((field) =>
            fault('not_allowed', `sheet.${field}`, 'more than the service needs or the consent allows'),
          )),
  ];
};

const onReferral = (
  state: CaseState,
  referralId: string,
  may: (referral: CaseState['services']['referrals'][number]) => boolean,
  rule: string,
): Problem[] => {
  const referral = state.services.referrals.find(({ id }) => id === referralId);
  if (!referral) return [fault('not_found', 'referralId', 'no such referral in this case')];
  return may(referral) ? [] : [fault('not_now', 'referralId', rule)];
};

/** Everything that speaks against an act of consent, services and referrals; capacity and the organisation are for the caller. */
export const serviceFaults = (state: CaseState, action: Input, facts: CaseFacts): Problem[] => {
  switch (action.kind) {
    case 'consent_given':
      return consentFaults(state, action, facts);
    case 'consent_withdrawn': {
      const consent = state.services.consents.find(({ id }) => id === action.consentId);
      if (!consent) return [fault('not_found', 'consentId', 'no such consent in this case')];
      return consent.withdrawn ? [fault('conflict', 'consentId', 'it was withdrawn already')] : [];
    }
    case 'need_recorded':
      return [];
    case 'service_given':
      return action.needId !== null && !state.services.needs.some(({ id }) => id === action.needId)
        ? [fault('not_found', 'needId', 'no such need in this case')]
        : [];
    case 'referred':
      return referralFaults(state, action, facts);
    case 'referral_answered':
      return [
        ...onReferral(state, action.referralId, awaitsAnswer, 'this referral waits for no answer'),
        ...(action.answer !== 'accepted' && action.text === ''
          ? [fault('missing', 'text', 'say why it was refused, or what is asked')]
          : []),
      ];
    case 'referral_recalled':
      return onReferral(state, action.referralId, (one) => !isEnded(one), 'this referral is over');
    case 'referral_completed':
      return onReferral(
        state,
        action.referralId,
        ({ status }) => status === 'accepted',
        'only an accepted referral is completed',
      );
  }
};
