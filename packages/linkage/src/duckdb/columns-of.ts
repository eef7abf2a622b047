import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, type DuckDBType } from '@duckdb/node-api';

/** Rows of one chunk, as DuckDB lays them out. */
const CHUNK = 2048;

/** Writes columns of numbers into a table, chunk by chunk. */
export const appendColumns = async (
  connection: DuckDBConnection,
  table: string,
  columns: readonly (Int32Array | Float64Array)[],
  type: DuckDBType = DOUBLE,
): Promise<void> => {
  const appender = await connection.createAppender(table);
  const rows = columns[0]?.length ?? 0;
  const types = columns.map(() => type);
  for (let from = 0; from < rows; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => Array.from(column.subarray(from, from + CHUNK))));
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
};

/** Reads the DOUBLE columns of a query chunk by chunk, so that no result is ever held whole. */
export const readColumns = async (
  connection: DuckDBConnection,
  sql: string,
  take: (columns: readonly (readonly number[])[], rows: number) => void,
): Promise<void> => {
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    take(chunk.getColumns() as number[][], chunk.rowCount);
  }
};
