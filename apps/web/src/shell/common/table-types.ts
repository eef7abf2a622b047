import type { CappedCount } from '@suar/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** A grid track: "96px", "minmax(160px, 2fr)". Default "minmax(90px, 1fr)". */
  width?: string;
  align?: 'left' | 'right';
  /** In the card form: `title` stands on top without its header, `line` with it, `hidden` not at all. Default `line`. */
  card?: 'title' | 'line' | 'hidden';
  /** True where the API can sort by this column; then `sort` and `onSort` are needed. */
  sortable?: boolean;
};

export type Sort = { key: string; descending: boolean };

/** What DataTable needs of a list; `useCursorList` gives it, a plain array can be wrapped by `asList`. */
export type TableList<Row> = {
  rows: Row[];
  total?: z.infer<typeof CappedCount> | undefined;
  loading: boolean;
  error: Error | null;
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
  retry: () => void;
};

export type DataTableProps<Row> = {
  /** Names the table for those who cannot see it. */
  label: string;
  columns: readonly Column<Row>[];
  list: TableList<Row>;
  rowKey: (row: Row) => string;
  /** Names a row for screen readers, e.g. "Report 12". */
  rowLabel: (row: Row) => string;
  /** Opens a row: click, Enter. */
  onOpen?: ((row: Row) => void) | undefined;
  /** Stands in the table's place when there are no rows. */
  empty: ReactNode;
  selected?: ReadonlySet<string> | undefined;
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Marks a row at its left edge: `plea` in the beacon's colour. */
  mark?: ((row: Row) => 'plea' | null) | undefined;
};

/** Wraps rows that are all here already. */
export const asList = <Row>(rows: Row[]): TableList<Row> => ({
  rows,
  total: { count: rows.length, atLeast: false },
  loading: false,
  error: null,
  hasMore: false,
  loadingMore: false,
  more: () => undefined,
  retry: () => undefined,
});
