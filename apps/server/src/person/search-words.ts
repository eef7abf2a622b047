import { nameSearchKeys, type PersonRecord } from '@suar/linkage';

/**
 * The words under which a sealed record can be found. They are stored only as keyed digests; whoever holds a dump without
 * the key learns how often words recur, not what they are (see SECURITY.md).
 */
export const recordWords = (record: PersonRecord): string[] => [
  ...record.names.flatMap(nameWords),
  ...[...record.passports, ...record.nationalIds].map(identifierWord),
  ...record.phones.flatMap(phoneWords),
  ...[...record.emails, ...record.handles].map(identifierWord),
];

export const nameWords = (name: string): string[] => {
  const { exact, sound, prefix } = nameSearchKeys(name);
  return [
    ...exact.map((word) => `n:${word}`),
    ...sound.map((word) => `s:${word}`),
    ...prefix.map((word) => `p:${word}`),
  ];
};

export const identifierWord = (identifier: string): string =>
  `i:${identifier.toLowerCase().replace(/[\s.\-/]/g, '')}`;
/** A phone is found by its last eight digits, however the country part is written. */
export const phoneWords = (phone: string): string[] => {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 8 ? [`t:${digits.slice(-8)}`] : [];
};

/** Words of running text, in any script. */
export const textWords = (text: string, most = 300): string[] => {
  const words = new Set<string>();
  for (const part of segmenter.segment(text.slice(0, 20_000).normalize('NFKC').toLowerCase())) {
    if (part.isWordLike && part.segment.length >= 2) words.add(`w:${part.segment}`);
    if (words.size >= most) break;
  }
  return [...words];
};
const segmenter = new Intl.Segmenter('id', { granularity: 'word' });

/** What a searcher typed, as groups of alternatives: a record fits when it holds one word of every group. */
export const queryWords = (query: string): string[][] => {
  const digits = query.replace(/\D/g, '');
  if (digits.length >= 8 && /^[\d\s+().-]+$/.test(query)) return [[`t:${digits.slice(-8)}`, `i:${digits}`]];
  return query
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .map((part) => {
      const { exact, sound, prefix } = nameSearchKeys(part);
      const typed = part.normalize('NFKC').toLowerCase();
      return [
        ...new Set([
          ...exact.map((word) => `n:${word}`),
          ...sound.map((word) => `s:${word}`),
          ...(prefix.length > 0
            ? exact.filter((word) => word.length >= 3 && word.length <= 6).map((word) => `p:${word}`)
            : []),
          identifierWord(part),
          `w:${typed}`,
        ]),
      ];
    })
    .filter((group) => group.length > 0);
};
