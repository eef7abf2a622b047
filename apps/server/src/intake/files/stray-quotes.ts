const QUOTE = 34;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

export interface Stretch {
  start: number;
  end: number;
}

/**
 * The lines of a delimited text whose quote opens and never honestly closes. Read on, such a quote swallows the rows that
 * follow, and the next stray quote would close it unseen: so the line is given up and the rows after it stand. A quoted cell
 * that spans lines is honest when its closing quote ends a cell and its record has all the columns of the header.
 * One pass: each stretch of text is walked at most twice.
 */
export const strayQuoteLines = (text: string, delimiter: string, columns: number): Stretch[] => {
  const strays: Stretch[] = [];
  if (!text.includes('"')) return strays;
  const separator = delimiter.charCodeAt(0);
  let at = 0;
  while (at < text.length) {
    const record = walkRecord(text, at, separator);
    const honest = record.closed && (!record.spansLines || record.cells === columns);
    if (honest) at = record.end;
    else {
      const end = afterLine(text, at);
      strays.push({ start: at, end });
      at = end;
    }
  }
  return strays;
};

const afterLine = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1);
};

const walkRecord = (
  text: string,
  from: number,
  separator: number,
): { end: number; cells: number; spansLines: boolean; closed: boolean } => {
  let at = from;
  let cells = 1;
  let spansLines = false;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      const cell = walkQuoted(text, at, separator);
      spansLines ||= cell.spansLines;
      if (!cell.closed) return { end: text.length, cells, spansLines, closed: false };
      at = cell.end;
    }
    while (at < text.length && text.charCodeAt(at) !== separator && !isLineEnd(text.charCodeAt(at))) at += 1;
    if (at < text.length && text.charCodeAt(at) === separator) {
      cells += 1;
      at += 1;
      continue;
    }
    return {
      end: text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1),
      cells,
      spansLines,
      closed: true,
    };
  }
};

/** From an opening quote to what ends its cell. A quote amid words closes nothing on its own line, and is a stray on a later one. */
const walkQuoted = (
  text: string,
  from: number,
  separator: number,
): { end: number; spansLines: boolean; closed: boolean } => {
  let spansLines = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) spansLines = true;
    if (code !== QUOTE) continue;
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at += 1;
    else if (Number.isNaN(next) || next === separator || isLineEnd(next))
      return { end: at + 1, spansLines, closed: true };
    else if (spansLines) return { end: at, spansLines, closed: false };
  }
  return { end: text.length, spansLines, closed: false };
};
