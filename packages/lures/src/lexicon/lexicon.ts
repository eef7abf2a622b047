import { DISTRESS } from '../data/lexicon/distress.data.ts';
import { ENGLISH } from '../data/lexicon/en.data.ts';
import { INDONESIAN } from '../data/lexicon/id.data.ts';
import { HINDI, LAO } from '../data/lexicon/lo-hi.data.ts';
import { LURE_PHRASES, ORDINARY_ASK, ORDINARY_WORK, OTHER_SCAM } from '../data/lexicon/lure-phrases.data.ts';
import { MALAY, TAGALOG } from '../data/lexicon/ms-tl.data.ts';
import { RECRUITING } from '../data/lexicon/recruiting.data.ts';
import { THAI, VIETNAMESE } from '../data/lexicon/th-vi.data.ts';
import { TRANSLITERATED } from '../data/lexicon/transliterated.data.ts';
import { BURMESE, CHINESE, KHMER } from '../data/lexicon/zh-my-km.data.ts';
import { type ConceptPhrases, LURE_CODES, type Notion } from './concepts.ts';
import { foldPhrase, type MatchText } from './match-text.ts';
import { phraseList } from './phrase-list.ts';

/** A notion or an indicator phrase where it stands in the folded text. */
export interface Mention {
  notion: Notion;
  start: number;
  end: number;
}

interface Entry {
  notion: Notion;
  /** Languages whose texts this is looked for in; undefined: all. */
  languages: readonly string[] | undefined;
  open: boolean;
}

/** Latin-script languages share short words; those of other scripts are looked for everywhere. */
const SEARCHED_IN: Readonly<Record<string, readonly string[] | undefined>> = {
  id: ['id', 'ms', 'und', 'en'],
  ms: ['ms', 'id', 'und', 'en'],
  tl: ['tl', 'en', 'und'],
  vi: ['vi', 'und'],
};
const MAIN: Readonly<Record<string, ConceptPhrases>> = {
  id: INDONESIAN,
  ms: MALAY,
  tl: TAGALOG,
  vi: VIETNAMESE,
  en: ENGLISH,
  th: THAI,
  zh: CHINESE,
  my: BURMESE,
  km: KHMER,
  lo: LAO,
  hi: HINDI,
};

/** An entry with its languages as bits, for the inner loop. */
interface Known extends Entry {
  bits: number;
}

interface Lexicon {
  entries: Known[][];
  phrases: string[];
}

const isLetterCode = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** Two words and nine letters belong to one language; they are looked for in mixed and hurried texts of any. */
const isTelling = (phrase: string): boolean => phrase.length >= 10 && phrase.includes(' ');

const LANGUAGES = ['id', 'ms', 'tl', 'vi', 'en', 'und'];
/** A text of any other language is searched for what every text is. */
const EVERY = 1 << LANGUAGES.length;
const bitsOf = (languages: readonly string[] | undefined): number =>
  languages === undefined
    ? -1
    : languages.reduce((bits, language) => bits | (1 << LANGUAGES.indexOf(language)), 0);

/** A word that two languages share for one notion is one entry. */
function withEntry(entries: readonly Entry[], added: Entry): Entry[] {
  const same = entries.find((entry) => entry.notion === added.notion);
  if (same === undefined) return [...entries, added];
  const languages =
    same.languages === undefined || added.languages === undefined
      ? undefined
      : [...new Set([...same.languages, ...added.languages])];
  return [
    ...entries.filter((entry) => entry !== same),
    { notion: added.notion, languages, open: same.open || added.open },
  ];
}

