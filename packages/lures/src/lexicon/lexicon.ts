import { ENGLISH } from '../data/lexicon/en.data.ts';
import { INDONESIAN } from '../data/lexicon/id.data.ts';
import { LURE_PHRASES, ORDINARY_ASK, ORDINARY_WORK, OTHER_SCAM } from '../data/lexicon/lure-phrases.data.ts';
import { MALAY, TAGALOG } from '../data/lexicon/ms-tl.data.ts';
import { THAI, VIETNAMESE } from '../data/lexicon/th-vi.data.ts';
import { BURMESE, CHINESE, KHMER } from '../data/lexicon/zh-my-km.data.ts';
import type { ConceptPhrases } from './concepts.ts';
import { foldPhrase, type MatchText } from './match-text.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';

/** A notion or an indicator phrase where it stands in the folded text. */
export interface Mention {
  notion: string;
  start: number;
  end: number;
}

interface Entry {
  notion: string;
  /** Languages whose texts this is looked for in; undefined: all. */
  languages: readonly string[] | undefined;
  open: boolean;
}

const LISTS: readonly (readonly [ConceptPhrases, readonly string[] | undefined])[] = [
  [INDONESIAN, ['id', 'ms', 'und', 'en']],
  [MALAY, ['ms', 'id']],
  [TAGALOG, ['tl', 'en', 'und']],
  [VIETNAMESE, ['vi', 'und']],
  [ENGLISH, undefined],
  [THAI, undefined],
  [CHINESE, undefined],
  [BURMESE, undefined],
  [KHMER, undefined],
];

interface Lexicon {
  index: PhraseIndex;
  entries: Entry[][];
  phrases: string[];
}

const gather = (): Lexicon => {
  const byPhrase = new Map<string, Entry[]>();
  const add = (notion: string, phrases: string, languages: readonly string[] | undefined): void => {
    for (const written of phrases.split('|')) {
      const open = written.endsWith('*');
      const phrase = foldPhrase(open ? written.slice(0, -1) : written);
      if (phrase === '') continue;
      const entries = byPhrase.get(phrase) ?? [];
      if (!entries.some((entry) => entry.notion === notion && entry.languages === languages))
        entries.push({ notion, languages, open });
      byPhrase.set(phrase, entries);
    }
  };
  for (const [list, languages] of LISTS)
    for (const [notion, phrases] of Object.entries(list)) add(notion, phrases, languages);
  for (const [code, phrases] of Object.entries(LURE_PHRASES)) add(code, phrases, undefined);
  add('OTHER_SCAM', OTHER_SCAM, undefined);
  add('ORDINARY_WORK', ORDINARY_WORK, undefined);
  add('ORDINARY_ASK', ORDINARY_ASK, undefined);
  const phrases = [...byPhrase.keys()];
  const entries = [...byPhrase.values()];
  return {
    index: buildPhraseIndex(phrases, (phrase) => entries[phrase]!.some((entry) => entry.open)),
    entries,
    phrases,
  };
};

let lexicon: Lexicon | undefined;

/** Every phrase of every language, folded. */
export const lexiconPhrases = (): Iterable<string> => {
  lexicon ??= gather();
  return lexicon.phrases;
};

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Every notion and indicator phrase in a folded text, in order of place. One pass. */
export function findMentions(match: MatchText, language: string): Mention[] {
  lexicon ??= gather();
  const { index, entries } = lexicon;
  const { text } = match;
  const mentions: Mention[] = [];
  index.find(match, (phrase, start, end) => {
    const cut = end < text.length && isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end));
    for (const entry of entries[phrase]!) {
      if (cut && !entry.open) continue;
      if (entry.languages !== undefined && !entry.languages.includes(language)) continue;
      mentions.push({ notion: entry.notion, start, end });
    }
  });
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
