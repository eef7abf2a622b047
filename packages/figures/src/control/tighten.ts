import { type AdditiveRelation, type LinearTable, NOT_NEGATIVE } from './linear-table.ts';

/** What is known of each cell: an interval; the relations that cannot hold within the intervals are named. */
export interface Tightened {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly contradictory: readonly number[];
}

/** Sums of real numbers are compared to within this part of their size. */
const TOLERANCE = 1e-9;

/** A relation is looked at no more often than this; stopping early leaves intervals wider, never wrong. */
const MAX_VISITS = 100;

/**
 * Interval propagation over the relations to a fixpoint: each relation bounds each of its cells by the bounds of the
 * others, until nothing changes. Finds iterated subtraction; the intervals contain every solution but can be wider
 * than the true ones, for which see `auditTable`. A relation that cannot hold is left out from then on.
 * O(visits x cells of a relation), at most 100 visits of each.
 */
export const tighten = ({ values, relations, boundsOf = () => NOT_NEGATIVE }: LinearTable): Tightened => {
  const lower = Float64Array.from(values, (value, cell) => value ?? boundsOf(cell).lower);
  const upper = Float64Array.from(values, (value, cell) => value ?? boundsOf(cell).upper);
  const relationsOf = indexRelations(values.length, relations);
  const visits = new Uint16Array(relations.length);
  const queued = new Uint8Array(relations.length).fill(1);
  const queue = relations.map((_, at) => at);
  const contradictory: number[] = [];
  for (let read = 0; read < queue.length; read++) {
    const at = queue[read]!;
    queued[at] = 0;
    if (visits[at]!++ >= MAX_VISITS) continue;
    const changed = tightenOne(relations[at]!, lower, upper);
    if (changed === undefined) {
      contradictory.push(at);
      visits[at] = MAX_VISITS;
      continue;
    }
    for (const cell of changed)
      for (const next of relationsOf[cell]!)
        if (queued[next] === 0 && visits[next]! < MAX_VISITS) {
          queued[next] = 1;
          queue.push(next);
        }
  }
  return { lower, upper, contradictory };
};

/** For each cell the relations it stands in. O(cells of all relations). */
export const indexRelations = (cells: number, relations: readonly AdditiveRelation[]): number[][] => {
  const relationsOf = Array.from({ length: cells }, (): number[] => []);
  relations.forEach(({ total, parts }, at) => {
    relationsOf[total]!.push(at);
    for (const part of parts) relationsOf[part]!.push(at);
  });
  return relationsOf;
};

/** The cells whose interval became narrower; undefined where the relation cannot hold, and then nothing changes. */
const tightenOne = (
  { total, parts }: AdditiveRelation,
  lower: Float64Array,
  upper: Float64Array,
): number[] | undefined => {
  let least = 0;
  let most = 0;
  let unbounded = 0;
  for (const part of parts) {
    least += lower[part]!;
    if (upper[part] === Infinity) unbounded++;
    else most += upper[part]!;
  }
  const slack = TOLERANCE * Math.max(1, least);
  if (least > upper[total]! + slack || (unbounded === 0 && most < lower[total]! - slack)) return undefined;
  const changed: number[] = [];
  const narrow = (cell: number, low: number, high: number) => {
    const before = upper[cell]! - lower[cell]!;
    // Rounding of real sums must not turn an interval around.
    if (low > lower[cell]! + slack) lower[cell] = Math.min(low, upper[cell]!);
    if (high < upper[cell]! - slack) upper[cell] = Math.max(high, lower[cell]!);
    if (upper[cell]! - lower[cell]! < before) changed.push(cell);
  };
  const [floor, ceiling] = [lower[total]!, upper[total]!];
  const bounds = parts.map((part) => {
    const others = unbounded - (upper[part] === Infinity ? 1 : 0);
    const low = others > 0 ? -Infinity : floor - (most - (upper[part] === Infinity ? 0 : upper[part]!));
    return { part, low, high: ceiling - (least - lower[part]!) };
  });
  narrow(total, least, unbounded > 0 ? Infinity : most);
  for (const { part, low, high } of bounds) narrow(part, low, high);
  return changed;
};
