import { type CaseContact, contactRisks, nextWindow, stopsContact } from '@suar/core';

/** Whether a channel may be used now, and if not, when next. */
export type Reach = { state: 'now' | 'never' | 'alarm' | 'searched' } | { state: 'later'; next: Date | null };

export const reachOf = (contact: CaseContact, channelId: string, now: Date): Reach => {
  const stops = contactRisks(contact, channelId, now).filter(stopsContact);
  if (stops.length === 0) return { state: 'now' };
  if (stops.includes('channel_never')) return { state: 'never' };
  if (stops.includes('alarm')) return { state: 'alarm' };
  if (!stops.includes('outside_windows') && stops.length > 0 && contact.plan) return { state: 'searched' };
  return { state: 'later', next: contact.plan && nextWindow(contact.plan.windows, contact.plan.zone, now) };
};
