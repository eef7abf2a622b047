import { readByRules } from '../src/judge/by-rules.ts';
import { KIND_BITS, KINDS, namedFeatures } from '../src/judge/learned.ts';
import {
  FEATURE_BITS,
  featureScales,
  stretchEnd,
  type TextFeatures,
  textFeatures,
} from '../src/judge/text-features.ts';
import { readValues } from '../src/read-values.ts';
import type { SparseRow } from '../src/risk/sparse.ts';
import type { OtherKind } from '../src/types.ts';

/** A text as it is learned from, one row a stretch, and what the rules alone say of it. */
export interface TextRows {
  pleas: SparseRow[];
  kinds: SparseRow[];
  ruled: { plea: boolean; kind: OtherKind };
}

export const PLEA_SIZE = 1 << FEATURE_BITS;
export const KIND_SIZE = 1 << KIND_BITS;
/** Stretches of a long text that are learned from. */
const MOST_STRETCHES = 4;

/** The rows of a text, by the features with which it is read. */
export function textRows(text: string): TextRows {
  const { match, context } = readValues(text, {});
  const { mentions, signs, plea, kind } = readByRules(match, context);
  const named = namedFeatures(kind, signs, context.values ?? [], match.text.length);
  const rows: TextRows = { pleas: [], kinds: [], ruled: { plea: plea.urgent, kind } };
  for (let from = 0; from < match.text.length && rows.pleas.length < MOST_STRETCHES; ) {
    const to = stretchEnd(match.text, from, match.text.length);
    const features = textFeatures(match.text, mentions, from, to);
    rows.pleas.push(toRow(features, PLEA_SIZE, []));
    rows.kinds.push(toRow(features, KIND_SIZE, named));
    from = to;
  }
  return rows;
}

function toRow(
  features: TextFeatures,
  size: number,
  named: readonly (readonly [number, number])[],
): SparseRow {
  const scales = featureScales(features);
  const values = new Map<number, number>();
  for (let at = 0; at < features.count; at++) {
    const slot = features.slots[at]! & (size - 1);
    values.set(slot, (values.get(slot) ?? 0) + (at < features.letters ? scales.letters : scales.notions));
  }
  for (const [slot, weight] of named) values.set(slot, (values.get(slot) ?? 0) + weight);
  return { columns: Int32Array.from(values.keys()), weights: Float32Array.from(values.values()) };
}

/** Weights of a model as one byte each. */
export function packWeights(weights: Float64Array): { step: number; bytes: Int8Array } {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const step = most / 127 || 1;
  return { step, bytes: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}

/** Parts of what is learned from, so that what is learned can be measured on lines that it never saw. */
export const PARTS = 4;

/** The part of a text, the same each time. */
export function partOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash >>> 0) % PARTS;
}

export const isKind = (kind: string): kind is OtherKind => (KINDS as readonly string[]).includes(kind);
