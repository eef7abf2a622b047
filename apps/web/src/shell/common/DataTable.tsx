import { Button, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFormat } from '../format.ts';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import { ErrorState } from './ErrorState.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import classes from './table.module.css';
import type { DataTableProps } from './table-types.ts';
import { useRowKeys } from './use-row-keys.ts';

export { asList, type Column, type Sort } from './table-types.ts';

/**
 * A list as a virtualised table, or as cards on narrow pages: sticky header, arrow keys (or j and k) through the rows,
 * Enter opens, Space selects, more rows load when the end comes into view. Scrolls with the page.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { label, columns, list, rowKey, rowLabel, onOpen, empty, selected, onSelect, sort, onSort, mark } =
    props;
  const t = useMessages(shellMessages);
  const format = useFormat();
  const cards = useMediaQuery('(max-width: 48em)') ?? false;
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: list.rows.length,
    estimateSize: () => (cards ? 132 : 38),
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => rowKey(list.rows[index] as Row),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const nearEnd = list.rows.length > 0 && last >= list.rows.length - 5;
  const { hasMore, loadingMore, more } = list;
  useEffect(() => {
    if (nearEnd && hasMore && !loadingMore) more();
  }, [nearEnd, hasMore, loadingMore, more]);
  const toggle = (key: string) => {
    if (!onSelect) return;
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  const keys = useRowKeys({
    count: list.rows.length,
    body,
    reveal: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    open: (index) => onOpen?.(list.rows[index] as Row),
    select: (index) => toggle(rowKey(list.rows[index] as Row)),
  });

  if (list.error && list.rows.length === 0) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!list.loading && list.rows.length === 0) return <div className="suar-panel">{empty}</div>;
  const tracks = [
    onSelect ? '36px' : '',
    ...columns.map((column) => column.width ?? 'minmax(90px, 1fr)'),
  ].join(' ');
  const all = list.rows.length > 0 && list.rows.every((row) => selected?.has(rowKey(row)));
  return (
    <div className={`${classes.frame} suar-panel`}>
      <table
        className={classes.table}
        aria-label={label}
        aria-rowcount={list.total?.atLeast === false ? list.total.count + 1 : -1}
        aria-busy={list.loading}
      >
        <TableHead
          columns={columns}
          tracks={tracks}
          cards={cards}
          sort={sort}
          onSort={onSort}
          selectAll={
            onSelect && (
              <Checkbox
                aria-label={t('select_all')}
                checked={all}
                indeterminate={!all && (selected?.size ?? 0) > 0}
                onChange={() => onSelect(all ? new Set() : new Set(list.rows.map(rowKey)))}
              />
            )
          }
        />
        <tbody ref={body} className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = list.rows[item.index] as Row;
            const key = rowKey(row);
            return (
              <TableRow
                key={key}
                row={row}
                index={item.index}
                offset={item.start - virtual.options.scrollMargin}
                measure={virtual.measureElement}
                columns={columns}
                tracks={tracks}
                cards={cards}
                label={rowLabel(row)}
                mark={mark?.(row) ?? null}
                onOpen={onOpen && (() => onOpen(row))}
                selected={onSelect ? (selected?.has(key) ?? false) : undefined}
                onToggle={() => toggle(key)}
                tabbable={item.index === keys.current}
                onKeyDown={(event) => keys.onKeyDown(event, item.index)}
                onFocus={() => keys.setCurrent(item.index)}
              />
            );
          })}
        </tbody>
      </table>
      {list.loading && (
        <Stack gap={6} p="sm" role="status" aria-label={t('loading')}>
          {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((line) => (
            <Skeleton key={line} height={cards ? 96 : 26} />
          ))}
        </Stack>
      )}
      {!list.loading && (
        <Group className={classes.foot} justify="space-between">
          <Text size="xs" c="dimmed">
            {list.total &&
              t('shown_of', { shown: format.number(list.rows.length), total: format.count(list.total) })}
          </Text>
          {hasMore && (
            <Button variant="default" loading={loadingMore} onClick={more}>
              {t('load_more')}
            </Button>
          )}
        </Group>
      )}
      {list.error && <ErrorState error={list.error} onRetry={list.retry} />}
    </div>
  );
};
