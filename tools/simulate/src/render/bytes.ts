/** UTF-8 and the transfer encodings of MIME, without the host's help: the package runs in a browser too. */
const encoder = new TextEncoder();
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64(text: string): string {
  const bytes = encoder.encode(text);
  let out = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const bits = (a << 16) | (b << 8) | c;
    const left = bytes.length - index;
    out += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    out += left > 1 ? ALPHABET.charAt((bits >> 6) & 63) : '=';
    out += left > 2 ? ALPHABET.charAt(bits & 63) : '=';
  }
  return out;
}

/** RFC 2045: base64 in lines of 76 signs. */
export const base64Lines = (text: string): string => (base64(text).match(/.{1,76}/g) ?? []).join('\r\n');

/** RFC 2045 quoted-printable; lines end in CRLF and none is longer than 76 signs. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const units = [...encoder.encode(line)].map((byte) =>
        (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
      const last = units.at(-1);
      if (last === ' ' || last === '\t') units[units.length - 1] = last === ' ' ? '=20' : '=09';
      let out = '';
      let length = 0;
      for (const unit of units) {
        if (length + unit.length > 75) {
          out += '=\r\n';
          length = 0;
        }
        out += unit;
        length += unit.length;
      }
      return out;
    })
    .join('\r\n');
}

/** RFC 2047: words beyond ASCII as encoded words of at most 75 signs, never cutting a character. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (encoder.encode(piece + sign).length > 42) {
      words.push(piece);
      piece = '';
    }
    piece += sign;
  }
  if (piece) words.push(piece);
  return words.map((word) => `=?UTF-8?B?${base64(word)}?=`).join('\r\n ');
}
