const RULE = /^[ \t]*[-=*_~#•·—–]{3,}[ \t]*$/;

/**
 * Cuts a pasted text into its adverts: at lines drawn with dashes or stars, or, where there are none, at two or more
 * empty lines in a row. A text with neither is one advert. Nothing but the dividing lines and outer blanks is dropped.
 */
export const splitAdverts = (pasted: string): string[] => {
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n');
  const parts = lines.some((line) => RULE.test(line))
    ? lines
        .reduce<string[][]>(
          (cut, line) => {
            if (RULE.test(line)) cut.push([]);
            else cut.at(-1)!.push(line);
            return cut;
          },
          [[]],
        )
        .map((part) => part.join('\n'))
    : lines.join('\n').split(/\n[ \t]*\n(?:[ \t]*\n)+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};
