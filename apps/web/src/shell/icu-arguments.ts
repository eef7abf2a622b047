/**
 * The arguments of an ICU message, as "name" or "name:type" in order of their names; plural and select branches are read
 * too, but their selectors do not count, for languages differ in them. Throws on unbalanced braces.
 */
export const icuArguments = (message: string): string[] => {
  const found = new Set<string>();
  let at = 0;
  const until = (stops: string): string => {
    const from = at;
    while (at < message.length && !stops.includes(message[at] ?? '')) at += 1;
    if (at >= message.length) throw new Error('braces do not match');
    return message.slice(from, at).trim();
  };
  const readText = (nested: boolean): void => {
    while (at < message.length) {
      const letter = message[at];
      at += 1;
      if (letter === '{') readArgument();
      else if (letter === '}') {
        if (nested) return;
        throw new Error('braces do not match');
      }
    }
    if (nested) throw new Error('braces do not match');
  };
  const readArgument = (): void => {
    const name = until(',}');
    if (message[at] === '}') {
      at += 1;
      found.add(name);
      return;
    }
    at += 1;
    const type = until(',}');
    found.add(`${name}:${type}`);
    if (message[at] === '}') {
      at += 1;
      return;
    }
    at += 1;
    if (type === 'plural' || type === 'select' || type === 'selectordinal') {
      until('{}');
      while (message[at] === '{') {
        at += 1;
        readText(true);
        until('{}');
      }
    } else until('}');
    at += 1;
  };
  readText(false);
  return [...found].sort();
};
