/** Classes of consonants that are told apart badly across scripts; candidates are found by these and by letters. */
const CLASSES = new Map(
  Object.entries({
    t: 'tdTDH',
    k: 'kgqGKQ',
    s: 'szScCjZXx',
    p: 'pbfvF',
    n: 'nN',
    m: 'm',
    l: 'lrLR',
  }).flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
);
export const skeletonOf = (reading: string): string =>
  [...reading].map((letter) => CLASSES.get(letter) ?? '').join('');
export const grams = (text: string, size: number, mark: string): string[] =>
  Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => mark + text.slice(at, at + size));

/**
 * Features of a Latin spelling: rows of two letters, of two and three consonant classes. `whole`: its ends are the name's. The
 * letter c is mostly a k here, in rows of phonemes it is ts.
 */
export const skeletonFeatures = (spelled: string, whole = true): string[] => {
  const letters = whole ? `^${spelled}$` : spelled;
  const skeleton = [...letters]
    .map((letter) =>
      letter === '^' || letter === '$' ? letter : letter === 'c' ? 'k' : (CLASSES.get(letter) ?? ''),
    )
    .join('');
  return [...grams(letters, 2, 'l'), ...grams(skeleton, 2, 's'), ...grams(skeleton, 3, 's')];
};
