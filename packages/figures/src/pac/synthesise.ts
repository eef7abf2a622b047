import { createRandomness, cryptoBytes, type RandomBytes, type Randomness } from '../noise/random.ts';
import { accepted, type Outcome, refused } from '../outcome.ts';
import type { Records } from '../records/types.ts';
import { createCandidates } from './candidates.ts';
import { createExtensions } from './extensions.ts';
import type { Aggregates } from './types.ts';

export interface AggregateSynthesisOptions {
  /** How many records to invent; by default until every published single count is used up, which fits all of them exactly. */
  readonly rows?: number;
  readonly bytes?: RandomBytes;
}

const MAX_ROWS = 20_000_000;

/**
 * Invents records from published aggregates and nothing else, so it costs no privacy: a record grows value by value, each drawn
 * by what its combination with the record has left of its published count, until nothing fits (Synthetic Data Showcase,
 * aggregate seeded). Without `rows`, single counts are those published exactly, and the number of records follows from them.
 * A combination up to the published length occurs only if it was published. The first records are the commonest: draw from
 * all of them. O(records x candidates x C(filled columns, length - 1)).
 */
export const synthesiseFromAggregates = (
  aggregates: Aggregates,
  { rows, bytes = cryptoBytes }: AggregateSynthesisOptions = {},
): Outcome<Records> => {
  if (rows !== undefined && !(Number.isInteger(rows) && rows >= 0 && rows <= MAX_ROWS))
    return refused([
      { code: 'bad_number', path: 'rows', message: `must be a whole number from 0 to ${MAX_ROWS}` },
    ]);
  if (rows !== undefined && rows > 0 && aggregates.columnOf.length === 0)
    return refused([{ code: 'empty', path: 'aggregates', message: 'no value was published' }]);
  const { columns, columnOf, codeOf } = aggregates;
  const extensions = createExtensions(aggregates);
  const left = extensions.counts.slice();
  const invent = createInventor(aggregates, extensions.index, left, createRandomness(bytes));
  const codes: number[][] = columns.map(() => []);
  let size = 0;
  while (rows === undefined || size < rows) {
    const attributes = invent();
    if (attributes.length === 0) {
      if (rows === undefined) break;
      left.set(extensions.counts);
      continue;
    }
    for (const column of codes) column.push(0);
    for (const attribute of attributes) codes[columnOf[attribute]!]![size] = codeOf[attribute]!;
    size++;
  }
  return accepted({ columns, size, codes: codes.map((column) => Uint16Array.from(column)) });
};

/** Draws one record's attributes and takes every published combination they form off what is left; none when nothing is. */
const createInventor = (
  { columnOf, levels }: Aggregates,
  index: ReturnType<typeof createExtensions>['index'],
  left: Float64Array,
  randomness: Randomness,
): (() => readonly number[]) => {
  const candidates = createCandidates(columnOf, levels.length, index, left);
  return () => {
    const record: number[] = [];
    candidates.begin();
    for (;;) {
      const total = candidates.weigh();
      if (total === 0) return record;
      const attribute = candidates.at(randomness.below(total));
      record.push(attribute);
      candidates.take(attribute);
    }
  };
};
