export { expectValue as unwrap } from '../outcome.ts';

import type { LinearTable } from './linear-table.ts';

/** Every whole-number table that agrees with the published cells, by trying all values: an oracle for tests. */
export const wholeTables = ({ values, relations }: LinearTable, greatest: number): number[][] => {
  const open = values.flatMap((value, cell) => (value === null ? [cell] : []));
  const table = values.map((value) => value ?? 0);
  const last = new Map(open.map((cell, at) => [cell, at]));
  const readyAt = relations.map(({ total, parts }) =>
    Math.max(-1, ...[total, ...parts].map((cell) => last.get(cell) ?? -1)),
  );
  const found: number[][] = [];
  const holds = (at: number) =>
    relations.every(
      ({ total, parts }, r) =>
        readyAt[r] !== at || table[total] === parts.reduce((sum, part) => sum + table[part]!, 0),
    );
  const tryFrom = (at: number) => {
    if (at === open.length) {
      found.push([...table]);
      return;
    }
    for (let value = 0; value <= greatest; value++) {
      table[open[at]!] = value;
      if (holds(at)) tryFrom(at + 1);
    }
  };
  if (holds(-1)) tryFrom(0);
  return found;
};
