import type { CaseActionInput, ContactChannel, ContactPlan, ContactWindow } from '@suar/core';

export type PlanDraft = Extract<CaseActionInput, { kind: 'contact_planned' }>;

/** Where most cases lie; any other zone the browser knows can be typed. */
const ZONE_OF: Readonly<Record<string, string | undefined>> = {
  KH: 'Asia/Phnom_Penh',
  MM: 'Asia/Yangon',
  LA: 'Asia/Vientiane',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh',
  PH: 'Asia/Manila',
  MY: 'Asia/Kuala_Lumpur',
  ID: 'Asia/Jakarta',
  AE: 'Asia/Dubai',
};

export const newChannel = (): ContactChannel => ({
  id: crypto.randomUUID(),
  medium: 'whatsapp',
  address: '',
  use: 'in_windows',
  mayAnswer: '',
});
export const newWindow = (): ContactWindow => ({ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '23:00' });

/** The plan as it stands, to be changed; or a new one, in which nothing is presumed safe. */
export const draftOf = (plan: ContactPlan | null, country: string | null): PlanDraft => {
  if (plan) {
    const { by: _by, at: _at, seq: _seq, ...kept } = plan;
    return { kind: 'contact_planned', ...kept };
  }
  return {
    kind: 'contact_planned',
    channels: [newChannel()],
    zone: (country && ZONE_OF[country]) || Intl.DateTimeFormat().resolvedOptions().timeZone,
    windows: [newWindow()],
    searched: 'unknown',
    senderName: '',
    codeWord: '',
    duressWord: '',
    confidants: [],
    silenceHours: 24,
    note: '',
  };
};

/** The draft without rows that were left empty. */
export const withoutEmpty = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  channels: draft.channels.filter(({ address }) => address.trim() !== ''),
  windows: draft.windows.filter(({ days }) => days.length > 0),
  confidants: draft.confidants.filter(({ name }) => name.trim() !== ''),
});

/** The list with one entry changed, or left out where the change is null. */
export const changeAt = <Item>(list: readonly Item[], index: number, change: Partial<Item> | null): Item[] =>
  list.flatMap((item, at) => (at !== index ? [item] : change === null ? [] : [{ ...item, ...change }]));
