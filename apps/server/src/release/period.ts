/** A span of months, both included. */
export interface Span {
  from: string;
  to: string;
}

const spanOf = (column: string, value: string): Span | null => {
  if (column === 'month') return { from: value, to: value };
  const year = value.slice(0, 4);
  if (column === 'year') return { from: `${year}-01`, to: `${year}-12` };
  if (column !== 'quarter') return null;
  const last = Number(value.slice(6)) * 3;
  const text = (month: number): string => `${year}-${String(month).padStart(2, '0')}`;
  return { from: text(last - 2), to: text(last) };
};

/**
 * What a cell says, with its times as one span of months: "2026" in a release of 2026-01 to 2026-03 is the same figure as
 * its first quarter. Null where the times exclude each other and nobody can be counted.
 */
export const figureOf = (
  where: Readonly<Record<string, string>>,
  within: Span,
): { where: Record<string, string>; span: Span } | null => {
  const rest: Record<string, string> = {};
  let { from, to } = within;
  for (const [column, value] of Object.entries(where)) {
    const span = spanOf(column, value);
    if (!span) rest[column] = value;
    else {
      if (span.from > from) from = span.from;
      if (span.to < to) to = span.to;
    }
  }
  return from > to ? null : { where: rest, span: { from, to } };
};
