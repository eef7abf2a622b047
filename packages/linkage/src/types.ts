/** What is compared of one person. Empty lists are "not known", never "none". */
export interface PersonRecord {
  id: string;
  role: 'person_at_risk' | 'suspect' | 'informant';
  /** The report it comes from: two subjects of one report are two people unless a human says otherwise. */
  group?: string;
  names: string[];
  sex?: 'female' | 'male' | 'other';
  /** ISO day intervals, equal ends when exact. */
  birth: { from: string; to: string }[];
  nationalities: string[];
  passports: string[];
  nationalIds: string[];
  /** E.164. */
  phones: string[];
  /** When a phone was used, ISO days: numbers are reassigned. A phone without a span may be of any time. */
  phoneSpans?: { phone: string; from: string; to: string }[];
  emails: string[];
  handles: string[];
  places: string[];
}

export type ComparisonName =
  | 'name'
  | 'birth'
  | 'sex'
  | 'nationality'
  | 'passport'
  | 'national_id'
  | 'phone'
  | 'email'
  | 'handle'
  | 'place';
export type ComparisonOutcome = 'agrees' | 'close' | 'differs' | 'missing' | 'not_applicable';

/** How one comparison moves the belief, in bits: log2 of m over u. */
export interface ComparisonWeight {
  name: ComparisonName;
  level: string;
  outcome: ComparisonOutcome;
  weight: number;
  /** What a rare or common value adds or takes, beside the level's weight. */
  termFrequencyWeight?: number;
}

/** prior + the sum of all weights = weight; probability = 2^weight / (1 + 2^weight). */
export interface Explanation {
  weight: number;
  probability: number;
  prior: number;
  crossRole: boolean;
  comparisons: ComparisonWeight[];
}

/** How common a name token is among all records, as a share; 0 when nothing is known. */
export type TokenFrequency = (token: string) => number;
