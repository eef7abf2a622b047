/** What two values of one column must have in common to stand at a level. */
export type Condition =
  /** The same value. */
  | { readonly is: 'equal' }
  /** Jaro or Jaro-Winkler similarity over characters, 0 to 1. */
  | { readonly is: 'jaro' | 'jaroWinkler'; readonly atLeast: number }
  /** Edits; `damerau` counts two neighbours exchanged as one. */
  | { readonly is: 'levenshtein' | 'damerau'; readonly atMost: number }
  /** The same words in any order. */
  | { readonly is: 'sameTokens' }
  /** All words of the shorter stand in the longer. */
  | { readonly is: 'tokensContained' }
  /** One word of three letters or more stands in both. */
  | { readonly is: 'sharedToken' }
  /** Cosine of the words, rare words weighing more (inverse document frequency in the column), 0 to 1. */
  | { readonly is: 'tokenCosine'; readonly atLeast: number }
  /** Evidence of the words in bits, each by how rare it is (see `createWordEvidence`). */
  | { readonly is: 'wordEvidence'; readonly atLeast: number }
  /** Digits that differ in place, both values equally long. */
  | { readonly is: 'digits'; readonly atMost: number }
  /** The same digits in another place: day and month changed, two digits turned round. */
  | { readonly is: 'digitsTurned' }
  /** Both dates in one calendar year. */
  | { readonly is: 'sameYear' }
  /** Both dates (YYYY-MM-DD) at most so many days apart. */
  | { readonly is: 'daysApart'; readonly atMost: number }
  /** Numbers whose difference is at most this share of the larger. */
  | { readonly is: 'numberWithin'; readonly share: number }
  /** Places ("latitude longitude" in degrees) at most so many kilometres apart. */
  | { readonly is: 'kilometresApart'; readonly atMost: number }
  /** The same sound by the region's spelling habits (the library's sound key of every word). */
  | { readonly is: 'sameSound' }
  /** One side has none to have (`Comparison.absent`), the other has one. */
  | { readonly is: 'absent' }
  /** A caller's own test; it must give the same answer both ways round. In TypeScript only: settings files have none. */
  | { readonly is: 'custom'; readonly name: string; readonly test: (a: string, b: string) => boolean };

/** A level holds when any of its conditions does. Levels stand from the strongest to the weakest; "else" is implied. */
export interface Level {
  readonly any: readonly Condition[];
  /** Chance of this level (and of no stronger one) among matches; learned when left out. */
  readonly m?: number | undefined;
  /** The same among others. */
  readonly u?: number | undefined;
}

/** How one column is compared. */
export interface Comparison {
  readonly column: string;
  readonly levels: readonly Level[];
  /** Chances of "else", the level below all others. */
  readonly else?: { readonly m?: number | undefined; readonly u?: number | undefined } | undefined;
  /** Equal values weigh by how rare the value itself is (Winkler 1988). */
  readonly termFrequency?: boolean | undefined;
  /** The pair weighs what its words weigh, each by how rare it is; levels then serve to learn the other comparisons. */
  readonly byWord?: boolean | undefined;
  /** With `byWord`: among matches, the chance that a word of the shorter text stands in the longer. Learned when left out. */
  readonly wordShare?: number | undefined;
  /**
   * Values that mean that there is none to have: nobody failed to write the surname of a person of one name. '' stands for empty
   * cells. Two rows without agree; one with and one without stand at a level of their own, `absent`, which is not missing.
   */
  readonly absent?: readonly string[] | undefined;
}

/** Thresholds of the usual comparison of names and other short texts, measured on public sets. */
const TEXT: readonly Level[] = [
  { any: [{ is: 'equal' }] },
  { any: [{ is: 'sameTokens' }, { is: 'jaroWinkler', atLeast: 0.93 }] },
  { any: [{ is: 'jaroWinkler', atLeast: 0.86 }, { is: 'tokensContained' }] },
  { any: [{ is: 'jaroWinkler', atLeast: 0.75 }, { is: 'sharedToken' }] },
];
const DATE: readonly Level[] = [
  { any: [{ is: 'equal' }] },
  { any: [{ is: 'digits', atMost: 1 }, { is: 'digitsTurned' }] },
  { any: [{ is: 'digits', atMost: 2 }] },
  { any: [{ is: 'sameYear' }] },
];
const WORDS: readonly Level[] = [
  ...[16, 10, 5, 1].map((atLeast): Level => ({ any: [{ is: 'wordEvidence', atLeast }] })),
];
const NUMBER: readonly Level[] = [
  { any: [{ is: 'equal' }] },
  ...[0.02, 0.1, 0.3].map((share): Level => ({ any: [{ is: 'numberWithin', share }] })),
];
const PHONE: readonly Level[] = [
  { any: [{ is: 'equal' }] },
  { any: [{ is: 'digits', atMost: 1 }, { is: 'digitsTurned' }] },
  { any: [{ is: 'digits', atMost: 2 }] },
  { any: [{ is: 'jaroWinkler', atLeast: 0.75 }] },
];
const EQUAL_ONLY: readonly Level[] = [{ any: [{ is: 'equal' }] }];

/** What a column seems to hold, by its values alone. */
export type ColumnKind =
  | 'identifier'
  | 'date'
  | 'number'
  | 'phone'
  | 'words'
  | 'text'
  | 'category'
  | 'constant';

/** The usual levels of a column of this kind. */
export const USUAL_LEVELS: Record<ColumnKind, readonly Level[]> = {
  text: TEXT,
  date: DATE,
  words: WORDS,
  number: NUMBER,
  phone: PHONE,
  category: EQUAL_ONLY,
  identifier: EQUAL_ONLY,
  constant: EQUAL_ONLY,
};
