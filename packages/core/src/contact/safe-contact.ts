import type { Problem } from '../problem/problem.ts';
import { alarmOf, type CaseContact, type ContactMade, type ContactPlan } from './contact-state.ts';
import type { ContactChannel } from './schema.ts';
import { isInWindow } from './windows.ts';

/** Why reaching out now, or telling somebody, could harm; those in `STOPS` stop the act, the others are to be known before it. */
export const CONTACT_RISKS = [
  'no_plan',
  'channel_unknown',
  'channel_never',
  'outside_windows',
  'alarm',
  'phone_searched',
  'phone_perhaps_searched',
  'confidant_unknown',
  'confidant_nothing',
  'confidant_less',
  'nothing_revealing',
  'no_code_word',
] as const;
export type ContactRisk = (typeof CONTACT_RISKS)[number];
type Stop = Exclude<ContactRisk, 'nothing_revealing' | 'no_code_word'>;

const STOPS: Record<Stop, string> = {
  no_plan: 'there is no plan of safe contact yet: make one first',
  channel_unknown: 'this channel is not in the plan: add it first',
  channel_never: 'the plan says that this channel is never used by us',
  outside_windows: 'it lies outside the hours in which the person can be reached safely',
  alarm: 'at the last contact somebody else answered or the person was under duress',
  phone_searched: 'the phone is searched: reach it only in safe hours and with a code word agreed',
  phone_perhaps_searched:
    'whether the phone is searched is not known: reach it only in safe hours and with a code word agreed',
  confidant_unknown: 'the plan does not name this one among those who may be told',
  confidant_nothing: 'the plan says that this one may be told nothing',
  confidant_less: 'the plan says that this one may be told only whether the person is safe',
};

/** Whether a risk stops the act until a supervisor says in words why it must happen all the same. */
export const stopsContact = (risk: ContactRisk): risk is Stop => risk in STOPS;

/** Whether what is sent by it may be read by whoever searches the phone; of a meeting nothing stays behind. */
const staysOnPhone = ({ medium }: ContactChannel): boolean => medium !== 'in_person';

const phoneRisks = (plan: ContactPlan, channel: ContactChannel): ContactRisk[] => {
  const unnamed: ContactRisk[] = plan.codeWord === '' ? ['no_code_word'] : [];
  if (plan.searched === 'no' || channel.use === 'never' || !staysOnPhone(channel)) return unnamed;
  if (plan.codeWord !== '' && channel.use === 'in_windows') return ['nothing_revealing'];
  return [plan.searched === 'yes' ? 'phone_searched' : 'phone_perhaps_searched', ...unnamed];
};

const hourRisks = (plan: ContactPlan, channel: ContactChannel, at: Date): ContactRisk[] => {
  if (channel.use === 'never') return ['channel_never'];
  return channel.use === 'in_windows' && !isInWindow(plan.windows, plan.zone, at) ? ['outside_windows'] : [];
};

/**
 * Everything that speaks against reaching out by this channel at this moment, gravest first. A phone that is searched, or of
 * which that is not known, is reached only in safe hours and with a code word agreed.
 */
export const contactRisks = (contact: CaseContact, channelId: string | null, at: Date): ContactRisk[] => {
  const { plan } = contact;
  if (!plan) return ['no_plan'];
  const channel = plan.channels.find(({ id }) => id === channelId);
  return [
    ...(channel ? hourRisks(plan, channel, at) : (['channel_unknown'] as const)),
    ...(alarmOf(contact) ? (['alarm'] as const) : []),
    ...(channel ? phoneRisks(plan, channel) : []),
  ];
};

/** What speaks against telling somebody else: whoever the plan does not name is told nothing. */
export const tellingRisks = (
  { plan }: CaseContact,
  confidant: string,
  told: ContactMade['told'],
): ContactRisk[] => {
  if (!plan) return ['no_plan'];
  const known = plan.confidants.find(({ name }) => name === confidant);
  if (!known) return ['confidant_unknown'];
  if (known.mayKnow === 'nothing') return ['confidant_nothing'];
  return known.mayKnow === 'safe_or_not' && told === 'everything' ? ['confidant_less'] : [];
};

type Made = Pick<ContactMade, 'direction' | 'channelId' | 'happenedAt' | 'confidant' | 'told'>;

/** Everything that speaks against a contact as it is about to be recorded; nothing does where the person reached out. */
export const risksOf = (contact: CaseContact, made: Made): ContactRisk[] => {
  switch (made.direction) {
    case 'in':
      return [];
    case 'out':
      return contactRisks(contact, made.channelId, new Date(made.happenedAt));
    case 'told':
      return tellingRisks(contact, made.confidant, made.told);
  }
};

/** What stops recording a contact: each risk that does, unless it is said why it was taken. */
export const contactFaults = (contact: CaseContact, made: Made & { override: string }): Problem[] =>
  made.override.trim() !== ''
    ? []
    : risksOf(contact, made)
        .filter(stopsContact)
        .map((risk) => ({ code: 'not_now', path: `action.override.${risk}`, message: STOPS[risk] }));
