import { LANGUAGE_STEP, LANGUAGE_WEIGHTS, SIBLING_WORDS } from './data/language-weights.generated.ts';
import { LANGUAGE_CLASSES, languageFeatures } from './language-features.ts';
import { type SiblingWords, siblingMargin, siblingWords } from './malay-or-indonesian.ts';
import type { Language } from './types.ts';

/** A language is read off the beginning of a text; long messages keep to one. */
const LIMIT = 2_000;

const SCRIPTS = ['none', 'latin', 'th', 'lo', 'my', 'km', 'hi', 'zh', 'ja', 'ko', 'other'] as const;
type Script = (typeof SCRIPTS)[number];
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0xffdc, 'other'],
  [0x1e00, 0x1eff, 'latin'],
  [0x2000, 0x2e7f, 'none'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0xaa60, 0xaa7f, 'my'],
  [0x1780, 0x17ff, 'km'],
  [0x900, 0x97f, 'hi'],
  [0x3000, 0x303f, 'none'],
  [0x3040, 0x30ff, 'ja'],
  [0x3100, 0x33ff, 'none'],
  [0x3400, 0x9fff, 'zh'],
  [0xf900, 0xfaff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
  [0xd800, 0xf8ff, 'none'],
  [0xfe00, 0xfeff, 'none'],
];
let scripts: Uint8Array | undefined;
const scriptTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [from, to, script] of RANGES) table.fill(SCRIPTS.indexOf(script), from, to + 1);
  return table;
};

/**
 * Names the language of a text: by script first, then Latin-script languages by learned weights of their letter groups, and
 * Malay from Indonesian by words that one of them alone uses. 'und' when nothing is known or the language is another one.
 * Reads at most the first 2,000 units.
 */
export function detectLanguage(text: string): Language {
  const said = withoutFrame(text.slice(0, LIMIT));
  const told = languageOf(said);
  // A frame with nothing in it, as a form of names only, is all there is to go by.
  return told.code === 'und' && said.length < Math.min(text.length, LIMIT) ? languageOf(text) : told;
}

/** A messenger's own notice, the names of a form's fields, the head of a table: in whatever language the programme speaks. */
const NOTICE = /^.*(?:end-to-end|encrypted).*$/gm;
const FIELD = /^[ \t"]*[a-z]+(?:_[a-z]+)*[ \t"]*:(?=[ \t])/gm;
const HEAD = /^[\w"]+(?:[,;\t][\w"]+){3,}$/gm;
const FRAMED = /end-to-end|^[ \t"]*[a-z]+_[a-z_]+["\t]*[:,;]/m;

const withoutFrame = (text: string): string =>
  (text.includes('_') || text.includes('end-to-end')) && FRAMED.test(text)
    ? text.replace(NOTICE, '').replace(FIELD, '').replace(HEAD, '')
    : text;

function languageOf(text: string): Language {
  scripts ??= scriptTable();
  const counts = new Int32Array(SCRIPTS.length);
  const end = Math.min(text.length, LIMIT);
  // One Han character says about as much as two letters.
  for (let at = 0; at < end; at++) counts[scripts[text.charCodeAt(at)]!]!++;
  counts[0] = 0;
  const han = SCRIPTS.indexOf('zh');
  counts[han] = counts[han]! * 2;
  let letters = 0;
  let native = 0;
  for (let script = 1; script < counts.length; script++) {
    letters += counts[script]!;
    if (script > 1 && (native === 0 || counts[script]! > counts[native]!)) native = script;
  }
  if (letters === 0) return { code: 'und', confidence: 0 };
  if (counts[SCRIPTS.indexOf('ja')]! > 0.1 * letters) return { code: 'ja', confidence: 0.9 };
  const share = native === 0 ? 0 : counts[native]! / letters;
  // A message in Thai that quotes Latin names and links is still Thai.
  if (share >= 0.3) {
    const script = SCRIPTS[native]!;
    if (script === 'other') return { code: 'und', confidence: 0 };
    const confidence = Math.min(0.99, 0.5 + share / 2);
    return {
      code:
        script === 'hi' && isNepali(text.slice(0, end))
          ? 'ne'
          : script === 'my' && isNotBurmese(text.slice(0, end))
            ? 'und'
            : script,
      confidence,
    };
  }
  return latinLanguage(text.slice(0, end), counts[1]!);
}

