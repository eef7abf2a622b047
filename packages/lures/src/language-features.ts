/** Languages written in Latin letters that the weights tell apart; 'id' is Indonesian or Malay, 'other' any further one. */
export const LANGUAGE_CLASSES = ['id', 'en', 'tl', 'vi', 'other'] as const;
/** Features are hashed into two to this power. */
export const LANGUAGE_BITS = 14;

const MASK = (1 << LANGUAGE_BITS) - 1;
const LONGEST = 800;
const FOLD = new Uint16Array(0x2000);
for (let code = 0; code < FOLD.length; code++) {
  const letter = String.fromCharCode(code).toLowerCase();
  if (letter.length === 1 && /[a-z\u00df-\u024f\u1e00-\u1eff]/.test(letter))
    FOLD[code] = letter.charCodeAt(0);
}
const EDGE = 0x5f;

const mix = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((once ^ (once >>> 13)) >>> 0) & MASK;
};

/** At most five features a letter; one list serves all calls, for each is read before the next. */
const scratch = new Uint16Array(LONGEST * 5 + 8);

/**
 * Hashed features of a text's Latin words: the word and its letter groups of two to four, edges marked. At most 800 units
 * are read. The list is good until the next call.
 */
export function languageFeatures(text: string): Uint16Array {
  let count = 0;
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++) {
    let first = text.charCodeAt(at);
    first = first < 0x2000 ? FOLD[first]! : 0;
    if (first === 0) continue;
    // The last three letters seen, newest last; a word begins at its edge.
    let third = 0;
    let second = 0;
    let last = EDGE;
    let word = 0x811c9dc5;
    for (let letter = first; ; ) {
      scratch[count++] = mix(Math.imul(last, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b));
      if (second !== 0)
        scratch[count++] = mix(
          Math.imul(second, 0xc2b2ae35) ^ Math.imul(last, 0x9e3779b1) ^ Math.imul(letter, 0x27d4eb2f),
        );
      if (third !== 0)
        scratch[count++] = mix(
          Math.imul(third, 0x165667b1) ^
            Math.imul(second, 0xc2b2ae35) ^
            Math.imul(last, 0x9e3779b1) ^
            Math.imul(letter, 0x38495ab5),
        );
      if (letter === EDGE) break;
      word = Math.imul(word ^ letter, 0x01000193);
      third = second;
      second = last;
      last = letter;
      at++;
      const code = at < end ? text.charCodeAt(at) : 0;
      letter = code < 0x2000 ? FOLD[code]! : 0;
      if (letter === 0) letter = EDGE;
    }
    scratch[count++] = mix(word);
    // A word counts more than one of its groups.
    scratch[count++] = mix(word ^ 0x5bd1e995);
  }
  return scratch.subarray(0, count);
}
