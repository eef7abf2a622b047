import { NAME_CUES, NAME_STOPS, NATIVE_CUES, type NameCue, type NameRole } from '../data/name-cues.data.ts';
import type { MatchText } from '../lexicon/match-text.ts';
import { LOOK, wordHash, wordLooks } from '../lexicon/phrase-index.ts';
import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { overlaps, putApart } from './apart.ts';
import { type Outline, scriptBit, type WordSet, wordSet } from './outline.ts';

/** Patterns tried where one of their first words stands, by that word; and those searched for, when a word of theirs is there. */
const AT_WORD = new Map<number, number[]>();
const ANYWHERE: { cue: (typeof NAME_CUES)[number]; words: WordSet }[] = [];
const STICKY = NAME_CUES.map((cue, index) => {
  if (cue.native === true) ANYWHERE.push({ cue, words: wordSet(cue.words) });
  else
    for (const word of cue.words.split(' '))
      AT_WORD.set(wordHash(word), [...(AT_WORD.get(wordHash(word)) ?? []), index]);
  return new RegExp(cue.pattern.source, cue.pattern.flags.replace('g', 'y'));
});

const REACH = 90;
const LATIN_WORD = /^[ ]?([\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}'’.-]{0,24})/u;
const CONNECTORS = new Set([
  'bin',
  'binti',
  'bte',
  'bt',
  'al',
  'el',
  'de',
  'dela',
  'del',
  'dos',
  'das',
  'van',
  'von',
  'a/l',
  'a/p',
  'la',
  'los',
  'san',
]);
const HONORIFICS =
  /^(?:dr|mr|mrs|ms|pak|bu|bapak|ibu|mas|mbak|kak|bang|sdr|sdri|saudara|saudari|tuan|puan|encik|cik|si|po|ông|bà|anh|chị)\.? /iu;
const NATIVE_RUN: readonly RegExp[] = [
  /^(?:นาย|นางสาว|นาง|น\.ส\.)? ?([ก-๙]{2,24}(?: [ก-๙]{2,28})?)/u,
  /^([㐀-鿿]{2,4}(?:·[㐀-鿿]{1,8})?)(?![㐀-鿿])/u,
  /^([㐀-鿿]{2,3})(?=被|今|在|的|，|。|是|，|岁|去|从|失)/u,
  /^((?:[က-၏]{2,22})(?: [က-၏]{2,14}){0,3})/u,
  /^([ក-៓]{2,18}(?: [ក-៓]{2,18}){0,2})/u,
];
const NATIVE_END =
  /(?:ครับ|ค่ะ|คะ|นะ|โดน|ถูก|อายุ|เกิด|ไป|หาย|อยู่|ทำงาน|ขอ|เป็น|บ้าน|ติด|ออก|เบอร์|อย่า|ที่|ปุ๊ก)|(?: ?(?:ပါ(?:ရှင့်|ခင်ဗျာ)?|အကြောင်း|လို့|ဖြစ်|က |အသက်|မွေးနေ့|နေရာ|ပျောက်|ဆိုတဲ့|ဆိုသော).*$)|(?: ?(?:អាយុ|កើត|លេខ|នៅ|បាន|ត្រូវ|ជា|មក|ទៅ|សូម|មាន|ភេទ).*$)/u;
const NOT_HAN_NAME =
  /^(?:什么|公司|一个|被骗|中国|越南|泰国|印尼|马来|受害|你们|我们|来自|想问|从|在|被|今年|求|来|做|想|不|很|好|他|她|昨天|今天|还|去|说|本人|一名|学生|大学|帮|介绍|这|那|的)/;

/** Personal names by the words before them, with the part they play. Small letters are believed after strong words only. */
export function findNames(text: string, match: MatchText, outline: Outline): Finding[] {
  const found: Finding[] = [];
  const { words, wordCount } = wordLooks(match);
  const places: { cue: number; at: number }[] = [];
  for (let look = 0; look < wordCount; look += LOOK) {
    const cues = AT_WORD.get(words[look + 1]!);
    if (cues !== undefined) for (const cue of cues) places.push({ cue, at: match.origin[words[look]!]! });
  }
  places.sort((a, b) => a.cue - b.cue || a.at - b.at);
  for (const { cue, at } of places) {
    const pattern = STICKY[cue]!;
    pattern.lastIndex = at;
    if (pattern.test(text)) putAfter(found, text, pattern.lastIndex, NAME_CUES[cue]!);
  }
  for (const { cue, words: first } of ANYWHERE)
    if (outline.native || outline.holds(first))
      for (const match of matchesOf(cue.pattern, text))
        putAfter(found, text, match.index + match[0].length, cue);
  if (outline.native) {
    for (const { role, pattern, script } of BY_SCRIPT) {
      if ((script & outline.scripts) === 0) continue;
      for (const match of matchesOf(pattern, text)) {
        const from = match.index + match[0].length;
        const name = nativeName(text.slice(from, from + 60));
        if (name !== undefined)
          putApart(found, nameAt(from + name.offset, name.value, role, 0.8, `name.${role}.native`));
      }
    }
  }
  return outline.listLines > 1 ? [...found, ...findListedNames(text, found)] : found;
}

const nameAt = (start: number, value: string, role: NameRole, confidence: number, rule: string): Finding => ({
  kind: 'name',
  start,
  end: start + value.length,
  text: value.replace(/\s+/g, ' '),
  detail: { role },
  confidence,
  rule,
});

function putAfter(found: Finding[], text: string, from: number, { role, strong }: NameCue): void {
  const name = latinName(text.slice(from, from + REACH), strong);
  if (name !== undefined)
    putApart(found, nameAt(from + name.offset, name.value, role, strong ? 0.9 : 0.75, `name.${role}`));
}

interface FoundName {
  offset: number;
  value: string;
}

function latinName(tail: string, strong: boolean): FoundName | undefined {
  let at = HONORIFICS.exec(tail)?.[0].length ?? 0;
  const offset = at;
  let end = at;
  let words = 0;
  let capitals = 0;
  while (words < 6) {
    const match = LATIN_WORD.exec(tail.slice(at));
    if (match === null || (words > 0 && !match[0].startsWith(' '))) break;
    const word = match[1]!.replace(/[.'’-]+$/, '');
    const lower = word.toLowerCase();
    const capital = /^\p{Lu}/u.test(word);
    if (
      word === '' ||
      (NAME_STOPS.has(lower) && !(capital && words > 0 && lower.length > 2)) ||
      (NAME_STOPS.has(lower) && words === 0)
    )
      break;
    if (!capital && !CONNECTORS.has(lower) && (!strong || (words > 0 && capitals > 0) || words >= 3)) break;
    if (capital) capitals++;
    words++;
    const initial = /^\p{Lu}\.$/u.test(match[1]!) ? 1 : 0;
    end = at + match[0].length - (match[1]!.length - word.length) + initial;
    at = end;
    if (match[1]!.length - initial > word.length) break;
  }
  if (words === 0 || (capitals === 0 && !strong)) return undefined;
  const value = tail.slice(offset, end);
  const lead = value.length - value.trimStart().length;
  const clean = value.trim().replace(/ (?:bin|binti|de|al|la|del|san)$/i, '');
  return clean.replace(/[^\p{L}]/gu, '').length < 2 ? undefined : { offset: offset + lead, value: clean };
}

function nativeName(tail: string): FoundName | undefined {
  for (const run of NATIVE_RUN) {
    const match = run.exec(tail);
    if (match === null) continue;
    const offset = match[0].length - match[1]!.length;
    const cut = match[1]!.search(NATIVE_END);
    if (/^(?:เต็ม|อะไร|จริง|ว่าอะไร)/.test(match[1]!)) return undefined;
    const value = (cut > 1 ? match[1]!.slice(0, cut) : cut >= 0 ? '' : match[1]!).trim();
    if (value.length < 2 || NOT_HAN_NAME.test(value)) return undefined;
    return { offset, value };
  }
  const latin = latinName(tail, false);
  return latin;
}

const LISTED =
  /(?:^|\n)[ ]{0,3}(?:\d{1,2}[.)]|[-•*])[ ]{1,2}((?:\p{Lu}[\p{L}'.-]{1,20})(?: \p{Lu}[\p{L}'.-]{0,20}){1,4})(?=[ ]{0,2}(?:[,;:(/–-]|$|\n))/gmu;

/** Cues with the bit of the script in which they are written. */
const BY_SCRIPT = NATIVE_CUES.map((cue) => {
  const letter = Array.from(cue.pattern.source.replace(/^\(\?<!\[[^\]]*\]\)/, '')).find(
    (each) => each >= '\u0900',
  )!;
  return { ...cue, script: scriptBit(letter.charCodeAt(0)) };
});

/** "1. Nama Satu, ..." in a list of at least two such lines. */
function findListedNames(text: string, found: readonly Finding[]): Finding[] {
  const lines = matchesOf(LISTED, text);
  if (lines.length < 2) return [];
  return lines.flatMap((match): Finding[] => {
    const start = match.index + match[0].length - match[1]!.length;
    const end = start + match[1]!.length;
    if (overlaps(found, start, end)) return [];
    if (match[1]!.split(' ').some((word) => NAME_STOPS.has(word.toLowerCase()))) return [];
    return [nameAt(start, match[1]!, 'other', 0.6, 'name.list')];
  });
}
