import { PLEA_BIAS, PLEA_STEP, PLEA_WEIGHTS } from '../data/plea-weights.generated.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import type { Span } from '../types.ts';
import { PLEA_STRETCH, type PleaFeatures, pleaFeatures, pleaScales } from './plea-features.ts';

/** What the learned weights say of a text: log-odds of being a plea, 0 where it is as likely to be handed on as not. */
export interface LearnedPlea {
  margin: number;
  /** The words that speak most for it, in folded offsets; undefined where none do. */
  span: Span | undefined;
}

let weights: Int8Array | undefined;
const unpack = (): Int8Array => Int8Array.from(atob(PLEA_WEIGHTS), (letter) => letter.charCodeAt(0));

/** A stretch ends at a mark of its last third, so that sentences stay whole. */
const BREAK = /[\n.!?\u3002\uff01\uff1f\u104b\u17d4 ]/;
/** A long text is read in stretches up to here; a plea that begins later is left to the rules. */
const LONGEST = 6_000;
/** Of many stretches one is striking by chance: each further one must say so much more. */
const PER_STRETCH = 0.5;
const MOST_DOUBT = 2;

/**
 * Weighs letter groups, words and notions by what was learned from invented texts (scripts/plea/train.ts), so that pleas are found in
 * words that no list foresaw. Of a long text the stretch that says most counts. Linear.
 */
export function learnedPlea(text: string, mentions: readonly Mention[]): LearnedPlea {
  weights ??= unpack();
  const limit = Math.min(text.length, LONGEST);
  let best: LearnedPlea = { margin: Number.NEGATIVE_INFINITY, span: undefined };
  let bestFrom = -1;
  let stretches = 0;
  for (let from = 0; from < limit; stretches++) {
    const to = stretchEnd(text, from, limit);
    const margin = marginOf(pleaFeatures(text, mentions, from, to), weights);
    if (margin > best.margin) {
      best = { margin, span: undefined };
      bestFrom = from;
    }
    from = to;
  }
  const margin = best.margin - Math.min(MOST_DOUBT, PER_STRETCH * Math.max(0, stretches - 1));
  if (margin < 0) return { margin, span: undefined };
  const features = pleaFeatures(text, mentions, bestFrom, stretchEnd(text, bestFrom, limit));
  return { margin, span: strongestWords(text, features, weights, bestFrom) };
}

function stretchEnd(text: string, from: number, limit: number): number {
  const end = from + PLEA_STRETCH;
  if (end >= limit) return limit;
  for (let at = end; at > from + (2 * PLEA_STRETCH) / 3; at--) if (BREAK.test(text[at - 1]!)) return at;
  return end;
}

function marginOf(features: PleaFeatures, table: Int8Array): number {
  const { slots, letters, count } = features;
  const scales = pleaScales(features);
  let said = 0;
  for (let at = 0; at < letters; at++) said += table[slots[at]!]!;
  let told = 0;
  for (let at = letters; at < count; at++) told += table[slots[at]!]!;
  return PLEA_BIAS + PLEA_STEP * (said * scales.letters + told * scales.notions);
}

/** The run of words whose weights sum highest. */
function strongestWords(
  text: string,
  features: PleaFeatures,
  table: Int8Array,
  from: number,
): Span | undefined {
  const { slots, starts, ends, letters } = features;
  const speaks = new Float64Array(PLEA_STRETCH + 1);
  for (let at = 0; at < letters; at++) {
    const each = table[slots[at]!]! / Math.max(1, ends[at]! - starts[at]!);
    for (let unit = starts[at]!; unit < ends[at]!; unit++) speaks[unit]! += each;
  }
  let sum = 0;
  let begun = 0;
  let highest = 0;
  let span: Span | undefined;
  for (let unit = 0; unit < speaks.length; unit++) {
    if (sum <= 0) {
      sum = 0;
      begun = unit;
    }
    sum += speaks[unit]!;
    if (sum > highest) {
      highest = sum;
      span = { start: from + begun, end: from + unit + 1 };
    }
  }
  return span === undefined ? undefined : wholeWords(text, span);
}

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = Math.min(end, text.length);
  while (from > 0 && isWord(text.charCodeAt(from - 1)) && isWord(text.charCodeAt(from))) from--;
  while (to < text.length && isWord(text.charCodeAt(to - 1)) && isWord(text.charCodeAt(to))) to++;
  while (to > from + 1 && /\s/.test(text[to - 1]!)) to--;
  while (from < to - 1 && /\s/.test(text[from]!)) from++;
  return { start: from, end: to };
}
