/** How an officer of the demonstration works: most with care, one in a way that an audit must find. */
export type Habit = {
  /** Minutes of an interview, from and to. */
  readonly interview: readonly [number, number];
  /** How often an interpreter is there where one is needed. */
  readonly interpreter: number;
  /** Share of the worksheet that is asked. */
  readonly asks: number;
  /** Days for one question, and from the last to the decision. */
  readonly pace: number;
  readonly decides: number;
  /** Writes one and the same reason under every case, and never finds a victim. */
  readonly copies: boolean;
  /** How many of the cases, by weight. */
  readonly load: number;
};

const CAREFUL: Habit = {
  interview: [35, 110],
  interpreter: 0.95,
  asks: 1,
  pace: 0.003,
  decides: 0.6,
  copies: false,
  load: 10,
};

/** By officer number, from 1. The fourth hurries, asks little, copies and finds nobody. */
export const HABITS: readonly Habit[] = [
  CAREFUL,
  { ...CAREFUL, interview: [45, 130], decides: 1.2 },
  { ...CAREFUL, interview: [25, 80], interpreter: 0.85 },
  { interview: [4, 13], interpreter: 0.15, asks: 0.25, pace: 0.0004, decides: 0.004, copies: true, load: 5 },
  { ...CAREFUL, asks: 0.95, decides: 0.4 },
];

/** The language in which most people of a nationality are interviewed, ISO 639. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ID: 'id',
  MY: 'ms',
  MM: 'my',
  TH: 'th',
  KH: 'km',
  LA: 'lo',
  VN: 'vi',
  PH: 'tl',
  CN: 'zh',
  TW: 'zh',
  IN: 'hi',
  BD: 'bn',
  LK: 'si',
  NP: 'ne',
  PK: 'ur',
};
export const languageOf = (nationality: string): string => LANGUAGES[nationality] ?? 'en';
/** The office speaks Indonesian and understands Malay. */
export const needsInterpreter = (language: string): boolean => language !== 'id' && language !== 'ms';
