import type { CappedCount, Page } from '@suar/core';
import { sql } from 'kysely';
import type { Executor } from './database/connect.ts';

/** Counting stops here: beyond it a list says "10,000 or more", so that a count never costs more than the page itself. */
export const COUNT_CAP = 10_000;

/** Cuts the extra row that was asked for to learn whether there is more, and names the cursor to read on from. */
export const toPage = <Row, Item>(
  rows: Row[],
  limit: number,
  cursorOf: (row: Row) => string,
  present: (row: Row) => Item,
  total: CappedCount,
): Page<Item> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
    total,
  };
};

/** Counts the rows of a query up to the cap. Give it the query without order and limit, selecting any one column. */
export const cappedCount = async (
  db: Executor,
  query: { limit(n: number): { as(alias: 'counted'): unknown } },
): Promise<CappedCount> => {
  const counted = query.limit(COUNT_CAP + 1).as('counted');
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${counted}`.execute(db);
  const count = rows[0]?.count ?? 0;
  return count > COUNT_CAP ? { count: COUNT_CAP, atLeast: true } : { count, atLeast: false };
};

/** A cursor is the number of the last row shown; anything else is refused by `numericCursor` as if it were the start. */
export const numericCursor = (cursor: string | undefined): number | null => {
  if (cursor === undefined) return null;
  const value = Number(cursor);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
};
