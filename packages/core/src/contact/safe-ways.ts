import type { CaseContact, ContactMade } from './contact-state.ts';
import { contactRisks, stopsContact, tellingRisks } from './safe-contact.ts';
import { nextWindow } from './windows.ts';

/** What can be done instead of a contact that is stopped. */
export type SafeWay =
  | { way: 'wait'; until: Date }
  | { way: 'other_channel'; channelId: string }
  | { way: 'other_confidant'; name: string }
  | { way: 'tell_less' | 'make_plan' | 'agree_code_word' | 'keep_to_hours' | 'let_person_reach_out' };

/**
 * The safe ways that the plan leaves open where a contact is stopped, the nearest first; none where it is not. Each of them,
 * taken, is free of what stopped the act: a moment in the hours of the channel, a channel that may be used now, less told.
 */
export const safeWays = (
  contact: CaseContact,
  made: Pick<ContactMade, 'direction' | 'channelId' | 'confidant' | 'told'>,
  at: Date,
): SafeWay[] => {
  const { plan } = contact;
  if (made.direction === 'in') return [];
  if (!plan) return [{ way: 'make_plan' }, { way: 'let_person_reach_out' }];
  if (made.direction === 'told') {
    const stopped = tellingRisks(contact, made.confidant, made.told).filter(stopsContact);
    if (stopped.length === 0) return [];
    const others = plan.confidants.filter(
      ({ name }) => name !== made.confidant && tellingRisks(contact, name, made.told).length === 0,
    );
    return [
      ...(stopped.includes('confidant_less') ? [{ way: 'tell_less' } as const] : []),
      ...others.map(({ name }) => ({ way: 'other_confidant', name }) as const),
    ];
  }
  const stopped = contactRisks(contact, made.channelId, at).filter(stopsContact);
  if (stopped.length === 0) return [];
  const free = (channelId: string, moment: Date): boolean =>
    !contactRisks(contact, channelId, moment).some(stopsContact);
  const next = nextWindow(plan.windows, plan.zone, at);
  const others = plan.channels.filter(({ id }) => id !== made.channelId && free(id, at));
  const searched = stopped.includes('phone_searched') || stopped.includes('phone_perhaps_searched');
  const channel = plan.channels.find(({ id }) => id === made.channelId);
  return [
    ...(channel && next && free(channel.id, next) ? [{ way: 'wait', until: next } as const] : []),
    ...others.map(({ id }) => ({ way: 'other_channel', channelId: id }) as const),
    ...(searched && plan.codeWord === '' ? [{ way: 'agree_code_word' } as const] : []),
    ...(searched && channel?.use === 'any_time' ? [{ way: 'keep_to_hours' } as const] : []),
    { way: 'let_person_reach_out' },
  ];
};
