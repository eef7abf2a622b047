import { KIND_BIASES, KIND_STEPS, KIND_WEIGHTS } from '../data/kind-weights.generated.ts';
import { PLEA_BIAS, PLEA_STEP, PLEA_WEIGHTS } from '../data/plea-weights.generated.ts';
import type { Mention } from '../lexicon/lexicon.ts';
import type { Finding, OtherKind, Span } from '../types.ts';
import type { Sign } from './signs.ts';
import {
  FEATURE_BITS,
  featureScales,
  namedSlot,
  STRETCH,
  stretchEnd,
  type TextFeatures,
  textFeatures,
} from './text-features.ts';

/** What the learned weights say of a text. */
export interface LearnedReading {
  plea: LearnedPlea;
  /** For each of KINDS the log-odds of being that by its words, the mean of its stretches. */
  kinds: Float64Array;
}

/** Log-odds of being a plea: 0 where it is as likely to be handed on as not. */
export interface LearnedPlea {
  margin: number;
  /** The words that speak most for it, in folded offsets; undefined where none do. */
  span: Span | undefined;
}

/** What a text may be that is no plea, in the order of the weights. */
export const KINDS = [
  'lure',
  'vacancy',
  'warning',
  'testimony',
  'other_scam',
  'other',
] as const satisfies readonly OtherKind[];
/** The features of kinds are hashed into two to this power. */
export const KIND_BITS = 16;
const KIND_MASK = (1 << KIND_BITS) - 1;

let pleaTable: Int8Array | undefined;
let kindTable: Int8Array | undefined;
const unpack = (packed: string, length: number): Int8Array => {
  const letters = atob(packed);
  const table = new Int8Array(length);
  for (let at = 0; at < length; at++) table[at] = letters.charCodeAt(at);
  return table;
};

/** A long text is read in stretches up to here; a plea that begins later is left to the rules. */
const LONGEST = 6_000;
/** Of many stretches one is striking by chance: each further one must say so much more. */
const PER_STRETCH = 0.5;
const MOST_DOUBT = 2;

/**
 * Weighs letter groups, words and notions by what was learned from invented texts (scripts/plea, scripts/kind), so that pleas and kinds are found
 * in words that no list foresaw. Of a long text the stretch that says most counts for a plea, all of them for the kind. Linear.
 */
export function weighText(text: string, mentions: readonly Mention[]): LearnedReading {
  pleaTable ??= unpack(PLEA_WEIGHTS, 1 << FEATURE_BITS);
  kindTable ??= unpack(KIND_WEIGHTS, KINDS.length << KIND_BITS);
  const limit = Math.min(text.length, LONGEST);
  const kinds = new Float64Array(KINDS.length);
  let most = Number.NEGATIVE_INFINITY;
  let mostFrom = 0;
  let stretches = 0;
  for (let from = 0; from < limit; stretches++) {
    const to = stretchEnd(text, from, limit);
    const features = textFeatures(text, mentions, from, to);
    const margin = pleaMargin(features, pleaTable);
    if (margin > most) {
      most = margin;
      mostFrom = from;
    }
    addKinds(features, kindTable, kinds);
    from = to;
  }
  for (let kind = 0; kind < KINDS.length; kind++)
    kinds[kind] = KIND_BIASES[kind]! + (KIND_STEPS[kind]! * kinds[kind]!) / Math.max(1, stretches);
  const margin = most - Math.min(MOST_DOUBT, PER_STRETCH * Math.max(0, stretches - 1));
  if (margin < 0 || stretches === 0) return { plea: { margin, span: undefined }, kinds };
  const features = textFeatures(text, mentions, mostFrom, stretchEnd(text, mostFrom, limit));
  const table = pleaTable;
  return { plea: { margin, span: strongestWords(text, features, (slot) => table[slot]!, mostFrom) }, kinds };
}

function pleaMargin(features: TextFeatures, table: Int8Array): number {
  const { slots, letters, count } = features;
  const scales = featureScales(features);
  let said = 0;
  for (let at = 0; at < letters; at++) said += table[slots[at]!]!;
  let told = 0;
  for (let at = letters; at < count; at++) told += table[slots[at]!]!;
  return PLEA_BIAS + PLEA_STEP * (said * scales.letters + told * scales.notions);
}

