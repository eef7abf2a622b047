/** Splits a command line into plain words and --options; `--name value`, `--name=value` and bare `--flag` are understood. */
export const readArguments = (
  words: readonly string[],
  flags: readonly string[] = [],
): { plain: string[]; options: Record<string, string> } => {
  const plain: string[] = [];
  const options: Record<string, string> = {};
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (!word.startsWith('--')) {
      plain.push(word);
      continue;
    }
    const [name = '', given] = word.slice(2).split(/=(.*)/s);
    const next = words[index + 1];
    if (given !== undefined) options[name] = given;
    else if (flags.includes(name) || next === undefined || next.startsWith('--')) options[name] = 'true';
    else {
      options[name] = next;
      index += 1;
    }
  }
  return { plain, options };
};

/** A mistake of the caller: said in one line, without a stack. */
export class UsageError extends Error {}
