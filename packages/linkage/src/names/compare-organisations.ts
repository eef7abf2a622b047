import { GENERIC_WORDS } from '../data/organisation-words.data.ts';
import type { TokenFrequency } from '../types.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { type ParsedOrganisation, readOrganisation } from './organisation.ts';
import { spokenForm } from './read-name.ts';

/**
 * - `exact`: the same core in the same order, and neither form nor place speaks against it;
 * - `same_core`: the same core, in another order, written together or apart, or under another legal form;
 * - `contained`: one core holds the other whole, or the cores are the same and the places are not (two branches);
 * - `close`: spellings of one name, or its initials;
 * - `one_part`: a telling word in common, no more.
 */
export type OrganisationLevel =
  | 'exact'
  | 'same_core'
  | 'contained'
  | 'close'
  | 'one_part'
  | 'differs'
  | 'missing';

export interface OrganisationComparison {
  level: OrganisationLevel;
  /** Tokens of the core that both hold, sorted, for their rarity. */
  shared: string[];
  form: 'same' | 'differs' | 'missing';
  place: 'same' | 'differs' | 'missing';
}

const ORDER: readonly OrganisationLevel[] = [
  'missing',
  'differs',
  'one_part',
  'close',
  'contained',
  'same_core',
  'exact',
];
/** A token of no known frequency is taken to be this common; a word of every second company to be ten times so. */
const UNKNOWN = 0.001;
const GENERIC = 0.05;

const weightOf = (token: string, frequency: TokenFrequency | undefined): number => {
  const known = frequency?.(token) ?? 0;
  return -Math.log2(Math.min(0.5, known > 0 ? known : GENERIC_WORDS.has(token) ? GENERIC : UNKNOWN));
};
const total = (tokens: readonly string[], frequency: TokenFrequency | undefined): number =>
  tokens.reduce((sum, token) => sum + weightOf(token, frequency), 0);

/** The tokens that both lists hold, as often as the one that holds them less often. */
const common = (a: readonly string[], b: readonly string[]): string[] => {
  const left = [...b];
  return a
    .filter((token) => {
      const at = left.indexOf(token);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
    .sort();
};

const without = (tokens: readonly string[], taken: readonly string[]): string[] => {
  const left = [...taken];
  return tokens.filter((token) => {
    const at = left.indexOf(token);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** What two cores do not share is spelled alike: one or two words, each with its partner of the other side. */
const alike = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length || a.length === 0 || a.length > 2) return false;
  const near = (x: string, y: string): boolean =>
    Math.min(x.length, y.length) >= 4 && jaroWinkler(x, y) >= 0.9;
  const [first = '', second] = a;
  const [one = '', two] = b;
  if (second === undefined || two === undefined) return near(first, one);
  return (near(first, one) && near(second, two)) || (near(first, two) && near(second, one));
};

const initials = (tokens: readonly string[]): string => tokens.map((token) => token.slice(0, 1)).join('');
/** "ibm" for international business machines: a word of three letters or more that takes one from each word. */
const abbreviates = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && short[0]!.length >= 3 && short[0] === initials(long);

const compareCores = (
  a: readonly string[],
  b: readonly string[],
  frequency: TokenFrequency | undefined,
): { level: OrganisationLevel; shared: string[] } => {
  const shared = common(a, b);
  if (shared.length === a.length && a.length === b.length)
    return { level: a.every((token, at) => token === b[at]) ? 'exact' : 'same_core', shared };
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (joinedA === joinedB) return { level: 'same_core', shared };
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const telling = shared.filter((token) => token.length > 1 && !GENERIC_WORDS.has(token));
  if (shared.length === fewer.length && telling.length > 0) return { level: 'contained', shared };
  const weighed = (2 * total(shared, frequency)) / Math.max(1, total(a, frequency) + total(b, frequency));
  const spoken = common(a.map(spokenForm), b.map(spokenForm));
  const long = Math.min(joinedA.length, joinedB.length) >= 5;
  if (
    (spoken.length === a.length && a.length === b.length && long) ||
    (long && jaroWinkler(joinedA, joinedB) >= 0.95) ||
    alike(without(a, shared), without(b, shared)) ||
    (weighed >= 0.8 && telling.length > 0) ||
    abbreviates(fewer, more)
  )
    return { level: 'close', shared };
  return { level: telling.length > 0 ? 'one_part' : 'differs', shared };
};

const together = (a: readonly string[], b: readonly string[]): 'same' | 'differs' | 'missing' =>
  a.length === 0 || b.length === 0 ? 'missing' : a.some((place) => b.includes(place)) ? 'same' : 'differs';

const formsOf = (a: ParsedOrganisation, b: ParsedOrganisation): 'same' | 'differs' | 'missing' =>
  a.kind === null || b.kind === null
    ? 'missing'
    : a.form === b.form || a.kind === b.kind
      ? 'same'
      : 'differs';

/**
 * Compares two names of organisations over all their readings, the best counting; the same both ways. Forms of one kind count
 * as the same (a Thai limited company writes Co., Ltd. in English). `frequency` is the share of organisations whose core holds
 * a token, 0 to 1, 0 when unknown; without it common trade words count little. An empty name is `missing`.
 */
export const compareOrganisations = (
  a: string,
  b: string,
  frequency?: TokenFrequency,
): OrganisationComparison => {
  const [left, right] = [readOrganisation(a), readOrganisation(b)];
  const form = formsOf(left, right);
  const place = together(left.places, right.places);
  let best: { level: OrganisationLevel; shared: string[] } = { level: 'missing', shared: [] };
  for (const x of [left.core, ...left.alternatives])
    for (const y of [right.core, ...right.alternatives]) {
      if (x.length === 0 || y.length === 0) continue;
      const compared = compareCores(x, y, frequency);
      const ahead = ORDER.indexOf(compared.level) - ORDER.indexOf(best.level);
      if (ahead > 0 || (ahead === 0 && compared.shared.join(' ') > best.shared.join(' '))) best = compared;
    }
  const level =
    (best.level === 'exact' || best.level === 'same_core') && place === 'differs'
      ? 'contained'
      : best.level === 'exact' && form === 'differs'
        ? 'same_core'
        : best.level;
  return { level, shared: best.shared, form, place };
};
