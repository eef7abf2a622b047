import type { Indicator } from '../types.ts';

/** What a chat of one language can say. F09 (ransom) is its own sentence, for it holds a sum. */
export interface Phrases {
  greet: readonly string[];
  reply: readonly string[];
  introOther: readonly string[];
  introSelf: readonly string[];
  introSuspect: readonly string[];
  introMore: readonly string[];
  native: readonly string[];
  nickname: readonly string[];
  age: readonly string[];
  birth: readonly string[];
  passport: readonly string[];
  phone: readonly string[];
  home: readonly string[];
  left: readonly string[];
  where: readonly string[];
  news: readonly string[];
  plea: readonly string[];
  thanks: readonly string[];
  ransom: readonly string[];
  indicators: Record<Exclude<Indicator, 'F09'>, readonly string[]>;
}
