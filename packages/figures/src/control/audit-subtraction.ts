import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';
import { componentsOf } from './components.ts';
import type { Interval } from './linear-table.ts';
import { type PublishedRow, type Repeated, relationsOfRows, type SumRule } from './published-rows.ts';
import { tighten } from './tighten.ts';

/** A suppressed row that the published ones give away, and what they say of it. */
export interface DisclosedRow extends Interval {
  /** Its place among the rows. */
  readonly row: number;
}

export interface SubtractionAudit {
  readonly suppressed: number;
  /** Relations the rules found among the rows. */
  readonly relations: number;
  /** Relations that the published values contradict: totals that are not the sum of their parts. */
  readonly contradictory: number;
  /** Suppressed rows that are the only unknown of a relation: pinned by one subtraction. */
  readonly bySubtraction: readonly DisclosedRow[];
  /** Suppressed rows pinned when bounds and sums are used again and again; `bySubtraction` is part of it. */
  readonly pinned: readonly DisclosedRow[];
  /** Suppressed rows not pinned, but known more closely than their bounds say. */
  readonly narrowed: readonly DisclosedRow[];
}

/**
 * Finds the suppressed rows of a long, published table that subtraction gives away. `rules` say which rows are sums of
 * which; `bounds` what a suppression mark means (0 to 4 for "<5"). Relations that cannot hold within the bounds are
 * no evidence: they are counted and left out, and where relations contradict one another, none of those that
 * hang together with them is used beyond a single subtraction. O(rows x rules + propagation, see `tighten`).
 */
export const auditSubtraction = (
  rows: readonly PublishedRow[],
  rules: readonly SumRule[],
  bounds: Interval,
  { repeated = 'left_out' }: { readonly repeated?: Repeated } = {},
): Outcome<SubtractionAudit> => {
  const problems: FiguresProblem[] = [];
  if (!(bounds.lower >= 0 && bounds.lower <= bounds.upper))
    problems.push({ code: 'bad_number', path: 'bounds', message: 'must run upwards from 0 or more' });
  const found = relationsOfRows(rows, rules, repeated);
  if (!found.ok) return refused([...problems, ...found.problems]);
  if (problems.length > 0) return refused(problems);
  const { values, relations, cellOf, hidden } = found.value;

  const boundsOf = (cell: number) => (hidden.has(cell) ? { lower: 0, upper: Infinity } : bounds);
  const sound = relations.filter((relation) => {
    const own = [relation.total, ...relation.parts];
    const alone = { total: 0, parts: relation.parts.map((_, at) => at + 1) };
    const { contradictory } = tighten({
      values: own.map((cell) => values[cell]!),
      relations: [alone],
      boundsOf: (at) => boundsOf(own[at]!),
    });
    return contradictory.length === 0;
  });

  const subtracted = new Map<number, Interval>();
  for (const { total, parts } of sound) {
    const unknown = [total, ...parts].filter((cell) => values[cell] === null);
    if (unknown.length !== 1 || hidden.has(unknown[0]!)) continue;
    const sum = parts.reduce((left, part) => left + (values[part] ?? 0), 0);
    const value = values[total] === null ? sum : values[total]! - sum;
    subtracted.set(unknown[0]!, { lower: value, upper: value });
  }

  const whole = tighten({ values, relations: sound, boundsOf });
  const refuted = new Set(whole.contradictory);
  const doubtful = new Set<number>();
  for (const component of componentsOf(values.length, sound, (cell) => values[cell] === null))
    if (component.relations.some((at) => refuted.has(at)))
      for (const cell of component.cells) doubtful.add(cell);

  const bySubtraction: DisclosedRow[] = [];
  const pinned: DisclosedRow[] = [];
  const narrowed: DisclosedRow[] = [];
  let suppressed = 0;
  rows.forEach(({ value }, row) => {
    if (value !== null) return;
    suppressed++;
    const cell = cellOf[row]!;
    const single = subtracted.get(cell);
    if (single !== undefined) bySubtraction.push({ row, ...single });
    const wide = doubtful.has(cell)
      ? (single ?? bounds)
      : { lower: whole.lower[cell]!, upper: whole.upper[cell]! };
    if (wide.lower === wide.upper) pinned.push({ row, ...wide });
    else if (wide.lower > bounds.lower || wide.upper < bounds.upper) narrowed.push({ row, ...wide });
  });
  return accepted({
    suppressed,
    relations: relations.length,
    contradictory: relations.length - sound.length + refuted.size,
    bySubtraction,
    pinned,
    narrowed,
  });
};
