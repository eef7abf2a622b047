import { ROLES } from '../data/roles.data.ts';
import { longest } from '../lexicon/longest.ts';
import { foldPhrase, type MatchText } from '../lexicon/match-text.ts';
import { buildPhraseIndex, type PhraseIndex } from '../lexicon/phrase-index.ts';
import type { Finding } from '../types.ts';

let index: { phrases: PhraseIndex; roles: string[] } | undefined;

const gather = (): { phrases: PhraseIndex; roles: string[] } => {
  const words = Object.entries(ROLES).flatMap(([role, list]) =>
    list.split('|').map((word) => [foldPhrase(word), role] as const),
  );
  return { phrases: buildPhraseIndex(words.map(([word]) => word)), roles: words.map(([, role]) => role) };
};

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Kinds of work named, as keys of ROLES. Whose work it is, is not told. */
export function findRoles(match: MatchText): Finding[] {
  index ??= gather();
  const { text, origin } = match;
  const { phrases, roles } = index;
  const found: Finding[] = [];
  phrases.find(match, (phrase, start, end) => {
    if (isWord(text.charCodeAt(end - 1)) && end < text.length && isWord(text.charCodeAt(end))) return;
    found.push({
      kind: 'role',
      start: origin[start]!,
      end: origin[end - 1]! + 1,
      text: roles[phrase]!,
      detail: {},
      confidence: 0.7,
      rule: 'role.word',
    });
  });
  return longest(found);
}
