import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import classes from './table.module.css';
import type { Column, Sort } from './table-types.ts';

type Props<Row> = {
  columns: readonly Column<Row>[];
  tracks: string;
  cards: boolean;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  selectAll: ReactNode;
};

const sortState = (sort: Sort | undefined, key: string) => {
  if (sort?.key !== key) return 'none' as const;
  return sort.descending ? ('descending' as const) : ('ascending' as const);
};

const ARROWS = { none: IconSelector, ascending: IconArrowUp, descending: IconArrowDown };

/** The sticky head of a DataTable; in the card form only selecting all is left of it to the eye. */
export const TableHead = <Row,>({ columns, tracks, cards, sort, onSort, selectAll }: Props<Row>) => {
  const t = useMessages(shellMessages);
  return (
    <thead className={cards ? classes.headCards : classes.head}>
      <tr className={classes.headRow} style={{ gridTemplateColumns: tracks }} aria-rowindex={1}>
        {selectAll && (
          <th scope="col" aria-label={t('select_all')} className={classes.select}>
            {selectAll}
          </th>
        )}
        {columns.map((column) => {
          const state = sortState(sort, column.key);
          const Arrow = ARROWS[state];
          return (
            <th
              scope="col"
              key={column.key}
              className={
                cards ? 'suar-visually-hidden' : column.align === 'right' ? classes.right : undefined
              }
              aria-sort={column.sortable ? state : undefined}
            >
              {column.sortable && onSort ? (
                <UnstyledButton
                  className={classes.sort}
                  aria-label={t('sort_by', { column: column.header })}
                  onClick={() => onSort({ key: column.key, descending: state === 'ascending' })}
                >
                  {column.header}
                  <Arrow size={12} aria-hidden="true" />
                </UnstyledButton>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
};
