import { jaroWinkler } from './jaro-winkler.ts';
import { readName, soundOf, spokenForm } from './read-name.ts';

export type NameLevel =
  | 'exact'
  | 'same_tokens'
  | 'sounds_alike'
  | 'contained'
  | 'close'
  | 'one_part'
  | 'part_conflicts'
  | 'differs'
  | 'missing';

/** The level at which two names agree, 0 to 1 beside it, and the tokens that both hold (for their rarity). */
export interface NameComparison {
  level: NameLevel;
  similarity: number;
  shared: string[];
}

const ORDER: readonly NameLevel[] = [
  'missing',
  'differs',
  'part_conflicts',
  'one_part',
  'close',
  'contained',
  'sounds_alike',
  'same_tokens',
  'exact',
];

/** Jaro of at least 0.9 cannot be reached when lengths differ this much. */
const mayBeClose = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) <= 2 * Math.min(a.length, b.length);

const compareTokens = (a: readonly string[], b: readonly string[]): NameComparison => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const free = [...many];
  const shared: string[] = [];
  let exact = 0;
  let sound = 0;
  let close = 0;
  for (const token of few) {
    let best = -1;
    let score = 0;
    free.forEach((other, index) => {
      const value =
        token === other
          ? 3
          : soundOf(token) === soundOf(other) && spokenForm(token) === spokenForm(other)
            ? 2
            : (mayBeClose(token, other) && jaroWinkler(token, other) >= 0.9) ||
                (token.length === 1 && other.startsWith(token))
              ? 1
              : 0;
      if (value > score) [best, score] = [index, value];
    });
    if (best < 0) continue;
    if (score === 3) {
      exact += 1;
      shared.push(token);
    } else if (score === 2) sound += 1;
    else close += 1;
    free.splice(best, 1);
  }
  const met = exact + sound + close;
  const similarity = (exact + 0.9 * sound + 0.75 * close) / many.length;
  const level = ((): NameLevel => {
    if (met === few.length && few.length === many.length) {
      if (exact === met) return a.every((token, index) => token === b[index]) ? 'exact' : 'same_tokens';
      return close === 0 ? 'sounds_alike' : 'close';
    }
    if (met === few.length && close === 0)
      return few.length === 1 ? (exact === 1 ? 'contained' : 'one_part') : 'contained';
    if (a.join('') === b.join('')) return 'same_tokens';
    // Written together or apart; where the number of words is the same, a word that differs is another name.
    if (met > 0 && a.length !== b.length && jaroWinkler(a.join(''), b.join('')) >= 0.93) return 'close';
    // Both hold a part that the other lacks: siblings share a family name, not the given one.
    return met > 0 && exact + sound > 0 ? 'part_conflicts' : 'differs';
  })();
  return { level, similarity, shared };
};

/** Compares two whole names over all their readings, the best reading counting. */
export const compareNames = (a: string, b: string): NameComparison => {
  const [left, right] = [readName(a), readName(b)];
  let best: NameComparison = { level: 'missing', similarity: 0, shared: [] };
  for (const x of [left.tokens, ...left.alternatives]) {
    for (const y of [right.tokens, ...right.alternatives]) {
      if (x.length === 0 || y.length === 0) continue;
      const compared = compareTokens(x, y);
      if (
        ORDER.indexOf(compared.level) > ORDER.indexOf(best.level) ||
        (compared.level === best.level && compared.similarity > best.similarity)
      )
        best = compared;
    }
  }
  return best;
};

/** Compares people of several names each: the pair of names that agrees best counts. */
export const compareNameLists = (a: readonly string[], b: readonly string[]): NameComparison => {
  let best: NameComparison = { level: 'missing', similarity: 0, shared: [] };
  for (const x of a)
    for (const y of b) {
      const compared = compareNames(x, y);
      if (
        ORDER.indexOf(compared.level) > ORDER.indexOf(best.level) ||
        (compared.level === best.level && compared.similarity > best.similarity)
      )
        best = compared;
    }
  return best;
};
