import type { Words } from '../../screening/types.ts';
import type { ClockKind } from '../schema.ts';

/**
 * How long clocks run, by country; without a country the usual length where no rule of that country is known. `unverified`
 * marks what was written from general knowledge [G] and not read in its source: it is shown as such until a lawyer confirms.
 */
export interface ClockRule {
  clock: ClockKind;
  country: string | null;
  amount: number;
  unit: 'day' | 'working_day' | 'hour';
  source: Words;
  unverified: boolean;
}

const rule = (
  clock: ClockKind,
  country: string | null,
  amount: number,
  unit: ClockRule['unit'],
  en: string,
  id: string,
): ClockRule => ({ clock, country, amount, unit, source: { en, id }, unverified: true });

const OWN = ['rule of this system', 'aturan sistem ini'] as const;

export const CLOCK_RULES: readonly ClockRule[] = [
  rule(
    'reflection',
    null,
    30,
    'day',
    'Council of Europe Convention on Action against Trafficking, Art. 13: at least 30 days',
    'Konvensi Dewan Eropa tentang Pemberantasan Perdagangan Orang, Pasal 13: paling sedikit 30 hari',
  ),
  rule(
    'reflection',
    'TH',
    45,
    'day',
    'Thailand, National Referral Mechanism: up to 45 days',
    'Thailand, Mekanisme Rujukan Nasional: sampai 45 hari',
  ),
  rule(
    'reflection',
    'MY',
    21,
    'day',
    'Malaysia, Act 670 s. 44: interim protection order of 21 days',
    'Malaysia, Akta 670 s. 44: perintah perlindungan sementara 21 hari',
  ),
  rule(
    'reflection',
    'AU',
    90,
    'day',
    'Australia, Support for Trafficked People Program: first stage',
    'Australia, Support for Trafficked People Program: tahap pertama',
  ),
  rule(
    'detention',
    null,
    2,
    'day',
    'usual limit of police custody before a judge: 48 hours',
    'batas lazim penahanan polisi sebelum dibawa ke hakim: 48 jam',
  ),
  rule(
    'detention',
    'ID',
    20,
    'day',
    'Indonesia, KUHAP Art. 24: 20 days by the investigator',
    'Indonesia, KUHAP Pasal 24: 20 hari oleh penyidik',
  ),
  rule(
    'detention',
    'KH',
    2,
    'day',
    'Cambodia, Code of Criminal Procedure Art. 96: 48 hours',
    'Kamboja, Hukum Acara Pidana Pasal 96: 48 jam',
  ),
  rule(
    'detention',
    'MM',
    1,
    'day',
    'Myanmar, Code of Criminal Procedure s. 61: 24 hours',
    'Myanmar, Hukum Acara Pidana s. 61: 24 jam',
  ),
  rule(
    'detention',
    'MY',
    14,
    'day',
    'Malaysia, Criminal Procedure Code s. 117: remand',
    'Malaysia, Kanun Tatacara Jenayah s. 117: reman',
  ),
  rule(
    'detention',
    'PH',
    2,
    'day',
    'Philippines, Revised Penal Code Art. 125: 36 hours',
    'Filipina, Revised Penal Code Pasal 125: 36 jam',
  ),
  rule(
    'detention',
    'VN',
    9,
    'day',
    'Viet Nam, Criminal Procedure Code Art. 118: three days, twice extended',
    'Vietnam, Hukum Acara Pidana Pasal 118: tiga hari, dua kali diperpanjang',
  ),
  rule('referral_answer', null, 5, 'working_day', ...OWN),
  rule('review', null, 30, 'day', ...OWN),
  rule('visa', null, 30, 'day', 'usual visa exemption within ASEAN', 'bebas visa yang lazim di ASEAN'),
  rule(
    'travel_letter',
    null,
    180,
    'day',
    'rule of this system, until the letter itself says its end',
    'aturan sistem ini, sampai suratnya sendiri menyebut akhirnya',
  ),
  rule('exit_permit', null, 10, 'working_day', ...OWN),
  rule(
    'second_reading',
    null,
    5,
    'working_day',
    'UK National Referral Mechanism: reasonable grounds within 5 working days',
    'Mekanisme Rujukan Nasional Inggris: alasan yang patut dalam 5 hari kerja',
  ),
  rule('appeal_review', null, 10, 'working_day', ...OWN),
  rule('host_answer', null, 30, 'day', ...OWN),
  rule('alarm', null, 2, 'hour', ...OWN),
];

/**
 * What a missed clock does to a human being, 100 the worst: the order of the list. Reasoned, not learned; a clock that was
 * missed for `escalateAfterHours` is shown to supervisors.
 */
export const CLOCK_HARM = {
  alarm: { harm: 100, escalateAfterHours: 0 },
  proof_of_life: { harm: 95, escalateAfterHours: 12 },
  detention: { harm: 80, escalateAfterHours: 24 },
  reflection: { harm: 60, escalateAfterHours: 24 },
  second_reading: { harm: 55, escalateAfterHours: 72 },
  appeal_review: { harm: 55, escalateAfterHours: 72 },
  travel_letter: { harm: 50, escalateAfterHours: 72 },
  exit_permit: { harm: 50, escalateAfterHours: 72 },
  visa: { harm: 45, escalateAfterHours: 72 },
  referral_answer: { harm: 45, escalateAfterHours: 72 },
  host_answer: { harm: 40, escalateAfterHours: 168 },
  review: { harm: 30, escalateAfterHours: 168 },
  task: { harm: 20, escalateAfterHours: 336 },
} as const satisfies Record<ClockKind, { harm: number; escalateAfterHours: number }>;
