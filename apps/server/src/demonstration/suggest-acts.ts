import { randomUUID } from 'node:crypto';
import { type CaseActionInput, type CaseState, REPATRIATION_STEPS } from '@suar/core';

const HOUR = 3600 * 1000;
const RECENT_DAYS = 90;
const ZONES: Record<string, string> = { KH: 'Asia/Phnom_Penh', MM: 'Asia/Yangon', LA: 'Asia/Vientiane' };

/**
 * What officers would have written down of reaching the person of an open case, and of what runs out there: invented, the
 * same at every filling but for the present. A third of the open cases of the last months; some have fallen silent, one in a while is alarming.
 */
export const suggestSafety = (state: CaseState, index: number, now: Date): CaseActionInput[] => {
  const recent = now.getTime() - Date.parse(state.openedAt) < RECENT_DAYS * 24 * HOUR;
  if (state.status === 'closed' || !recent || index % 3 !== 0) return [];
  const ago = (hours: number): string => new Date(now.getTime() - hours * HOUR).toISOString();
  const day = (hours: number): string => ago(hours).slice(0, 10);
  const channelId = randomUUID();
  const silent = index % 12 === 0;
  const alarming = index % 30 === 0;
  return [
    {
      kind: 'contact_planned',
      channels: [
        {
          id: channelId,
          medium: 'whatsapp',
          address: `+62 000 ${1000 + index}`,
          use: 'in_windows',
          mayAnswer: '',
        },
        {
          id: randomUUID(),
          medium: 'phone',
          address: `+62 000 ${2000 + index}`,
          use: 'never',
          mayAnswer: 'mandor',
        },
      ],
      zone: ZONES[state.country ?? ''] ?? 'Asia/Bangkok',
      windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '23:00', to: '01:30' }],
      searched: index % 2 === 0 ? 'yes' : 'unknown',
      senderName: 'Toko Bunga Melati',
      codeWord: 'rendang asin',
      duressWord: 'cuaca cerah',
      confidants: [{ name: 'Kakak (demonstration)', relation: 'kakak', mayKnow: 'safe_or_not' }],
      silenceHours: 48,
      note: '',
    },
    {
      kind: 'contacted',
      direction: 'in',
      channelId,
      happenedAt: ago(silent ? 47 : 20),
      result: alarming ? 'other_person' : 'reached',
      signOfLife: !alarming,
      text: alarming ? 'Yang menjawab orang lain' : 'Menulis sebentar, masih di tempat yang sama',
      confidant: '',
      told: 'nothing',
      override: '',
    },
    ...(index % 4 === 0
      ? ([{ kind: 'clock_set', clock: 'visa', from: null, dueOn: day(-24 * (index % 6)), text: '' }] as const)
      : []),
    ...(index % 5 === 0
      ? ([{ kind: 'clock_set', clock: 'detention', from: day(30), dueOn: null, text: '' }] as const)
      : []),
  ];
};

const RETURN_DAYS = 300;
const HOME_DAYS = 150;

/** Steps of the way home that a found victim's case would have taken: some stand waiting, one in a while was refused. */
export const suggestRepatriation = (state: CaseState, index: number, now: Date): CaseActionInput[] => {
  const age = (now.getTime() - Date.parse(state.openedAt)) / (24 * HOUR);
  const found = state.outcome === 'presumed_victim' || state.outcome === 'confirmed_victim';
  if (!found || age > RETURN_DAYS || index % 2 === 0) return [];
  const taken = Math.min(REPATRIATION_STEPS.length, Math.floor(age / 20) + (index % 4));
  return REPATRIATION_STEPS.slice(0, taken).map((step, at) => {
    const last = at === taken - 1 && age < HOME_DAYS;
    const on = new Date(Date.parse(state.openedAt) + (at + 1) * (age / (taken + 1)) * 24 * HOUR);
    return {
      kind: 'repatriation_step_set',
      step,
      state: last ? (index % 9 === 0 ? 'refused' : 'asked') : 'done',
      on: on.toISOString().slice(0, 10),
      reference: step === 'travel_letter' ? `SPLP-${1000 + index}` : '',
      text: '',
    };
  });
};
