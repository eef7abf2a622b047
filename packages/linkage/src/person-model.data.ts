import type { ComparisonName } from './types.ts';

/**
 * Chances that two records agree at a level: m among records of one person, u among records of two people. Starting values
 * reasoned from how chats, forms and lists of the region err, and from how common names, sexes and nationalities are there;
 * not learned from any file. Training on an office's own judgements replaces them.
 */
export type LevelModel = { m: number; u: number };
export interface PersonModel {
  /** Prior odds in bits that two records of an office's thousands are one person. */
  prior: number;
  levels: Record<ComparisonName, Record<string, LevelModel>>;
}

export const DEFAULT_PERSON_MODEL: PersonModel = {
  prior: -12,
  levels: {
    name: {
      exact: { m: 0.38, u: 0.0003 },
      same_tokens: { m: 0.12, u: 0.0002 },
      sounds_alike: { m: 0.14, u: 0.0006 },
      contained: { m: 0.18, u: 0.004 },
      close: { m: 0.08, u: 0.002 },
      one_part: { m: 0.065, u: 0.005 },
      // Siblings and twins: low among records of one person, common where families travel together.
      part_conflicts: { m: 0.005, u: 0.03 },
      differs: { m: 0.03, u: 0.958 },
    },
    birth: {
      exact: { m: 0.66, u: 0.0002 },
      day_month_swapped: { m: 0.05, u: 0.0002 },
      buddhist_year: { m: 0.01, u: 0.0001 },
      one_digit: { m: 0.06, u: 0.004 },
      default_day: { m: 0.06, u: 0.03 },
      overlap: { m: 0.1, u: 0.12 },
      near: { m: 0.03, u: 0.12 },
      differs: { m: 0.03, u: 0.726 },
    },
    sex: { same: { m: 0.985, u: 0.55 }, differs: { m: 0.015, u: 0.45 } },
    nationality: { same: { m: 0.97, u: 0.35 }, differs: { m: 0.03, u: 0.65 } },
    passport: {
      same: { m: 0.86, u: 0.000005 },
      confusable: { m: 0.1, u: 0.0001 },
      differs: { m: 0.04, u: 0.9999 },
    },
    national_id: {
      same: { m: 0.9, u: 0.000005 },
      confusable: { m: 0.07, u: 0.0001 },
      differs: { m: 0.03, u: 0.9999 },
    },
    phone: { same: { m: 0.6, u: 0.004 }, differs: { m: 0.4, u: 0.996 } },
    email: { same: { m: 0.75, u: 0.0005 }, differs: { m: 0.25, u: 0.9995 } },
    handle: { same: { m: 0.7, u: 0.0008 }, differs: { m: 0.3, u: 0.9992 } },
    place: { same: { m: 0.5, u: 0.15 }, differs: { m: 0.5, u: 0.85 } },
  },
};