/** Letters count by one scale and notions by another; weights are whole numbers until the end, one sum a kind. */
function addKinds(features: TextFeatures, table: Int8Array, sums: Float64Array): void {
  const { letters, count } = features;
  const scales = featureScales(features);
  addSlots(features.slots, 0, letters, table, scales.letters, sums);
  addSlots(features.slots, letters, count, table, scales.notions, sums);
}

function addSlots(
  slots: Uint32Array,
  from: number,
  to: number,
  table: Int8Array,
  scale: number,
  sums: Float64Array,
): void {
  let [lure, vacancy, warning, testimony, scam, other] = [0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const slot = (slots[at]! & KIND_MASK) * KINDS.length;
    lure += table[slot]!;
    vacancy += table[slot + 1]!;
    warning += table[slot + 2]!;
    testimony += table[slot + 3]!;
    scam += table[slot + 4]!;
    other += table[slot + 5]!;
  }
  [lure, vacancy, warning, testimony, scam, other].forEach((sum, kind) => {
    sums[kind]! += scale * sum;
  });
}

/** What is known of a whole text beside its words, each by name and weight: the rules' own verdict, its signs, values and length. */
export function namedFeatures(
  ruled: OtherKind,
  signs: readonly Sign[],
  values: readonly Finding[],
  length: number,
): [slot: number, weight: number][] {
  const codes = new Set<string>();
  for (const { code, sense } of signs) if (sense !== 'negated') codes.add(code);
  const sorts = new Set<string>();
  for (const { kind } of values) sorts.add(kind);
  const named: [number, number][] = [[slotOf(`ruled ${ruled}`), RULED]];
  for (const code of codes) named.push([slotOf(`sign ${code}`), RULED / Math.sqrt(codes.size)]);
  for (const sort of sorts) named.push([slotOf(`value ${sort}`), RULED / Math.sqrt(sorts.size)]);
  named.push([slotOf(`length ${Math.floor(Math.log2(Math.min(length, LONGEST) + 1))}`), OF_LENGTH]);
  return named;
}
const RULED = 0.5;
const OF_LENGTH = 0.3;
const slotOf = (name: string): number => namedSlot(name) & KIND_MASK;

/** The likeliest kind, by the words and by what is known of the whole. */
export function likeliestKind(kinds: Float64Array, named: readonly (readonly [number, number])[]): OtherKind {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < KINDS.length; kind++) {
    let margin = kinds[kind]!;
    for (const [slot, weight] of named)
      margin += KIND_STEPS[kind]! * weight * kindTable![slot * KINDS.length + kind]!;
    if (margin > most) {
      most = margin;
      best = kind;
    }
  }
  return KINDS[best]!;
}

/** The words that speak most for a kind, of the stretch that says most for it; undefined where none do. */
export function wordsForKind(text: string, mentions: readonly Mention[], kind: OtherKind): Span | undefined {
  const table = kindTable!;
  const column = KINDS.indexOf(kind);
  const weightOf = (slot: number): number => table[(slot & KIND_MASK) * KINDS.length + column]!;
  const limit = Math.min(text.length, LONGEST);
  const stretches: { from: number; to: number; sum: number }[] = [];
  for (let from = 0; from < limit; ) {
    const to = stretchEnd(text, from, limit);
    const { slots, letters } = textFeatures(text, mentions, from, to);
    let sum = 0;
    for (let at = 0; at < letters; at++) sum += weightOf(slots[at]!);
    stretches.push({ from, to, sum: sum / Math.sqrt(letters || 1) });
    from = to;
  }
  const best = stretches.reduce((most, each) => (each.sum > most.sum ? each : most), stretches[0]!);
  return strongestWords(text, textFeatures(text, mentions, best.from, best.to), weightOf, best.from);
}

/** The run of words whose weights sum highest. */
function strongestWords(
  text: string,
  features: TextFeatures,
  weightOf: (slot: number) => number,
  from: number,
): Span | undefined {
  const { slots, starts, ends, letters } = features;
  const speaks = new Float64Array(STRETCH + 1);
  for (let at = 0; at < letters; at++) {
    const each = weightOf(slots[at]!) / Math.max(1, ends[at]! - starts[at]!);
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
