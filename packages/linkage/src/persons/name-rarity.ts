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
  if (bothSingle && first.kind === 'same')
    bits = -Math.log2(strangersOf(frequencies.alone(first.a), frequencies) / all);
  for (const { pair, share } of others) {
    const seen =
      first.kind === 'initial' || pair.kind === 'initial'
        ? 0
        : strangersOf(
            frequencies.together(first.a, pair.a) +
              (first.a === first.b && pair.a === pair.b ? 0 : frequencies.together(first.b, pair.b)),
            frequencies,
          );
    const bearers = rarest!.share * all;
    bits -= Math.log2(Math.min(1, (seen + EXPECTED * Math.min(1, LIFT * share)) / (bearers + EXPECTED)));
  }
  return Math.min(MOST_RARITY, bits);
};

/** Of those who bear a word, all but the one who is looked at and this person's further records; the other of the pair at least. */
const strangersOf = (bearers: number, { own }: Frequencies): number => Math.max(1, bearers - 1 - own);

const shareOf = ({ a, b, kind }: WordPair, frequencies: Frequencies): number => {
  if (kind === 'initial') return INITIAL;
  const { records } = frequencies;
  const [x, y] = [frequencies.token(a) * records, frequencies.token(b) * records];
  const bearers = strangersOf(a === b ? x : x + y, frequencies);
  // So many words lie one slip from a word, or are part of one, that chance has twice the room.
  return Math.min(1, (kind === 'close' || kind === 'part' ? 2 * bearers : bearers) / records);
};
