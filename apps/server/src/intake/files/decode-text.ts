/** Bytes to text: byte order marks first, then UTF-8, then the legacy encoding that leaves the least nonsense. */
export const decodeText = (bytes: Uint8Array): { text: string; encoding: string } => {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const candidates = ['gb18030', 'windows-874', 'windows-1252'].map((encoding) => {
      const text = new TextDecoder(encoding).decode(bytes.subarray(0, 20_000));
      return { encoding, nonsense: nonsenseIn(text) };
    });
    candidates.sort((x, y) => x.nonsense - y.nonsense);
    const encoding = candidates[0]?.encoding ?? 'windows-1252';
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
};

/** What no writer writes: replacement characters, control characters, private use, Latin accents piled up. */
const nonsenseIn = (text: string): number => {
  const bad = text.match(/[\uFFFD\u0080-\u009F\uE000-\uF8FF]/g)?.length ?? 0;
  const piled = text.match(/[\u00A1-\u00FF]{3}/g)?.length ?? 0;
  const thaiAlone = text.match(/(^|[a-z ])[\u0E30-\u0E4E]/gi)?.length ?? 0;
  const rareHan = text.match(/[\u3400-\u4DBF\u{20000}-\u{2FFFF}]/gu)?.length ?? 0;
  return 3 * bad + 2 * piled + 2 * thaiAlone + 2 * rareHan;
};

/** Whether bytes look like something written to be read. */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8000);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  return control <= head.length * 0.002;
};
