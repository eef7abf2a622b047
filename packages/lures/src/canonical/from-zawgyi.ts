import { isZawgyiText, zawgyiPieces } from '@suar/burmese';
import { addEdit, applyEdits, noEdits, type TrackedText } from './tracked-text.ts';

const BURMESE = /[\u1000-\u109f]/;

/** Lines of Burmese stored in Zawgyi as Unicode; each line is told for itself, since a forwarded chat mixes both. Linear. */
export function fromZawgyi(text: string): TrackedText {
  const tracked: TrackedText = { text, starts: undefined, ends: undefined };
  if (!BURMESE.test(text)) return tracked;
  const edits = noEdits();
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next + 1;
    const line = text.slice(start, end);
    if (isZawgyiText(line))
      for (const piece of zawgyiPieces(line))
        if (line.slice(piece.start, piece.end) !== piece.text)
          addEdit(edits, start + piece.start, start + piece.end, piece.text);
    start = end;
  }
  return applyEdits(tracked, edits);
}
