const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of an HTML fragment: breaks and blocks become line ends, tags, scripts and styles go. One pass, linear. */
export const htmlToText = (html: string): string => {
  let out = '';
  let at = 0;
  const lower = html.toLowerCase();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out += html.slice(at);
      break;
    }
    out += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const tag = /^<\/?([a-z0-9!]+)/.exec(lower.slice(open, open + 20))?.[1] ?? '';
    if (['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'blockquote'].includes(tag)) out += '\n';
    else if (tag === 'td' || tag === 'th') out += '\t';
    at = close + 1;
    if ((tag === 'script' || tag === 'style') && lower[open + 1] !== '/') {
      const end = lower.indexOf(`</${tag}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  return out
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
          ? String.fromCodePoint(code)
          : '';
      },
    )
    .replace(/\r/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
};
