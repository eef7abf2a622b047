import { alignTokens, type Columns, type TokenList } from './align-tokens.ts';
import { isMisspelling } from './misspelling.ts';
import { isUnit } from './slot-kinds.ts';
import { CLUSTER, HAN, VALUE, WORD } from './tokens.ts';

/** Of so few texts one that differs counts, but for syllables, whose misspellings are not recognised. */
const FEW = 4;
/** The share of texts that makes a column certain. */
const NEARLY_ALL = 0.9;

/** What a template's texts share, in order: fixed tokens and values, and between them places that each fills its own way. */
export interface Skeleton extends Columns {
  /** The words of each column as one text has them, and what stands between these and the words before and after. */
  readonly words: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Number of the slot that each column is, or -1 for a fixed one. */
  readonly slotOfColumn: Int32Array;
  /** Number of the slot before each column, and after the last one; -1 where texts have nothing of their own there. */
  readonly slotOfGap: Int32Array;
  readonly slots: number;
}

/** Where the token of a sample that stands between two paired columns begins and ends. */
const between = (pairs: Int32Array, column: number, tokens: number): [number, number] => {
  let before = column - 1;
  while (before >= 0 && pairs[before]! < 0) before--;
  let after = column;
  while (after < pairs.length && pairs[after]! < 0) after++;
  return [before < 0 ? 0 : pairs[before]! + 1, after < pairs.length ? pairs[after]! : tokens];
};

const wordOf = ({ text, start, end }: TokenList, at: number): string => text.slice(start[at]!, end[at]!);

/** Whether enough samples have something else, and no misspelling, in the place of a column. */
const isReplaced = (
  column: number,
  center: TokenList,
  samples: readonly TokenList[],
  pairs: readonly Int32Array[],
): boolean => {
  const word = wordOf(center, column);
  let replaced = 0;
  for (const [at, sample] of samples.entries()) {
    if (pairs[at]![column]! >= 0) continue;
    const [from, to] = between(pairs[at]!, column, sample.hash.length);
    let isOther = to > from;
    for (let token = from; token < to && isOther; token++)
      if (sample.kind[token] === WORD && isMisspelling(word, wordOf(sample, token))) isOther = false;
    if (isOther) replaced++;
  }
  const isSure = samples.length <= FEW && center.kind[column] !== CLUSTER;
  return replaced >= (isSure ? 1 : Math.max(2, samples.length * 0.2));
};

/** The samples' text whose pairs with all others are most: most like a typical one. */
const centerOf = (samples: readonly TokenList[]): number => {
  const seen = new Map<number, number>();
  for (const { hash } of samples) for (const one of new Set(hash)) seen.set(one, (seen.get(one) ?? 0) + 1);
  let best = 0;
  let most = -Infinity;
  for (const [at, { hash }] of samples.entries()) {
    let common = 0;
    for (const one of new Set(hash)) common += seen.get(one)! * 2 > samples.length ? 1 : -0.25;
    if (common <= most) continue;
    most = common;
    best = at;
  }
  return best;
};

/** The columns that most samples have and nobody replaces. */
const keepColumns = (center: TokenList, samples: readonly TokenList[]): Uint8Array => {
  const pairs = samples.map((sample) => alignTokens(center, sample));
  const { kind, hash } = center;
  const counts = Int32Array.from(hash, (_, column) => pairs.filter((one) => one[column]! >= 0).length);
  const isKept = Uint8Array.from(hash, (_, column) =>
    counts[column]! * 2 > samples.length &&
    (kind[column] === VALUE || !isReplaced(column, center, samples, pairs))
      ? 1
      : 0,
  );
  const beside = (column: number, what: (at: number) => boolean): boolean =>
    what(column - 1) || what(column + 1);
  for (const [column, count] of counts.entries()) {
    if (isKept[column] === 0 || count >= samples.length * NEARLY_ALL) continue;
    const isCharacter = kind[column] === HAN || kind[column] === CLUSTER;
    // One character alone between two places that vary is shared by chance; a unit beside an amount goes with it.
    const isAlone = isCharacter && isKept[column - 1] === 0 && isKept[column + 1] === 0;
    const isAmount = isUnit(wordOf(center, column)) && beside(column, (at) => kind[at] === VALUE);
    if (isAlone || isAmount) isKept[column] = 0;
  }
  return isKept;
};

/** Numbers the slots: values, and gaps where enough samples have something of their own. */
const numberSlots = (
  columns: Columns,
  samples: readonly TokenList[],
): Pick<Skeleton, 'slotOfColumn' | 'slotOfGap' | 'slots'> => {
  const length = columns.hash.length;
  const contents: string[][] = Array.from({ length: length + 1 }, () => []);
  for (const sample of samples) {
    const pairs = alignTokens(columns, sample);
    for (let gap = 0; gap <= length; gap++) {
      if (gap < length && pairs[gap]! < 0) continue;
      const [from, to] = between(pairs, gap, sample.hash.length);
      if (to > from) contents[gap]!.push(sample.text.slice(sample.start[from]!, sample.end[to - 1]!));
    }
  }
  const slotOfColumn = new Int32Array(length).fill(-1);
  const slotOfGap = new Int32Array(length + 1).fill(-1);
  let slots = 0;
  for (const [gap, found] of contents.entries()) {
    const isSlot = found.length >= Math.max(2, samples.length * 0.25);
    // A currency or unit belongs to the amount that it stands beside.
    const isOfAmount = isSlot && found.filter(isUnit).length * 2 >= found.length;
    const before = gap > 0 ? slotOfColumn[gap - 1]! : -1;
    if (isSlot) slotOfGap[gap] = isOfAmount && before >= 0 ? before : slots++;
    if (gap === length || columns.kind[gap] !== VALUE) continue;
    const isJoined = isOfAmount && slotOfGap[gap] !== before;
    slotOfColumn[gap] = isJoined ? slotOfGap[gap]! : slots++;
  }
  return { slotOfColumn, slotOfGap, slots };
};

/** The skeleton of a template from some of its texts, each aligned with the most typical one. */
export function findSkeleton(samples: readonly TokenList[]): Skeleton {
  const center = samples[centerOf(samples)]!;
  const isKept = keepColumns(center, samples);
  const kept = {
    kind: center.kind.filter((_, at) => isKept[at] === 1),
    hash: center.hash.filter((_, at) => isKept[at] === 1),
  };
  // Once more, knowing where slots are: what lies beside one is told from it the same way in every text.
  const { slotOfGap } = numberSlots(kept, samples);
  const numbered = numberSlots({ ...kept, slotOfGap }, samples);
  const { text, start, end } = center;
  const places = [...isKept.keys()].filter((column) => isKept[column] === 1);
  return {
    ...kept,
    ...numbered,
    words: places.map((column) => text.slice(start[column]!, end[column]!)),
    before: places.map((column) => (column === 0 ? '' : text.slice(end[column - 1]!, start[column]!))),
    after: places.map((column) => text.slice(end[column]!, start[column + 1] ?? text.length)),
  };
}