/** Words of Nepali that Hindi does not write. */
const isNepali = (text: string): boolean => {
  const nepali =
    text.match(
      /(?<![\u0900-\u097f])(?:छ|छन्|छैन|हुन्छ|गर्न|गर्नु|भएको|पनि|को|मा|लाई|बाट|हरू|र|तथा)(?![\u0900-\u097f])|(?:हरू|लाई|बाट|हरूको)(?![\u0900-\u097f])/g,
    )?.length ?? 0;
  const hindi =
    text.match(/(?<![\u0900-\u097f])(?:है|हैं|का|की|के|में|से|को|और|नहीं|यह|था|थे|पर|ने|कर)(?![\u0900-\u097f])/g)
      ?.length ?? 0;
  return nepali > hindi && nepali > 0;
};

/** Shan, Mon and Karen write with Burmese letters and some of their own. */
const isNotBurmese = (text: string): boolean => {
  const burmese = text.match(/[\u1000-\u1021]/g)?.length ?? 0;
  const others = text.match(/[\u1022\u1028\u1035\u105b-\u109f\uaa60-\uaa7f]/g)?.length ?? 0;
  // Zawgyi fills the same places with glyphs of Burmese, but keeps its own common letters beside them.
  return others > burmese;
};

let weights: Int8Array | undefined;
let siblings: SiblingWords | undefined;

const unpack = (): Int8Array => Int8Array.from(atob(LANGUAGE_WEIGHTS), (letter) => letter.charCodeAt(0));
const unpackWords = (): ReadonlyMap<string, number> =>
  new Map(
    SIBLING_WORDS.split('|').map((entry) => {
      const [word, weight] = entry.split(':');
      return [word!, Number(weight)] as const;
    }),
  );

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;
const VIETNAMESE_LETTER = new RegExp(VIETNAMESE.source, 'i');
const COLUMNS = LANGUAGE_CLASSES.length;
/** Fewer letters than this name no language. */
const FEWEST = 4;

function latinLanguage(sample: string, letters: number): Language {
  if (letters < FEWEST && !VIETNAMESE_LETTER.test(sample)) return { code: 'und', confidence: 0 };
  weights ??= unpack();
  const features = languageFeatures(sample);
  const table = weights;
  let [id, en, tl, vi, other] = [0, 0, 0, 0, 0];
  for (let index = 0; index < features.length; index++) {
    const at = features[index]! * COLUMNS;
    id += table[at]!;
    en += table[at + 1]!;
    tl += table[at + 2]!;
    vi += table[at + 3]!;
    other += table[at + 4]!;
  }
  const sums = [id, en, tl, vi, other];
  let best = 0;
  for (let column = 1; column < COLUMNS; column++) if (sums[column]! > sums[best]!) best = column;
  const scale = LANGUAGE_STEP / Math.sqrt(features.length || 1);
  let total = 0;
  for (let column = 0; column < COLUMNS; column++) total += Math.exp((sums[column]! - sums[best]!) * scale);
  const probability = 1 / total;
  const code = LANGUAGE_CLASSES[best]!;
  if (code === 'vi' && letters > 20 && (sample.match(VIETNAMESE)?.length ?? 0) / letters > 0.06)
    return { code, confidence: 0.99 };
  if (code === 'other' || probability < 0.5)
    return { code: 'und', confidence: Math.round(100 * (1 - probability)) / 100 };
  const confidence = Math.round(99 * probability) / 100;
  if (code !== 'id') return { code, confidence };
  siblings ??= siblingWords(unpackWords());
  const margin = siblingMargin(sample, siblings);
  const sure = 0.5 + 0.5 * (1 - Math.exp(-Math.abs(margin) / 2));
  return { code: margin > 0 ? 'ms' : 'id', confidence: Math.round(100 * confidence * sure) / 100 };
}
