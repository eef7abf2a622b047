/** Words that an officer selected in the report, as offsets into its text and where they stand on the screen. */
export interface SelectedWords {
  start: number;
  end: number;
  box: DOMRect;
}

const offsetAt = (node: Node, within: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest('[data-offset]');
  if (!piece) return null;
  const at = Number(piece.getAttribute('data-offset'));
  return node.nodeType === Node.TEXT_NODE
    ? at + within
    : at + (within > 0 ? (piece.textContent?.length ?? 0) : 0);
};

/** Reads the browser's selection inside `root`; null when nothing, or something outside the words, is selected. */
export const readSelection = (root: HTMLElement, text: string): SelectedWords | null => {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  // Double-clicking a word often takes the blank after it.
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? { start: from, end: to, box: range.getBoundingClientRect() } : null;
};
