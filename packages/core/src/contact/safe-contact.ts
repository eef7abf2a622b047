import type { Problem } from '../problem/problem.ts';
import { alarmOf, type CaseContact, type ContactPlan } from './contact-state.ts';
import { isInWindow } from './windows.ts';

/** Why reaching out now could harm. The first four stop the act; the rest are to be known before it. */
export const CONTACT_RISKS = [
  'no_plan',
  'channel_unknown',
  'channel_never',
  'outside_windows',
  'alarm',
  'phone_searched',
  'phone_perhaps_searched',
  'no_code_word',
] as const;
export type ContactRisk = (typeof CONTACT_RISKS)[number];
const STOPS: ReadonlySet<ContactRisk> = new Set([
  'no_plan',
  'channel_unknown',
  'channel_never',
  'outside_windows',
  'alarm',
]);

/** Whether a risk stops the act until somebody says in words why it must happen all the same. */
export const stopsContact = (risk: ContactRisk): boolean => STOPS.has(risk);

const channelRisks = (plan: ContactPlan, channelId: string | null, at: Date): ContactRisk[] => {
  const channel = plan.channels.find(({ id }) => id === channelId);
  if (!channel) return ['channel_unknown'];
  if (channel.use === 'never') return ['channel_never'];
  if (channel.use === 'in_windows' && !isInWindow(plan.windows, plan.zone, at)) return ['outside_windows'];
  return [];
};

/** Everything that speaks against reaching out by this channel at this moment, gravest first. */
export const contactRisks = (contact: CaseContact, channelId: string | null, at: Date): ContactRisk[] => {
  const { plan } = contact;
  if (!plan) return ['no_plan'];
  return [
    ...channelRisks(plan, channelId, at),
    ...(alarmOf(contact) ? (['alarm'] as const) : []),
    ...(plan.searched === 'yes' ? (['phone_searched'] as const) : []),
    ...(plan.searched === 'unknown' ? (['phone_perhaps_searched'] as const) : []),
    ...(plan.codeWord === '' ? (['no_code_word'] as const) : []),
  ];
};

const RULES: Record<ContactRisk, string> = {
  no_plan: 'there is no plan of safe contact yet: make one, or say why contact could not wait',
  channel_unknown: 'this channel is not in the plan: add it, or say why it was used',
  channel_never: 'the plan says that this channel is never used by us',
  outside_windows: 'it lies outside the hours in which the person can be reached safely',
  alarm: 'at the last contact somebody else answered or the person was under duress',
  phone_searched: '',
  phone_perhaps_searched: '',
  no_code_word: '',
};

/** What speaks against recording an outgoing contact: each risk that stops, unless it is said why it was taken. */
export const contactFaults = (
  contact: CaseContact,
  made: { direction: 'in' | 'out'; channelId: string | null; happenedAt: string; override: string },
): Problem[] =>
  made.direction === 'in' || made.override.trim() !== ''
    ? []
    : contactRisks(contact, made.channelId, new Date(made.happenedAt))
        .filter(stopsContact)
        .map((risk) => ({ code: 'not_now', path: `action.override.${risk}`, message: RULES[risk] }));
