import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { groupNearDuplicates } from '../src/evaluate/near-duplicates.ts';
import { readText } from '../src/read-text.ts';
import type { RiskWeights } from '../src/risk/assess-risk.ts';
import { learnShipped, type RiskExample } from '../src/risk/learn-shipped.ts';
import { wordSet } from '../src/risk/risk-features.ts';
import type { Reading } from '../src/types.ts';
import { crossRead, kindExamples } from './kind/learn.ts';
import { readLines } from './lines.ts';
import { writeMessages } from './risk/write-messages.ts';

/**
 * Learns the shipped risk, only from what may be learned from and shipped:
 *   npx tsx packages/lures/scripts/train-risk.ts FOLDER REGION
 * FOLDER has id_instagram_job_ads.csv (MIT); REGION is region.json of an invented region, written by
 * tools/simulate/scripts/write.ts; besides, the develop half of packages/lures/gold and scripts/risk-texts.jsonl and the
 * messages of scripts/risk/ and the lines of scripts/lines/, all invented. Writes src/data/risk-weights.generated.ts.
 */
const [folder = '', region = ''] = process.argv.slice(2);
const HERE = resolve(import.meta.dirname, '..');
const OUT = join(HERE, 'src/data/risk-weights.generated.ts');
/** A word must stand in so many groups of near-duplicates: what few use is somebody's name sooner than a sign. */
const WORD_GROUPS = 8;
/** A word that stands in names this often is one. */
const NAME_SHARE = 0.1;
/** Texts of a language from which its words are thought to be known. */
const LANGUAGE_TEXTS = 20;
const SEED = 20_261_129;
const BAD = new Set(['lure', 'other_scam']);

/** Posts that people really wrote and others judged weigh more than invented lines. */
const REAL = 4;

interface Text {
  text: string;
  label: 0 | 1;
  weight?: number;
}
const labelOf = (kind: string): 0 | 1 => (BAD.has(kind) ? 1 : 0);

const adverts = (): Text[] =>
  (
    parse(readFileSync(join(folder, 'id_instagram_job_ads.csv')), { columns: true, bom: true }) as Record<
      string,
      string
    >[]
  )
    .filter(({ label_after_company_check }) => label_after_company_check !== '')
    .map((row) => ({ text: row.text!, label: row.label_after_company_check === '1' ? 1 : 0, weight: REAL }));

const invented = (): Text[] =>
  (JSON.parse(readFileSync(region, 'utf8')) as { reports: { kind: string; text: string }[] }).reports
    .filter(({ kind }) => kind !== 'plea')
    .map(({ kind, text }) => ({ text, label: labelOf(kind) }));

interface GoldLine {
  text: string;
  half?: string;
  kind?: string;
  plea?: boolean;
  type?: string;
}
const lines = (path: string): GoldLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine);

const gold = (): Text[] =>
  [join(HERE, 'gold/kinds.jsonl'), join(HERE, 'gold/pleas.jsonl'), join(HERE, 'scripts/risk-texts.jsonl')]
    .flatMap(lines)
    .filter(({ half, plea }) => half !== 'hold' && plea !== true)
    .map(({ text, kind, type }) => ({ text, label: labelOf(kind ?? type!) }));

const messages = (): Text[] => writeMessages(SEED).map(({ text, scam }) => ({ text, label: scam ? 1 : 0 }));

const natural = (): Text[] =>
  readLines()
    .filter(({ section }) => section !== 'plea')
    .map(({ text, section }) => ({ text, label: labelOf(section) }));

// What kinds were learned from would be read too well: each natural line is read as by weights that never saw it.
const unseen = new Map([...crossRead(kindExamples())].map(([{ text }, kind]) => [text, kind]));
const readUnseen = (text: string): Reading => {
  const reading = readText(text);
  return reading.kind === 'plea' ? reading : { ...reading, kind: unseen.get(text) ?? reading.kind };
};

const texts = [...adverts(), ...invented(), ...gold(), ...messages(), ...natural()];
const groups = groupNearDuplicates(texts.map(({ text }) => text));
// One text of each group: a template must not weigh by how often it was sent.
const examples: RiskExample[] = texts
  .map(({ text, label, weight = 1 }, at) => ({ text, label, weight, group: groups[at]! }))
  .filter(({ group }, at) => group === at)
  .map((example) => ({ ...example, reading: readUnseen(example.text) }))
  // What reads as a plea is never scored, so nothing is learned from it.
  .filter(({ reading }) => reading.kind !== 'plea');

const seen = new Map<string, number>();
const inNames = new Map<string, number>();
const count = (counts: Map<string, number>, words: Iterable<string>): void => {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
};
for (const { text, reading } of examples) {
  count(seen, wordSet(text));
  const names = reading.findings.filter(({ kind }) => kind === 'name');
  count(inNames, wordSet(names.map(({ start, end }) => text.slice(start, end)).join(' ')));
}
// What somebody is called must not move their risk.
const words = new Set(
  [...seen]
    .filter(([word, texts]) => texts >= WORD_GROUPS && (inNames.get(word) ?? 0) < NAME_SHARE * texts)
    .map(([word]) => word),
);
const languages = new Map<string, number>();
for (const { reading } of examples)
  languages.set(reading.language.code, (languages.get(reading.language.code) ?? 0) + 1);
const weights: RiskWeights = {
  findings: learnShipped(examples, new Set()),
  words: learnShipped(examples, words),
  languages: [...languages]
    .filter(([code, count]) => code !== 'und' && count >= LANGUAGE_TEXTS)
    .map(([code]) => code)
    .sort(),
  chance: Math.round((1000 * examples.filter(({ label }) => label === 1).length) / examples.length) / 1000,
};
writeFileSync(
  OUT,
  `// Written by scripts/train-risk.ts; not to be edited by hand.
import type { RiskWeights } from '../risk/assess-risk.ts';

export const RISK_WEIGHTS: RiskWeights = ${JSON.stringify(weights, null, 1)};
`,
);
console.log(
  JSON.stringify({
    texts: texts.length,
    examples: examples.length,
    positives: examples.filter(({ label }) => label).length,
    words: words.size,
    languages: Object.fromEntries(languages),
    kept: {
      findings: Object.keys(weights.findings.weights).length,
      words: Object.keys(weights.words.weights).length,
    },
  }),
);
