import type { StatementField } from '../types.ts';

/** A stretch of text that says something of a subject; UTF-16 offsets. */
export interface Mark {
  subject: number;
  field: StatementField;
  value: string;
  start: number;
  end: number;
}
export interface Marked {
  text: string;
  marks: Mark[];
}
/** What fills a `{slot}`: plain words, or words that are a statement. */
export type Slot = string | { words: string; subject: number; field: StatementField; value: string };

export const plain = (text: string): Marked => ({ text, marks: [] });

/** Fills a template; `noise` may disturb the words between the slots, never those in them. Unknown slots throw. */
export function fill(
  template: string,
  slots: Record<string, Slot>,
  noise: (words: string) => string = (words) => words,
): Marked {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of template.split(/(\{[a-z]+\})/)) {
    if (!piece.startsWith('{')) {
      text += noise(piece);
      continue;
    }
    const slot = slots[piece.slice(1, -1)];
    if (slot === undefined) throw new RangeError(`fill: no words for the slot ${piece}`);
    if (typeof slot === 'string') {
      text += slot;
      continue;
    }
    marks.push({
      subject: slot.subject,
      field: slot.field,
      value: slot.value,
      start: text.length,
      end: text.length + slot.words.length,
    });
    text += slot.words;
  }
  return { text, marks };
}

/** Marks the whole sentence as a statement of its own, beside those within. */
export const marking = (marked: Marked, subject: number, field: StatementField, value: string): Marked => ({
  text: marked.text,
  marks: [...marked.marks, { subject, field, value, start: 0, end: marked.text.length }],
});

/** Joins pieces, moving their marks along. */
export function join(pieces: readonly Marked[], separator: string): Marked {
  let text = '';
  const marks: Mark[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += separator;
    for (const mark of piece.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += piece.text;
  }
  return { text, marks };
}
