type Named = { id: string; displayName: string };

/** The beginning of a name typed behind "@" right before the caret, and where the sign stands; null where none is begun. */
export const begunMention = (text: string, caret: number): { at: number; typed: string } | null => {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || (at > 0 && !/\s/.test(before[at - 1]!))) return null;
  const typed = before.slice(at + 1);
  return /[\n@]/.test(typed) || typed.length > 40 ? null : { at, typed };
};

/** Colleagues whose name begins with what was typed, or has a word that does. */
export const fitting = <One extends Named>(colleagues: readonly One[], typed: string): One[] => {
  const sought = typed.toLocaleLowerCase();
  return colleagues
    .filter(({ displayName }) => {
      const name = displayName.toLocaleLowerCase();
      return name.startsWith(sought) || name.split(/\s+/).some((word) => word.startsWith(sought));
    })
    .slice(0, 6);
};

/** The text with the begun name completed, and where the caret goes. */
export const complete = (
  text: string,
  begun: { at: number; typed: string },
  name: string,
): { text: string; caret: number } => {
  const put = `@${name} `;
  return {
    text: text.slice(0, begun.at) + put + text.slice(begun.at + 1 + begun.typed.length).replace(/^ /, ''),
    caret: begun.at + put.length,
  };
};

/** Whom a text calls: everybody whose whole name stands behind "@". Of two names of which one begins the other, the longer. */
export const mentionedIn = (text: string, colleagues: readonly Named[]): string[] => {
  const longestFirst = [...colleagues].sort((a, b) => b.displayName.length - a.displayName.length);
  const called = new Set<string>();
  for (const { index } of text.matchAll(/(?<!\S)@/g)) {
    const rest = text.slice(index + 1).toLocaleLowerCase();
    const one = longestFirst.find(({ displayName }) => {
      const name = displayName.toLocaleLowerCase();
      return rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length));
    });
    if (one) called.add(one.id);
  }
  return [...called];
};
