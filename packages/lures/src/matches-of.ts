const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, as `matchAll` gives them. `matchAll` makes the pattern anew for each text, which costs more than
 * searching a message with it.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return found;
}
