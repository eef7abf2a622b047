/** Shorter words are too near to one another for a slip to be told from another word. */
const LEAST_LETTERS = 5;
/** A spelling is another's slip only where the other is so many times as common. */
const MORE_COMMON = 4;
/** A beginning of so many letters stands for the one longer word that holds this share of all words so begun. */
const LEAST_BEGINNING = 3;
const DOMINANT = 0.6;
/** A plural is no abbreviation. */
const LEAST_CUT = 3;
/** Larger vocabularies are taken as they are written. */
const MOST_WORDS = 300_000;

/**
 * Which words of a column are another word written otherwise, told by the column alone: one slip of the finger beside a word that is
 * far more common, or a beginning that one longer word holds nearly alone ("univ" beside "university"). Words with digits stand
 * for themselves. `held`: how many rows hold a word. By word, its common spelling, where that is another. Slips are found by what
 * is left when one letter is dropped from both (symmetric deletion): O(letters squared of each word), not of pairs of words.
 */
export const commonSpellings = (held: ReadonlyMap<string, number>): Map<string, string> => {
  if (held.size > MOST_WORDS) return new Map();
  const words = [...held.keys()]
    .filter((word) => /^\p{L}+$/u.test(word))
    .sort((a, b) => held.get(b)! - held.get(a)! || (a < b ? -1 : 1));
  const common = new Map([...abbreviations(words, held), ...slips(words, held)]);
  const root = (word: string): string => {
    const seen = new Set([word]);
    let at = word;
    for (let next = common.get(at); next !== undefined && !seen.has(next); next = common.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  return new Map([...common.keys()].map((word) => [word, root(word)]));
};

const slips = (words: readonly string[], held: ReadonlyMap<string, number>): Map<string, string> => {
  const common = new Map<string, string>();
  // The commonest word that leaves each rest: words come in order of how common they are.
  const leaving = new Map<string, string>();
  for (const word of words) {
    const letters = [...word];
    if (letters.length < LEAST_LETTERS) continue;
    const rests = [word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))];
    let best: string | undefined;
    for (const rest of rests) {
      const other = leaving.get(rest);
      if (other === undefined || held.get(other)! < MORE_COMMON * held.get(word)!) continue;
      if ((best === undefined || held.get(other)! > held.get(best)!) && isOneSlip(word, other)) best = other;
    }
    if (best !== undefined) common.set(word, best);
    for (const rest of rests) if (!leaving.has(rest)) leaving.set(rest, word);
  }
  return common;
};

/** One letter more, less or other, or two neighbours exchanged (Damerau 1964). */
const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
  );
};

const abbreviations = (words: readonly string[], held: ReadonlyMap<string, number>): Map<string, string> => {
  const common = new Map<string, string>();
  const sorted = [...words].sort();
  sorted.forEach((word, at) => {
    if ([...word].length < LEAST_BEGINNING) return;
    let [best, all, most] = ['', 0, 0];
    for (let next = at + 1; next < sorted.length && sorted[next]!.startsWith(word); next++) {
      const longer = sorted[next]!;
      if (longer.length < word.length + LEAST_CUT) continue;
      const count = held.get(longer)!;
      all += count;
      if (count > most) [best, most] = [longer, count];
    }
    if (best !== '' && most >= DOMINANT * all && most > 1) common.set(word, best);
  });
  return common;
};
