/**
 * Bytes to text. Byte order marks first, then UTF-8, then the legacy encoding whose own structure the bytes keep:
 * GB18030 by its pairs, windows-874 by the order of Thai vowels and tones, windows-1252 for the rest.
 */
const SAMPLE_BYTES = 256 * 1024;
const PIECE_BYTES = 256 * 1024;

const firstHighByte = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at]! >= 0x80) return at;
  return -1;
};

/** UTF-16 without a mark: Latin text has a zero in every second byte. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (head.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const looksUtf8 = (sample: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true });
  const broken = count(text, /\uFFFD/g);
  if (broken === 0) return true;
  // A few bytes broken by a careless tool do not make the rest another encoding.
  return broken * 20 < count(text, /[\u0080-\uFFFC]/g);
};

const isThaiMark = (byte: number): boolean =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
const isThaiConsonant = (byte: number): boolean => byte >= 0xa1 && byte <= 0xce;

/** Thai marks stand on a consonant or another mark, leading vowels before a consonant: chance bytes break this at once. */
const looksThai = (sample: Uint8Array): boolean => {
  let high = 0;
  let broken = 0;
  let consonants = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at]!;
    if (byte < 0x80) continue;
    high += 1;
    const before = sample[at - 1] ?? 0;
    const after = sample[at + 1] ?? 0;
    if (isThaiConsonant(byte)) consonants += 1;
    else if (isThaiMark(byte)) {
      if (!isThaiConsonant(before) && !isThaiMark(before)) broken += 1;
    } else if (byte >= 0xe0 && byte <= 0xe4) {
      if (!isThaiConsonant(after)) broken += 1;
    } else if (byte >= 0xfc || (byte >= 0xdb && byte <= 0xde)) broken += 3;
  }
  return high > 0 && broken * 50 <= high && consonants * 3 >= high;
};

/** GB18030 text is pairs whose lead byte lies in the frequent rows B0-D7, with the punctuation of A1-A3. */
const looksChinese = (sample: Uint8Array): boolean => {
  let pairs = 0;
  let frequent = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const lead = sample[at]!;
    if (lead < 0x80) continue;
    const trail = sample[at + 1];
    if (trail === undefined) break;
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f) return false;
    pairs += 1;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) frequent += 1;
    at += trail < 0x40 ? 3 : 1;
  }
  return pairs > 0 && frequent * 10 >= pairs * 7;
};

/** In Latin text a high byte stands alone among letters; in the others high bytes come in runs. */
const mostlySingleHighBytes = (sample: Uint8Array): boolean => {
  let runs = 0;
  let single = 0;
  let length = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    if ((sample[at] ?? 0) >= 0x80) length += 1;
    else if (length > 0) {
      runs += 1;
      if (length === 1) single += 1;
      length = 0;
    }
  }
  return single * 2 > runs;
};

/** The encoding's label as TextDecoder knows it. */
export const sniffEncoding = (bytes: Uint8Array): string => {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  const high = firstHighByte(bytes);
  if (high < 0) return 'utf-8';
  const sample = bytes.subarray(high, high + SAMPLE_BYTES);
  if (looksUtf8(sample)) return 'utf-8';
  if (mostlySingleHighBytes(sample)) return 'windows-1252';
  if (looksThai(sample)) return 'windows-874';
  if (looksChinese(sample)) return 'gb18030';
  return 'windows-1252';
};

export const decodeText = (bytes: Uint8Array): { text: string; encoding: string } => {
  const encoding = sniffEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
};

/** The text piece by piece, so that a large table never stands decoded in memory. A byte order mark is dropped. */
export function* textPieces(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
  }
  yield decoder.decode();
}

/** Whether bytes look like something written to be read. */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192);
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  if (head[0] === 0xfe && head[1] === 0xff) return true;
  if (unmarkedUtf16(bytes)) return true;
  let control = 0;
  for (const byte of head)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control += 1;
  return control <= head.length * 0.002;
};
