import { type DuckDBConnection, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import { type BlockingRule, blocksOf, largestWithin } from '../table/blocks.ts';
import {
  type LinkageEngine,
  LinkageRefused,
  type LinkageTable,
  limitsOf,
  type OpenTable,
} from '../table/engine.ts';
import type { Scoring } from '../table/scoring.ts';
import { appendColumns, readColumns } from './columns-of.ts';

export interface DuckdbEngineOptions {
  /** Memory that DuckDB may use, in megabytes. */
  readonly memoryMegabytes?: number;
  /**
   * A folder to spill to when memory is spent: numbers of rows and values go there, never a text. Without one the engine refuses
   * rather than writes anything anywhere.
   */
  readonly spillFolder?: string;
  readonly threads?: number;
}

/**
 * Makes pairs as SQL in an embedded DuckDB, within the memory it is given; what does not fit goes to the spill folder. Joins,
 * counts and the bound run there on numbers alone; texts stay here. Same pairs as every other engine.
 */
export const createDuckdbEngine = async ({
  memoryMegabytes = 2048,
  spillFolder,
  threads,
}: DuckdbEngineOptions = {}): Promise<LinkageEngine> => {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMegabytes}MB`,
    // An empty name is the only setting that keeps it from writing: a size of 0 is taken for no limit.
    temp_directory: spillFolder ?? '',
    ...(threads === undefined ? {} : { threads: String(threads) }),
  });
  const connection = await instance.connect();
  let tables = 0;
  return {
    name: 'duckdb',
    open: async (table) => openTable(connection, table, `t${tables++}`, memoryMegabytes),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

const openTable = (
  connection: DuckDBConnection,
  table: LinkageTable,
  prefix: string,
  memoryMegabytes: number,
): OpenTable => {
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Error && /^Out of Memory Error/.test(error.message))
        throw new LinkageRefused(
          `the pairs need more than the ${memoryMegabytes} MB given, and more than the spill folder, if there is one, may hold`,
        );
      throw error;
    }
  };
  const entries = new Map<string, string>();
  /** One table a rule: each row with the number of its block and the block's size. */
  const entriesOf = async (rule: BlockingRule): Promise<string> => {
    const key = JSON.stringify(rule);
    const known = entries.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}_rule${entries.size}`;
    const { rowStart, ofRow, start } = blocksOf(table.columns, table.rows, rule);
    const row = new Int32Array(ofRow.length);
    for (let at = 0; at < table.rows; at++) row.fill(at, rowStart[at]!, rowStart[at + 1]!);
    await connection.run(`create table ${name} (r integer, block integer, size integer, f integer)`);
    await appendColumns(
      connection,
      name,
      [
        row,
        ofRow,
        ofRow.map((block) => start[block + 1]! - start[block]!),
        row.map((at) => table.apart?.[at] ?? 0),
      ],
      INTEGER,
    );
    entries.set(key, name);
    return name;
  };
  const sizesOf = async (rule: BlockingRule, most: number): Promise<[number, number][]> => {
    const found: [number, number][] = [];
    const name = await entriesOf(rule);
    await readColumns(
      connection,
      `select size::double, count(*)::double from (select block, any_value(size) as size from ${name} group by block)
       where size between 2 and ${most} group by size order by size`,
      ([size, blocks], rows) => {
        for (let at = 0; at < rows; at++) found.push([size![at]!, blocks![at]!]);
      },
    );
    return found;
  };
  return {
    countPairs: async (selection) => {
      const counts: number[] = [];
      const most = limitsOf(selection, table.rows);
      for (const [at, rule] of selection.blocking.entries()) {
        const sizes = await run(() => sizesOf(rule, most[at]!));
        counts.push(sizes.reduce((sum, [size, blocks]) => sum + (blocks * size * (size - 1)) / 2, 0));
      }
      return counts;
    },
    largestBlock: async (selection, budget) => {
      const most = limitsOf(selection, table.rows);
      const bySize = new Map<number, number>();
      for (const [at, rule] of selection.blocking.entries())
        for (const [size, blocks] of await run(() => sizesOf(rule, most[at]!)))
          bySize.set(size, (bySize.get(size) ?? 0) + (blocks * size * (size - 1)) / 2);
      return largestWithin(bySize, budget);
    },
    eachPair: async (selection, { everyRow = 1, bound }, visit) => {
      const most = limitsOf(selection, table.rows);
      const names = [];
      for (const rule of selection.blocking) names.push(await run(() => entriesOf(rule)));
      if (names.length === 0) return;
      const made = names.map(
        (name, at) =>
          `select a.r as l, b.r as x from ${name} a join ${name} b on a.block = b.block and a.r < b.r
           where a.size <= ${most[at]} and a.r % ${everyRow} = 0 ${table.apart ? 'and a.f <> b.f' : ''}`,
      );
      const pairs = `select l, x, least(255, count(*)) as shared from (${made.join(' union all ')}) group by l, x`;
      const weighed = bound
        ? `select p.* from (${pairs}) p join ${await loadBound(connection, table, prefix, bound)} a on a.r = p.l
           join ${prefix}_bound b on b.r = p.x where ${boundExpression(bound)} >= ${bound.minimum - 1e-6}`
        : pairs;
      await run(() =>
        readColumns(
          connection,
          `select l::double, x::double, shared::double from (${weighed}) order by 1, 2`,
          ([left, right, shared], rows) => {
            for (let at = 0; at < rows; at++) visit(left![at]!, right![at]!, shared![at]!);
          },
        ),
      );
    },
  };
};

/** What the bound needs of every row, as one table of numbers. */
const loadBound = async (
  connection: DuckDBConnection,
  table: LinkageTable,
  prefix: string,
  { comparisons, rowCodes }: Scoring,
): Promise<string> => {
  const name = `${prefix}_bound`;
  const columns = comparisons.flatMap((_, at) => [`c${at} double`, `e${at} double`, `u${at} double`]);
  await connection.run(`create or replace table ${name} (r double, ${columns.join(', ')})`);
  await appendColumns(connection, name, [
    Float64Array.from({ length: table.rows }, (_, row) => row),
    ...comparisons.flatMap(({ equal, most }, at) => {
      const codes = Float64Array.from(
        { length: table.rows },
        (_, row) => rowCodes[row * comparisons.length + at]!,
      );
      return [codes, codes.map((code) => equal[code]!), codes.map((code) => most[code]!)];
    }),
  ]);
  return name;
};

const boundExpression = ({ prior, groups }: Scoring): string => {
  const bits = (at: number): string =>
    `case when a.c${at} = 0 or b.c${at} = 0 then 0 when a.c${at} = b.c${at} then a.e${at} else least(a.u${at}, b.u${at}) end`;
  const speaks = (at: number): string => `(a.c${at} <> 0 and b.c${at} <> 0)::integer`;
  return [
    String(prior),
    ...groups.map((group) =>
      group.length === 1
        ? bits(group[0]!)
        : `(${group.map(bits).join(' + ')}) / greatest(1, ${group.map(speaks).join(' + ')})`,
    ),
  ]
    .map((term) => `(${term})`)
    .join(' + ');
};
