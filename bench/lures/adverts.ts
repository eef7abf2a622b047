import { createRandom, type Random } from '../../packages/lures/gold/random.ts';

/** An advert of the large invented region and the number of its template; adverts of nobody's template have numbers of their own. */
export interface LargeAdvert {
  readonly text: string;
  readonly template: number;
}

/** Of the adverts, those that follow a template; the others are written once. */
const TEMPLATED = 0.7;
const ADVERTS_PER_TEMPLATE = 100;
const VOCABULARY = 20_000;

interface Tongue {
  readonly words: readonly string[];
  readonly gap: string;
  /** Words of an advert, from and up to. */
  readonly length: readonly [number, number];
}

const syllables = (random: Random, onsets: string, rest: readonly string[], count: number): string =>
  Array.from({ length: count }, () => onsets[random.below(onsets.length)]! + random.pick(rest)).join('');

const tongues = (random: Random): Tongue[] => {
  const latin = (onsets: string, rest: readonly string[]): Tongue => ({
    words: Array.from({ length: VOCABULARY }, () => syllables(random, onsets, rest, 1 + random.below(3))),
    gap: ' ',
    length: [25, 55],
  });
  const unspaced = (from: number, letters: number, longest: number, length: Tongue['length']): Tongue => ({
    words: Array.from({ length: VOCABULARY }, () =>
      String.fromCharCode(
        ...Array.from({ length: 1 + random.below(longest) }, () => from + random.below(letters)),
      ),
    ),
    gap: '',
    length,
  });
  return [
    latin('bcdghjklmnprstwy', ['a', 'i', 'u', 'e', 'o', 'an', 'ang', 'ar', 'in']),
    latin('bdghklmnpstwy', ['a', 'i', 'o', 'ay', 'an', 'ing', 'ag']),
    latin('bcdfghlmnprstvw', ['a', 'e', 'i', 'o', 'er', 'on', 'ing', 'ate', 'y']),
    latin('bcdghklmnpqrstvx', ['a', 'ư', 'ơ', 'ê', 'ông', 'ấn', 'ình', 'ả']),
    unspaced(0x4e00, 2500, 2, [35, 70]),
    unspaced(0xe01, 46, 5, [25, 45]),
  ];
};

/** Words as frequent as their rank is low, about as Zipf found. */
const draw = ({ words }: Tongue, random: Random): string =>
  words[Math.min(words.length - 1, Math.floor(words.length ** random.next()) - 1)]!;

type Part = string | readonly ['word' | 'phone' | 'pay' | 'link' | 'handle', number];

const SLOTS = ['word', 'word', 'word', 'phone', 'pay', 'link', 'handle'] as const;

const plan = (tongue: Tongue, random: Random): Part[] => {
  const [from, to] = tongue.length;
  const parts: Part[] = Array.from({ length: from + random.below(to - from) }, () => draw(tongue, random));
  for (let slots = 3 + random.below(4); slots > 0; slots--)
    parts.splice(random.below(parts.length), 0, [random.pick(SLOTS), 1 + random.below(2)]);
  return parts;
};

const digits = (random: Random, count: number): string => String(random.next()).slice(2, 2 + count);

const fill = ([kind, count]: Exclude<Part, string>, tongue: Tongue, random: Random): string => {
  switch (kind) {
    case 'word':
      return Array.from({ length: count }, () => draw(tongue, random)).join(tongue.gap);
    case 'phone':
      return ` 08${digits(random, 2)}-${digits(random, 4)}-${digits(random, 4)} `;
    case 'pay':
      return ` ${1 + random.below(90)},000 `;
    case 'link':
      return ` https://${digits(random, 6)}.top/${digits(random, 4)} `;
    case 'handle':
      return ` @hr_${digits(random, 5)} `;
  }
};

const write = (parts: readonly Part[], tongue: Tongue, random: Random): string[] =>
  parts.map((part) => (typeof part === 'string' ? part : fill(part, tongue, random)));

/** A tenth of the words dropped, doubled or cut at most; now and then zero-width characters inside. */
const distort = (words: string[], random: Random): void => {
  for (let changes = 1 + random.below(Math.ceil(words.length / 10)); changes > 0; changes--) {
    const at = random.below(words.length);
    const kind = random.below(3);
    if (kind === 0) words.splice(at, 1);
    else if (kind === 1) words.splice(at, 0, words[at]!);
    else words[at] = words[at]!.slice(1);
  }
  if (random.below(6) === 0)
    for (let at = 0; at < words.length; at += 3) words[at] = words[at]!.replace(/^./u, '$&\u200b');
};

/**
 * `count` invented adverts in six invented tongues, the same for the same seed: seven in ten follow one of `count / 100` templates,
 * whose sizes fall off as Zipf's; a third of those is distorted.
 */
export function* largeAdverts(count: number, seed: number): Generator<LargeAdvert> {
  const random = createRandom(seed);
  const all = tongues(random);
  const templates = Math.max(1, Math.round(count / ADVERTS_PER_TEMPLATE));
  const plans = Array.from({ length: templates }, () => {
    const tongue = random.pick(all);
    return { tongue, parts: plan(tongue, random) };
  });
  for (let at = 0; at < count; at++) {
    if (random.next() >= TEMPLATED) {
      const tongue = random.pick(all);
      yield { text: write(plan(tongue, random), tongue, random).join(tongue.gap), template: templates + at };
      continue;
    }
    // Between a flat distribution and Zipf's, so that most templates have several adverts.
    const template = Math.floor(templates * random.next() ** 2);
    const { tongue, parts } = plans[template]!;
    const words = write(parts, tongue, random);
    if (random.below(3) === 0) distort(words, random);
    yield { text: words.join(tongue.gap), template };
  }
}
