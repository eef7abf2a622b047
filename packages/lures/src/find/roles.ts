import { ROLES } from '../data/roles.data.ts';
import { longest } from '../lexicon/longest.ts';
import { foldPhrase, type MatchText } from '../lexicon/match-text.ts';
import { phraseList } from '../lexicon/phrase-list.ts';
import type { Finding } from '../types.ts';

const words = Object.entries(ROLES).flatMap(([role, list]) =>
  list.split('|').map((word) => ({ role, word })),
);
const list = phraseList(() => ({ phrases: words.map(({ word }) => foldPhrase(word)) }));

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Kinds of work named, as keys of ROLES. Whose work it is, is not told. */
export function findRoles(match: MatchText): Finding[] {
  const { text, origin } = match;
  const found: Finding[] = [];
  list.find(match, (phrase, start, end) => {
    if (isWord(text.charCodeAt(end - 1)) && end < text.length && isWord(text.charCodeAt(end))) return;
    found.push({
      kind: 'role',
      start: origin[start]!,
      end: origin[end - 1]! + 1,
      text: words[phrase]!.role,
      detail: {},
      confidence: 0.7,
      rule: 'role.word',
    });
  });
  return longest(found);
}
