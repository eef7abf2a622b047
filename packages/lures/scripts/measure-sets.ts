import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { evaluateTexts } from '../src/index.ts';

/** Measures on the public sets, with grouped folds and as shipped: `tsx scripts/measure-sets.ts FOLDER`. */
const folder = process.argv[2]!;
const csv = (name: string): Record<string, string>[] =>
  parse(readFileSync(`${folder}/${name}`, 'utf8'), { columns: true, relax_column_count: true }) as Record<
    string,
    string
  >[];
const show = (name: string, texts: string[], labels: (0 | 1)[]): void => {
  for (const folds of [5, undefined]) {
    const result = evaluateTexts({ texts, labels, ...(folds === undefined ? {} : { folds }) });
    console.log(`${name} ${folds === undefined ? 'shipped' : '5 folds'} ${JSON.stringify(result)}`);
  }
};
const instagram = csv('id_instagram_job_ads.csv');
console.log(Object.keys(instagram[0]!).join(','));
const textColumn = Object.keys(instagram[0]!).find((key) => /text|ocr|caption|description/i.test(key))!;
const labelled = instagram.filter((row) => row.label_after_company_check !== '' && row[textColumn] !== '');
show(
  'instagram',
  labelled.map((row) => row[textColumn]!),
  labelled.map((row) =>
    /^(?:1|fraud|fake|true|yes|penipuan)/i.test(row.label_after_company_check!) ? 1 : 0,
  ),
);
const emscad = csv('emscad_balanced_train.csv');
const emscadText = Object.keys(emscad[0]!).find((key) => /text|description/i.test(key))!;
show(
  'emscad',
  emscad.map((row) => row[emscadText]!),
  emscad.map((row) => (row.fraudulent?.startsWith('1') ? 1 : 0)),
);
const sms = readFileSync(`${folder}/sms_scam_multilang.jsonl`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Record<string, string>);
const languageKey = Object.keys(sms[0]!).find((key) => /lang/i.test(key))!;
for (const language of new Set(sms.map((row) => row[languageKey]!))) {
  const rows = sms.filter((row) => row[languageKey] === language);
  show(
    `sms ${language}`,
    rows.map((row) => row.text!),
    rows.map((row) => (row.label === 'fraud' ? 1 : 0)),
  );
}
