import { Checkbox } from '@mantine/core';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';
import classes from './table.module.css';
import type { Column } from './table-types.ts';

type Props<Row> = {
  row: Row;
  index: number;
  offset: number;
  measure: (element: HTMLElement | null) => void;
  columns: readonly Column<Row>[];
  tracks: string;
  cards: boolean;
  label: string;
  mark: 'plea' | null;
  onOpen: (() => void) | undefined;
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined;
  onToggle: () => void;
  tabbable: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
};

// A click on a control inside the row is that control's, and marking text with the mouse opens nothing.
const isOwnClick = (event: MouseEvent): boolean =>
  !(event.target as HTMLElement).closest('a, button, input, label, select, textarea, [role="menuitem"]') &&
  (window.getSelection()?.toString() ?? '') === '';

/** One row of a DataTable, as a grid row or as a card. */
export const TableRow = <Row,>(props: Props<Row>) => {
  const { row, index, offset, columns, cards, label, mark, onOpen, selected, tabbable } = props;
  const t = useMessages(shellMessages);
  const shown = cards
    ? columns
        .filter((column) => column.card !== 'hidden')
        .toSorted((a, b) => Number(b.card === 'title') - Number(a.card === 'title'))
    : columns;
  return (
    <tr
      ref={props.measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-label={label}
      data-selected={selected || undefined}
      tabIndex={tabbable ? 0 : -1}
      className={cards ? classes.card : classes.row}
      data-mark={mark ?? undefined}
      data-opens={onOpen ? true : undefined}
      style={{
        transform: `translateY(${offset}px)`,
        ...(cards ? {} : { gridTemplateColumns: props.tracks }),
      }}
      onClick={(event) => {
        if (onOpen && isOwnClick(event)) onOpen();
      }}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
    >
      {selected !== undefined && (
        <td className={classes.select}>
          <Checkbox
            aria-label={t('select_row', { name: label })}
            checked={selected}
            onChange={props.onToggle}
            tabIndex={-1}
          />
        </td>
      )}
      {shown.map((column) => (
        <td
          key={column.key}
          className={`${classes.cell} ${column.align === 'right' ? classes.right : ''} ${column.card === 'title' ? classes.title : ''}`}
        >
          {cards && column.card !== 'title' && <span className={classes.term}>{column.header}</span>}
          <span className={classes.value}>{column.cell(row)}</span>
        </td>
      ))}
    </tr>
  );
};
