import { join, type Mark, type Marked, plain } from '../render/compose.ts';
import type { Rendered } from '../render/message.ts';
import type { SeenPerson } from '../seen-person.ts';
import type { StatementField } from '../types.ts';

/** One field of a form, a cell or a list's line. */
interface Cell {
  column: string;
  words: string;
  field: StatementField | null;
  value: string;
}

/** What a record of an office holds of one person, in the order of its columns. Silent fields are empty. */
export function cellsOf(seen: SeenPerson, place: { name: string; country: string } | null): Cell[] {
  const cell = (
    column: string,
    field: StatementField,
    words: string | null,
    value: string | null = words,
  ): Cell => ({ column, words: words ?? '', field: words ? field : null, value: value ?? '' });
  return [
    cell('full_name', 'name', seen.name.full),
    cell('native_name', 'alias', seen.name.native === seen.name.full ? null : seen.name.native),
    cell('sex', 'sex', seen.sex === null ? null : seen.sex === 'female' ? 'F' : 'M', seen.sex),
    cell('birth_date', 'birth_date', seen.birthDate),
    cell('age', 'age', seen.age === null ? null : String(seen.age)),
    cell('nationality', 'nationality', seen.nationality),
    cell('passport', 'passport', seen.passport),
    cell('phone', 'phone', seen.phone, seen.phoneValue),
    cell('place', 'place', place?.name ?? null),
  ];
}

const marked = (cell: Cell, subject: number, words = cell.words): Marked => {
  const start = words.indexOf(cell.words);
  return {
    text: words,
    marks:
      cell.field === null
        ? []
        : [{ subject, field: cell.field, value: cell.value, start, end: start + cell.words.length }],
  };
};

const csvCell = (cell: Cell, subject: number): Marked =>
  marked(cell, subject, /[",\n\r]/.test(cell.words) ? `"${cell.words.replaceAll('"', '""')}"` : cell.words);

/** A table of one or more persons as CSV with a header; a note of free words closes each row. */
export function csvRows(
  rows: readonly { cells: Cell[]; note: Marked; subject: number }[],
  fileName: string,
): Rendered {
  const header = [...(rows[0]?.cells ?? []).map(({ column }) => column), 'note'].join(',');
  const lines = rows.map(({ cells, note, subject }) => {
    const quotedNote = join([plain('"'), note, plain('"')], '');
    return join([...cells.map((cell) => csvCell(cell, subject)), quotedNote], ',');
  });
  const whole = join([plain(header), ...lines, plain('')], '\r\n');
  return { content: whole.text, text: whole.text, marks: whole.marks, fileName };
}

/** A form as the public page sends it: JSON of fields; `text` shows one field a line. */
export function form(cells: readonly Cell[], story: Marked, language: string, fileName: string): Rendered {
  const given = cells.filter(({ words }) => words !== '');
  const lines = [
    ...given.map((cell) => join([plain(`${cell.column}: `), marked(cell, 0)], '')),
    join([plain('story: '), story], ''),
  ];
  const shown = join(lines, '\n');
  const fields = {
    ...Object.fromEntries(given.map(({ column, words }) => [column, words])),
    story: story.text,
  };
  return {
    content: `${JSON.stringify({ form: 'report', language, fields }, null, 2)}\n`,
    text: shown.text,
    marks: shown.marks,
    fileName,
  };
}

/** Numbered lines, one a person, as organisations send them by e-mail: "3. Name, F, 1999-03-12, A1234567, ID". */
export function numberedList(persons: readonly Cell[][], head: string, tail: string): Marked {
  const lines = persons.map((cells, index) => {
    const given = cells.filter(({ words, column }) => words !== '' && column !== 'place');
    return join(
      [
        plain(`${index + 1}. `),
        join(
          given.map((cell) => marked(cell, index)),
          ', ',
        ),
      ],
      '',
    );
  });
  return join([plain(head), ...lines, plain(tail)], '\n');
}

export type { Mark };
