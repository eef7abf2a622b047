import type { ComparisonName } from './types.ts';

/** Chances that two records agree at a level: m among records of one person, u among records of two people. */
export type LevelModel = {
  m: number;
  u: number;
  /**
   * Where values are counted: how many strangers who share them stand at this level, against the exact one. Names of strangers
   * are written in as many ways as those of one person, so that another spelling speaks for one person hardly less than the same.
   */
  v?: number;
};
export interface PersonModel {
  /** Prior odds in bits that two records of an office's thousands are one person. */
  prior: number;
  levels: Record<ComparisonName, Record<string, LevelModel>>;
  /** How many other records of a person an index holds beside one of them, by which its size bounds the prior; 1 if unknown. */
  partners?: number;
  /** Pairs of name words that were learned to stand for one another, in order of letters, a blank between. */
  sameWords?: ReadonlySet<string>;
}

/**
 * Learned where there was something to learn from, reasoned elsewhere. Learned by `trainPersonModel`, without labels, from
 * `simulatePersons` of seeds 11 and 12 (20,000 rows each): m and v of names, m and u of births, how often a passport is misread,
 * u of sexes and nationalities. Reasoned: u of names (one office's people share more names than eleven nationalities do; an
 * index of 200 records or more counts them instead), that the conflict of one part of a name speaks against one person, and all
 * that the simulation never gets wrong or that nobody changes there: sex, nationality, single digits of dates, Buddhist years,
 * new passports, new phones, places, e-mails, handles. No person's data was used. An office's own records replace all of it:
 * `trainPersonModel(records)`.
 */
export const DEFAULT_PERSON_MODEL: PersonModel = {
  prior: -12,
  levels: {
    name: {
      exact: { m: 0.51, u: 0.0003 },
      same_tokens: { m: 0.05, u: 0.00016, v: 0.055 },
      sounds_alike: { m: 0.17, u: 0.0006, v: 0.2 },
      contained: { m: 0.054, u: 0.0012 },
      close: { m: 0.13, u: 0.003, v: 0.41 },
      one_part: { m: 0.012, u: 0.0009, v: 0.055 },
      // Siblings and twins: common where families travel together, which pairs drawn by chance do not show.
      part_conflicts: { m: 0.02, u: 0.23 },
      differs: { m: 0.025, u: 0.99 },
    },
    birth: {
      exact: { m: 0.53, u: 0.000135 },
      day_month_swapped: { m: 0.028, u: 0.00003 },
      buddhist_year: { m: 0.0065, u: 0.00001 },
      year_off: { m: 0.06, u: 0.000093 },
      one_digit: { m: 0.02, u: 0.0008 },
      default_day: { m: 0.07, u: 0.0029 },
      overlap: { m: 0.22, u: 0.0183 },
      near: { m: 0.05, u: 0.0287 },
      differs: { m: 0.0155, u: 0.948 },
    },
    sex: { same: { m: 0.985, u: 0.51 }, differs: { m: 0.015, u: 0.49 } },
    nationality: { same: { m: 0.97, u: 0.25 }, differs: { m: 0.03, u: 0.75 } },
    passport: {
      same: { m: 0.8, u: 0.000005 },
      confusable: { m: 0.17, u: 0.00005 },
      differs: { m: 0.03, u: 0.9999 },
    },
    national_id: {
      same: { m: 0.9, u: 0.000005 },
      confusable: { m: 0.07, u: 0.0001 },
      differs: { m: 0.03, u: 0.9999 },
    },
    phone: {
      same: { m: 0.7, u: 0.0008 },
      // The same number years apart: phones are reassigned.
      reassigned: { m: 0.02, u: 0.004 },
      differs: { m: 0.28, u: 0.9952 },
    },
    email: { same: { m: 0.75, u: 0.0005 }, differs: { m: 0.25, u: 0.9995 } },
    handle: { same: { m: 0.7, u: 0.0008 }, differs: { m: 0.3, u: 0.9992 } },
    place: { same: { m: 0.2, u: 0.15 }, differs: { m: 0.8, u: 0.85 } },
  },
};
