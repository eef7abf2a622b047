import { boundedMemory } from './bounded-memory.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { isClose, mostClose, type ReadyToken, readyToken, sameText, soundsSame } from './match-tokens.ts';
import { readingsOf } from './read-name.ts';

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

/** The level at which two names agree, 0 to 1 beside it, and the tokens that both hold (for their rarity), sorted. */
export interface NameComparison {
  level: NameLevel;
  similarity: number;
  shared: string[];
}

const RANK: Record<NameLevel, number> = {
  missing: 0,
  differs: 1,
  part_conflicts: 2,
  one_part: 3,
  close: 4,
  contained: 5,
  sounds_alike: 6,
  same_tokens: 7,
  exact: 8,
};

/** One reading ready to be compared: its tokens in their order and sorted, and the whole written together. */
interface ReadyReading {
  ordered: ReadyToken[];
  sorted: ReadyToken[];
  given: number;
  joined: string;
  spaced: string;
}
/** A name read once for many comparisons; see `readyName`. */
export interface ReadyName {
  readonly readings: readonly ReadyReading[];
}

const known = boundedMemory<ReadyName>(100_000);
const byText = (a: ReadyToken, b: ReadyToken): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Reads a name for `compareReadyNames`: who compares one name with many saves looking it up each time. */
export const readyName = (raw: string): ReadyName => {
  const remembered = known.get(raw);
  if (remembered) return remembered;
  const ready = {
    readings: readingsOf(raw).map(({ tokens, given }) => {
      const ordered = tokens.map(readyToken);
      return {
        ordered,
        sorted: [...ordered].sort(byText),
        given,
        joined: tokens.join(''),
        spaced: tokens.join(' '),
      };
    }),
  };
  known.set(raw, ready);
  return ready;
};

// What is given very often is one object, never altered.
const NONE: string[] = Object.freeze([]) as unknown as string[];
const MISSING: NameComparison = Object.freeze({ level: 'missing', similarity: 0, shared: NONE });
const DIFFERS: NameComparison = Object.freeze({ level: 'differs', similarity: 0, shared: NONE });

/** Whether any token of one has an equal, a sound-alike or a close one in the other. */
const haveNothing = (a: readonly ReadyToken[], b: readonly ReadyToken[]): boolean => {
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1)
      if (sameText(a[i]!, b[j]!) || soundsSame(a[i]!, b[j]!) || isClose(a[i]!, b[j]!)) return false;
  return true;
};

/** Takes from both lists what meets, as often as both hold it, and gives how often; `taken` collects the text. */
const takeMeeting = (
  a: ReadyToken[],
  b: ReadyToken[],
  meets: (x: ReadyToken, y: ReadyToken) => boolean,
  taken?: string[],
): number => {
  let count = 0;
  for (let i = 0; i < a.length; ) {
    const partner = b.findIndex((one) => meets(a[i]!, one));
    if (partner < 0) {
      i += 1;
      continue;
    }
    taken?.push(a[i]!.text);
    a.splice(i, 1);
    b.splice(partner, 1);
    count += 1;
  }
  return count;
};

/** The same both ways and whatever the order of the tokens, but for `exact`: sorted lists, and the lesser list first. */
const compareReadings = (a: ReadyReading, b: ReadyReading): NameComparison => {
  if (haveNothing(a.sorted, b.sorted)) return a.joined === b.joined ? sameWritten(0) : DIFFERS;
  const swapped =
    a.sorted.length !== b.sorted.length ? a.sorted.length > b.sorted.length : a.spaced > b.spaced;
  const [few, many] = swapped ? [b, a] : [a, b];
  const left = [...few.sorted];
  const right = [...many.sorted];
  const shared: string[] = [];
  const exact = takeMeeting(left, right, sameText, shared);
  const sound = takeMeeting(left, right, soundsSame);
  const close = mostClose(left, right);
  const met = exact + sound + close;
  const similarity = (exact + 0.9 * sound + 0.75 * close) / many.sorted.length;
  return { level: levelOf(few, many, exact, sound, close, met), similarity, shared };
};
const sameWritten = (similarity: number): NameComparison => ({
  level: 'same_tokens',
  similarity,
  shared: NONE,
});

const levelOf = (
  few: ReadyReading,
  many: ReadyReading,
  exact: number,
  sound: number,
  close: number,
  met: number,
): NameLevel => {
  const [fewer, more] = [few.sorted.length, many.sorted.length];
  if (met === fewer && fewer === more) {
    if (exact === met) {
      if (few.ordered.every((token, at) => sameText(token, many.ordered[at]!))) return 'exact';
      return fatherAndChild(few, many) ? 'part_conflicts' : 'same_tokens';
    }
    return close === 0 ? 'sounds_alike' : 'close';
  }
  if (met === fewer && close === 0) return fewer > 1 || exact === 1 ? 'contained' : 'one_part';
  if (few.joined === many.joined) return 'same_tokens';
  // Written together or apart; where the number of words is the same, a word that differs is another name.
  if (met > 0 && fewer !== more && joinedAlike(few.joined, many.joined)) return 'close';
  // Both hold a part that the other lacks: siblings share a family name, not the given one.
  return exact + sound > 0 ? 'part_conflicts' : 'differs';
};

const joinedAlike = (a: string, b: string): boolean =>
  (a < b ? jaroWinkler(a, b) : jaroWinkler(b, a)) >= 0.93;

/** Ahmad bin Ali and Ali bin Ahmad: both say who is the father, and they say it the other way round. */
const fatherAndChild = (a: ReadyReading, b: ReadyReading): boolean =>
  a.given > 0 &&
  b.given > 0 &&
  !a.ordered
    .slice(0, a.given)
    .some((one) => b.ordered.slice(0, b.given).some((other) => sameText(one, other)));

const isBetter = (one: NameComparison, than: NameComparison): boolean => {
  if (one.level !== than.level) return RANK[one.level] > RANK[than.level];
  if (one.similarity !== than.similarity) return one.similarity > than.similarity;
  return one.shared.length > 0 && one.shared.join(' ') > than.shared.join(' ');
};

/** As `compareNames`, of names read before. */
export const compareReadyNames = (a: ReadyName, b: ReadyName): NameComparison => {
  let best = MISSING;
  for (let x = 0; x < a.readings.length; x += 1)
    for (let y = 0; y < b.readings.length; y += 1) {
      const compared = compareReadings(a.readings[x]!, b.readings[y]!);
      if (isBetter(compared, best)) best = compared;
    }
  return best;
};

/** Compares two whole names over all their readings, the best reading counting; the same both ways. Do not alter the result. */
export const compareNames = (a: string, b: string): NameComparison =>
  compareReadyNames(readyName(a), readyName(b));

/** Compares people of several names each: the pair of names that agrees best counts; the same both ways. */
export const compareNameLists = (a: readonly string[], b: readonly string[]): NameComparison => {
  let best = MISSING;
  for (let x = 0; x < a.length; x += 1) {
    const left = readyName(a[x]!);
    for (let y = 0; y < b.length; y += 1) {
      const compared = compareReadyNames(left, readyName(b[y]!));
      if (isBetter(compared, best)) best = compared;
    }
  }
  return best;
};
