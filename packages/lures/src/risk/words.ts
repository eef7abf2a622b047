const LIMIT = 6000;

/** The first 6,000 units in lower case; digits are one, for what teaches is the length of a number. */
export const plainText = (text: string): string =>
  text.slice(0, LIMIT).normalize('NFKC').toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ').trim();

/** FNV-1a with a final mix, 32 bits. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let hash = 0x811c9dc5 ^ (end - start);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
};

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The words of a text; in scripts that set no blanks, those of the dictionary that comes with the platform. */
export function* wordsOf(plain: string): Generator<string> {
  for (const [run] of plain.matchAll(RUN)) {
    if (UNSPACED.test(run)) for (const { segment } of segmenter.segment(run)) yield segment;
    else yield run;
  }
}
