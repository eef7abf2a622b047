import { REVEALING_WORDS, type RevealingKind } from './data/revealing.data.ts';

export type Revealing = { start: number; end: number; kind: RevealingKind | 'link' | 'number' };

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
// Scripts that write no spaces between words have no word boundary to ask for.
const bounded = (word: string): string =>
  /\p{Script=Latin}/u.test(word) ? `(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])` : literal(word);
const PATTERNS = (Object.entries(REVEALING_WORDS) as [RevealingKind, readonly string[]][]).map(
  ([kind, words]) => ({ kind, pattern: new RegExp(words.map(bounded).join('|'), 'giu') }),
);

/**
 * The places in a draft that would tell somebody who reads the person's phone what it is about: words of authorities,
 * rescue and crime, links, and long numbers (case and passport numbers). UTF-16 offsets, in order. It finds what its lists
 * hold: a draft without a finding is not thereby safe.
 */
export const findRevealing = (draft: string): Revealing[] => {
  const found: Revealing[] = PATTERNS.flatMap(({ kind, pattern }) =>
    [...draft.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
    })),
  );
  for (const match of draft.matchAll(/\bhttps?:\/\/\S{1,500}|\bwww\.\S{1,500}/giu))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'link' });
  for (const match of draft.matchAll(/[A-Z]?\d{5,30}/gu))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'number' });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};
