import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readText } from '../src/index.ts';

/**
 * False alarms on real ordinary texts: `tsx scripts/measure-ordinary.ts FOLDER` (id_jobstreet_listings.csv, sms_scam_multilang.jsonl).
 * Prints counts only.
 */
const folder = process.argv[2]!;
const count = (name: string, texts: readonly string[]): void => {
  const kinds = new Map<string, number>();
  let pleas = 0;
  for (const text of texts) {
    const { kind, plea } = readText(text, { defaultCountry: 'ID' });
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (plea.urgent) pleas++;
  }
  const share = (part: number): string => `${part} (${((100 * part) / texts.length).toFixed(2)}%)`;
  const rest = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, number]) => `${kind} ${number}`);
  console.log(
    `${name}: ${texts.length} texts, lure ${share(kinds.get('lure') ?? 0)}, plea ${share(pleas)}; ${rest.join(', ')}`,
  );
};

const listings = parse(readFileSync(`${folder}/id_jobstreet_listings.csv`, 'utf8'), {
  columns: true,
  relax_column_count: true,
}) as Record<string, string>[];
count(
  'jobstreet id',
  listings.map((row) =>
    ['jobTitle', 'companyName', 'locations', 'description', 'sellingPoints']
      .map((key) => row[key] ?? '')
      .join('\n'),
  ),
);
const messages = readFileSync(`${folder}/sms_scam_multilang.jsonl`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { lang: string; label: string; text: string });
for (const label of ['normal', 'promo', 'otp', 'spam', 'fraud'])
  for (const language of new Set(messages.map((message) => message.lang))) {
    const texts = messages.filter((message) => message.lang === language && message.label === label);
    if (texts.length > 0)
      count(
        `sms ${language} ${label}`,
        texts.map((message) => message.text),
      );
  }
