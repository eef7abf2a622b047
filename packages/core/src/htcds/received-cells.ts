import { findHtcdsField } from './columns.ts';

/** What a statement keeps of the row it was made of: cells by column, and its place among several values of one cell. */
export type ReceivedDetail = { htcds: Readonly<Record<string, string>>; order: number };

const receivedOf = (detail: Readonly<Record<string, unknown>> | undefined): ReceivedDetail | null => {
  const htcds = detail?.htcds;
  if (typeof htcds !== 'object' || htcds === null) return null;
  const cells = Object.entries(htcds).filter((one): one is [string, string] => typeof one[1] === 'string');
  return {
    htcds: Object.fromEntries(cells),
    order: typeof detail?.order === 'number' ? detail.order : 0,
  };
};
type WithDetail = { readonly detail?: Readonly<Record<string, unknown>> | undefined };
export const isReceived = ({ detail }: WithDetail): boolean => receivedOf(detail) !== null;

const isMany = (column: string): boolean => findHtcdsField(column)?.type === 'multiselect';

/**
 * The cells that standing statements give back: of a single value the first that speaks, of several all, in their order.
 * Accepted statements should come before proposed ones.
 */
export const receivedCells = (standing: readonly WithDetail[]): Record<string, string> => {
  const cells: Record<string, string> = {};
  const received = standing.flatMap(({ detail }) => receivedOf(detail) ?? []);
  for (const { htcds } of [...received].sort((left, right) => left.order - right.order))
    for (const [column, value] of Object.entries(htcds)) {
      const before = cells[column];
      if (before === undefined) cells[column] = value;
      else if (isMany(column) && !before.split(';').includes(value)) cells[column] = `${before};${value}`;
    }
  return cells;
};
