import type { PersonNameComparison, WordPair } from './compare-person-names.ts';
import type { Frequencies } from './frequencies.ts';

/** Weight of what is expected against what was counted, in records. */
const EXPECTED = 20;
/** People of one country share names: a second word is so much likelier beside the first than alone. */
const LIFT = 2;
/** No name weighs more than this by being rare. */
export const MOST_RARITY = 22;
/** Words that begin with a given letter. */
const INITIAL = 0.08;

/**
 * How unlikely it is that the words which met do so by chance, in bits: the rarest word by its share of all records, each
 * further word by its share among the bearers of the rarest (words of a name are not independent: two Khmer words are far more
 * often together than their shares say). Null where too few records are known or nothing met.
 */
export const nameRarity = (
  { met, bothSingle }: PersonNameComparison,
  frequencies: Frequencies,
): number | null => {
  const all = frequencies.records;
  if (met.length === 0 || frequencies.token(met[0]!.a) + frequencies.token(met[0]!.b) === 0) return null;
  const words = met
    .map((pair) => ({ pair, share: shareOf(pair, frequencies) }))
    .sort((x, y) => x.share - y.share);
  const [rarest, ...others] = words;
  const first = rarest!.pair;
  let bits = -Math.log2(rarest!.share);
  // Most who bear a word bear others beside it: a whole name of one word is rarer than the word.
  if (bothSingle && first.kind === 'same') bits = -Math.log2(Math.max(1, frequencies.alone(first.a)) / all);
  for (const { pair, share } of others) {
    const seen =
      first.kind === 'initial' || pair.kind === 'initial'
        ? 0
        : Math.max(0, frequencies.together(first.a, pair.a) - 1) +
          (first.a === first.b && pair.a === pair.b
            ? 0
            : Math.max(0, frequencies.together(first.b, pair.b) - 1));
    const bearers = Math.max(0, rarest!.share * all - 1);
    bits -= Math.log2(Math.min(1, (seen + EXPECTED * Math.min(1, LIFT * share)) / (bearers + EXPECTED)));
  }
  return Math.min(MOST_RARITY, bits);
};

const shareOf = ({ a, b, kind }: WordPair, frequencies: Frequencies): number => {
  if (kind === 'initial') return INITIAL;
  const least = 1 / frequencies.records;
  const [x, y] = [Math.max(least, frequencies.token(a)), Math.max(least, frequencies.token(b))];
  if (a === b) return x;
  // So many words lie one slip from a word that chance has twice the room.
  return Math.min(1, kind === 'close' ? 2 * (x + y) : x + y);
};
