import { createRandomness, cryptoBytes, type RandomBytes } from '../noise/random.ts';
import { eachKey, keyOf } from './attributes.ts';
import type { PacAggregates } from './publish-aggregates.ts';

/**
 * Invents records out of published aggregates and nothing else (Showcase's aggregate-seeded synthesis): a record grows answer by
 * answer, drawn in proportion to what is left of the published counts, and never holds a combination of up to the reporting
 * length that was not published; columns nothing fits stay empty. Single answers occur exactly as often as published.
 * Returns records as ascending attribute numbers. Time: records x columns x candidates x combinations a new answer makes.
 */
export const synthesiseAggregates = (
  {
    levels,
    attributes,
    columnOf,
    reportingLength,
  }: Pick<PacAggregates, 'levels' | 'attributes' | 'columnOf' | 'reportingLength'>,
  bytes: RandomBytes = cryptoBytes,
): number[][] => {
  const count = attributes.length;
  const randomness = createRandomness(bytes);
  const left = new Map(levels[0]);
  const used = levels.map(() => new Map<number, number>());
  const records: number[][] = [];
  while (left.size > 0) {
    const record: number[] = [];
    let open: Open[] = [...left].map(([attribute, available]) => ({
      attribute,
      weight: available,
      seen: [] as number[],
    }));
    for (;;) {
      const drawn = drawFrom(open, randomness.unit());
      if (!drawn) break;
      const { attribute } = drawn;
      const grown = [...record, attribute].sort((a, b) => a - b);
      for (let k = 1; k <= Math.min(reportingLength, grown.length); k++)
        eachWith(record, attribute, k, count, (key) =>
          used[k - 1]!.set(key, (used[k - 1]!.get(key) ?? 0) + 1),
        );
      record.push(attribute);
      if (left.get(attribute) === 1) left.delete(attribute);
      else left.set(attribute, left.get(attribute)! - 1);
      open = open.flatMap((candidate) => {
        if (columnOf[candidate.attribute] === columnOf[attribute]) return [];
        const next = weigh(candidate, record, levels, used, reportingLength, count);
        return next ? [next] : [];
      });
    }
    records.push(record.sort((a, b) => a - b));
  }
  return records;
};

interface Open {
  readonly attribute: number;
  readonly weight: number;
  /** What is left of every published combination of this answer with the record's, so far. */
  readonly seen: readonly number[];
}

/** The candidate after the record grew by its last answer; null when a combination is unpublished or used up. */
const weigh = (
  { attribute, seen }: Open,
  record: readonly number[],
  levels: readonly ReadonlyMap<number, number>[],
  used: readonly ReadonlyMap<number, number>[],
  reportingLength: number,
  count: number,
): Open | null => {
  const added = record.at(-1)!;
  const others = record.slice(0, -1);
  const remaining = [...seen];
  let whole = 0;
  for (let k = 2; k <= Math.min(reportingLength, record.length + 1); k++) {
    let broken = false;
    eachWith([...others], added, k - 1, count, (part) => {
      if (broken) return;
      const key = insertDigit(part, k - 1, attribute, count);
      const published = levels[k - 1]!.get(key);
      const rest = (published ?? 0) - (used[k - 1]!.get(key) ?? 0);
      if (published === undefined || rest <= 0) broken = true;
      else {
        remaining.push(rest);
        whole = rest;
      }
    });
    if (broken) return null;
  }
  // Up to the reporting length the combination itself is published; beyond it, the 95th percentile of its parts stands for it.
  if (record.length + 1 <= reportingLength) return { attribute, weight: whole, seen: remaining };
  const sorted = remaining.sort((a, b) => a - b);
  return {
    attribute,
    weight: sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))]!,
    seen: sorted,
  };
};

/** Every combination of k answers that holds `attribute` and k - 1 of the record's. */
const eachWith = (
  record: readonly number[],
  attribute: number,
  k: number,
  count: number,
  visit: (key: number) => void,
): void => {
  const sorted = [...record].sort((a, b) => a - b);
  eachKey(sorted, k - 1, count, (key) => visit(insertDigit(key, k - 1, attribute, count)));
};

const insertDigit = (key: number, digits: number, attribute: number, count: number): number => {
  const own: number[] = [];
  let rest = key;
  for (let at = 0; at < digits; at++) {
    own.push(rest % count);
    rest = Math.floor(rest / count);
  }
  return keyOf(
    [...own, attribute].sort((a, b) => a - b),
    count,
  );
};

const drawFrom = (open: readonly Open[], share: number): Open | null => {
  const total = open.reduce((sum, { weight }) => sum + weight, 0);
  let at = share * total;
  for (const candidate of open) {
    at -= candidate.weight;
    if (at < 0) return candidate;
  }
  return open.at(-1) ?? null;
};
