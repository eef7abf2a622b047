/** A text and, for each of its units, the stretch of the original that it stands for; undefined where nothing was changed. */
export interface TrackedText {
  text: string;
  starts: Int32Array | undefined;
  ends: Int32Array | undefined;
}

/** Replacements in order of place; a deletion that follows a deletion is joined to it, so that runs cost one entry. */
export interface Edits {
  from: number[];
  to: number[];
  text: string[];
}

export const noEdits = (): Edits => ({ from: [], to: [], text: [] });

export const addEdit = (edits: Edits, from: number, to: number, text: string): void => {
  const last = edits.from.length - 1;
  if (text === '' && last >= 0 && edits.text[last] === '' && edits.to[last] === from) {
    edits.to[last] = to;
    return;
  }
  edits.from.push(from);
  edits.to.push(to);
  edits.text.push(text);
};

/** The text with its edits made. Each unit of a replacement stands for the whole of what it replaced. Linear. */
export function applyEdits(tracked: TrackedText, edits: Edits): TrackedText {
  if (edits.from.length === 0) return tracked;
  const { text, starts, ends } = tracked;
  let length = text.length;
  for (let index = 0; index < edits.from.length; index++)
    length += edits.text[index]!.length - (edits.to[index]! - edits.from[index]!);
  const nextStarts = new Int32Array(length);
  const nextEnds = new Int32Array(length);
  const parts: string[] = [];
  let at = 0;
  let out = 0;
  for (let index = 0; index <= edits.from.length; index++) {
    const from = edits.from[index] ?? text.length;
    if (from > at) {
      parts.push(text.slice(at, from));
      for (; at < from; at++, out++) {
        nextStarts[out] = starts === undefined ? at : starts[at]!;
        nextEnds[out] = ends === undefined ? at + 1 : ends[at]!;
      }
    }
    if (index === edits.from.length) break;
    const to = edits.to[index]!;
    const replacement = edits.text[index]!;
    if (replacement !== '') {
      const start = starts === undefined ? from : starts[from]!;
      const end = ends === undefined ? to : ends[to - 1]!;
      parts.push(replacement);
      for (let unit = 0; unit < replacement.length; unit++, out++) {
        nextStarts[out] = start;
        nextEnds[out] = end;
      }
    }
    at = to;
  }
  return { text: parts.join(''), starts: nextStarts, ends: nextEnds };
}
