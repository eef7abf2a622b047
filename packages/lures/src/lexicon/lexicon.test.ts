import { describe, expect, it } from 'vitest';
import { LURE_CODES } from './concepts.ts';
import { findMentions, phrasesOf } from './lexicon.ts';
import { foldText } from './match-text.ts';
import { RULES } from './rules.data.ts';

const LANGUAGES = ['id', 'ms', 'en', 'tl', 'th', 'lo', 'vi', 'zh', 'my', 'km'];
/** What every language's list leaves to the numbers or to another notion. */
const LEFT = new Set([
  'SCREENED',
  'SCRIPT',
  'HOURS',
  'MOVED',
  'RECRUIT',
  'HOME',
  'SENT_MONEY',
  'FOREIGN_CLIENT',
]);

describe('the lists', () => {
  it.each(LANGUAGES)('%s has words for every indicator of recruitment', (language) => {
    expect(LURE_CODES.filter((code) => phrasesOf(language, code).length === 0)).toEqual([]);
  });

  it.each(LANGUAGES)('%s has words for every notion that rules are made of', (language) => {
    const notions = new Set(
      RULES.flatMap(({ first, second }) => (second === undefined ? [first] : [first, second])),
    );
    const missing = [...notions].filter(
      (notion) => !LEFT.has(notion) && phrasesOf(language, notion).length === 0,
    );
    expect(missing).toEqual([]);
  });
});

describe('longer words hide shorter ones', () => {
  const notions = (words: string, language: string): string[] =>
    findMentions(foldText(words), language).map((mention) => mention.notion);

  it.each([
    ['my', 'စာရိုက်', 'BEATEN'],
    ['th', 'หนังสือเดินทาง', 'FICTION'],
    ['zh', '包裹', 'COVERED'],
    ['km', 'កិច្ចសន្យា', 'PROMISED'],
  ])('%s: %s is not %s', (language, words, notion) => {
    expect(notions(words, language)).not.toContain(notion);
  });
});
