import type { Aggregates } from './types.ts';

export interface ListedAggregate {
  /** The combination's values by column name. */
  readonly values: Readonly<Record<string, string>>;
  readonly count: number;
}

/** The published combinations one by one, shortest first, for writing them out. */
export function* listAggregates(aggregates: Aggregates): Generator<ListedAggregate> {
  const { columns, columnOf, codeOf } = aggregates;
  for (const [at, { attributes, counts }] of aggregates.levels.entries()) {
    const length = at + 1;
    for (let tuple = 0; tuple < counts.length; tuple++) {
      const pairs = Array.from(attributes.subarray(tuple * length, (tuple + 1) * length), (attribute) => {
        const column = columns[columnOf[attribute]!]!;
        return [column.name, column.values[codeOf[attribute]!]!] as const;
      });
      yield { values: Object.fromEntries(pairs), count: counts[tuple]! };
    }
  }
}