const gather = (): Lexicon => {
  const byPhrase = new Map<string, Entry[]>();
  const add = (notion: Notion, phrases: string, languages: readonly string[] | undefined): void => {
    for (const written of phrases.split('|')) {
      const open = written.endsWith('*');
      const phrase = foldPhrase(open ? written.slice(0, -1) : written);
      if (phrase === '') continue;
      const searched = isTelling(phrase) || !isLetterCode(phrase.charCodeAt(0)) ? undefined : languages;
      const entries = byPhrase.get(phrase) ?? [];
      byPhrase.set(phrase, withEntry(entries, { notion, languages: searched, open }));
    }
  };
  const addAll = (list: ConceptPhrases, languages: readonly string[] | undefined): void => {
    for (const [notion, phrases] of Object.entries(list)) add(notion as Notion, phrases, languages);
  };
  for (const lists of [MAIN, DISTRESS, RECRUITING])
    for (const [language, list] of Object.entries(lists)) addAll(list, SEARCHED_IN[language]);
  addAll(TRANSLITERATED, undefined);
  addAll(LURE_PHRASES, undefined);
  addAll({ OTHER_SCAM, ORDINARY_WORK, ORDINARY_ASK }, undefined);
  const phrases = [...byPhrase.keys()];
  const entries = [...byPhrase.values()];
  return {
    entries: entries.map((each) => each.map((entry) => ({ ...entry, bits: bitsOf(entry.languages) }))),
    phrases,
  };
};

let lexicon: Lexicon | undefined;
const list = phraseList(() => {
  lexicon ??= gather();
  const { phrases, entries } = lexicon;
  return { phrases, open: (phrase) => entries[phrase]!.some((entry) => entry.open) };
});

/** Every phrase of every language, folded. */
export const lexiconPhrases = (): Iterable<string> => {
  lexicon ??= gather();
  return lexicon.phrases;
};

const isWord = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Every notion and indicator phrase in a folded text, in order of place. One pass. */
export function findMentions(match: MatchText, language: string): Mention[] {
  lexicon ??= gather();
  const { entries } = lexicon;
  const { text } = match;
  const at = LANGUAGES.indexOf(language);
  const bit = at < 0 ? EVERY : 1 << at;
  const mentions: Mention[] = [];
  const innocent: Mention[] = [];
  list.find(match, (phrase, start, end) => {
    const cut = end < text.length && isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end));
    for (const entry of entries[phrase]!) {
      if (cut && !entry.open) continue;
      if ((entry.bits & bit) === 0) continue;
      (entry.notion === 'INNOCENT' ? innocent : mentions).push({ notion: entry.notion, start, end });
    }
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutInner(mentions, innocent);
}

/** A longer phrase says more exactly what these would say inside it: "no news of him" is no news. */
const HIDDEN_INSIDE: ReadonlySet<Notion> = new Set<Notion>([
  ...LURE_CODES,
  'FICTION',
  'RELIEF',
  'THANKS',
  'PAST',
  'NEWS',
  'WARNING',
  'ORDINARY_ASK',
  'ORDINARY_WORK',
  'OTHER_SCAM',
  'HIRING',
]);

/**
 * Where words are not parted, a longer word hides shorter ones: "typing" in Burmese holds "beat", Chinese "parcel" holds "covered".
 * `mentions` are in order of start, longer first; both passes are linear but for nesting.
 */
function withoutInner(mentions: readonly Mention[], innocent: readonly Mention[]): Mention[] {
  let longest: Mention | undefined;
  let next = 0;
  let word: Mention | undefined;
  const words = [...innocent].sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions.filter((mention) => {
    while (next < words.length && words[next]!.start <= mention.start) {
      if (word === undefined || words[next]!.end > word.end) word = words[next]!;
      next++;
    }
    if (word !== undefined && isInside(mention, word)) return false;
    const inside = longest !== undefined && isInside(mention, longest);
    if (longest === undefined || mention.end > longest.end) longest = mention;
    return !(inside && HIDDEN_INSIDE.has(mention.notion));
  });
}

const isInside = (inner: Mention, outer: Mention): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** Phrases that a language's own lists have for a notion; Malay is searched with the Indonesian ones too. */
export function phrasesOf(language: string, notion: Notion): string[] {
  const searched = language === 'ms' ? ['ms', 'id'] : [language];
  return searched.flatMap((code) =>
    [MAIN, DISTRESS, RECRUITING].flatMap((lists) => lists[code]?.[notion]?.split('|') ?? []),
  );
}
