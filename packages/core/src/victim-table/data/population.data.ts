import type { Population } from '../schema.ts';

/**
 * Whole populations of states, mid-2024, rounded to a hundred thousand: general knowledge after the United Nations' World
 * Population Prospects 2024, not read in the source. Every use says so until an office enters its own figure with its
 * source. Parts by sex and age are not given here, as none of them was read: rates for them wait for the office's figures.
 */
export const POPULATION_SOURCE = 'after UN World Population Prospects 2024; general knowledge, unverified';

const whole = (country: string, hundredThousands: number): Population =>
  ({ country, year: 2024, sex: 'all', age: 'all', persons: hundredThousands * 100_000, source: POPULATION_SOURCE, verified: false });

export const POPULATIONS: readonly Population[] = [
  whole('AU', 267), whole('BD', 1736), whole('CN', 14193), whole('ID', 2835), whole('IN', 14509), whole('KH', 176), whole('LA', 78),
  whole('LK', 231), whole('MM', 545), whole('MY', 356), whole('NP', 297), whole('PH', 1158), whole('PK', 2513), whole('SG', 58),
  whole('TH', 717), whole('VN', 1010),
];
