import { createHash } from 'node:crypto';
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

/** Raised by hand where search words change in a way that the invented names below do not show. */
const READING = 1;
const INVENTED =
  'Moch. Djoko Soeprapto|Siti binti Ahmad|Nguyễn Thị Hòa|Daw Khin Mar Aye|Ma. Teresa dela Cruz|Chhay Sokha|สมชาย ใจดี|ວຽງໄຊ ແກ້ວ|សុខ សុភាព|မောင်မောင်ဦး|王小明|김민수|たなか ゆき|محمد أحمد|राम बहादुर|রহিম উদ্দিন|முருகன்|Сергей Иванов|ნინო';

/** Names the way in which names are read today: the same text as long as the same names are found under the same words. */
export const readingOfNames = (): string => {
  const words = INVENTED.split('|').map((name) => nameWords(name).sort());
  return `${READING}-${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)}`;
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

/** What a searcher typed, as groups of alternatives: a record fits when it holds one word of every group. Titles are passed over. */
export const queryWords = (query: string): string[][] => {
  const digits = query.replace(/\D/g, '');
  if (digits.length >= 8 && /^[\d\s+().-]+$/.test(query)) return [[`t:${digits.slice(-8)}`, `i:${digits}`]];
  const parts = query.trim().split(/\s+/).slice(0, 6);
  const whole = new Set(nameSearchKeys(query).exact);
  // "Bapak" or "Thi" beside a name is no part of it, and no record is kept under it.
  const telling = parts.filter((part) => {
    const { exact } = nameSearchKeys(part);
    return exact.length === 0 || exact.some((word) => whole.has(word));
  });
  return (telling.length > 0 ? telling : parts)
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
