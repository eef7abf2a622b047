import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assessRisk } from '../src/index.ts';

/**
 * What the shipped risk says of texts by language, for the model card: how many ordinary texts it wrongly puts at or above one
 * half, how many it finds, how many it leaves to people. `npx tsx packages/lures/scripts/measure-risk.ts FOLDER [half]`: the gold
 * of kinds (by default its held half) and the SMS set in FOLDER. Prints figures, never texts.
 */
const [folder = '', half = 'hold'] = process.argv.slice(2);
const GOLD = resolve(import.meta.dirname, '../gold/kinds.jsonl');
const BAD = new Set(['lure', 'other_scam', 'fraud']);

const lines = (path: string): Record<string, string>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, string>);

interface Tally {
  ordinary: number;
  wronglyHigh: number;
  bad: number;
  found: number;
  abstained: number;
}

function tally(name: string, rows: readonly { language: string; label: string; text: string }[]): void {
  const tallies = new Map<string, Tally>();
  for (const { language, label, text } of rows) {
    const one = tallies.get(language) ?? { ordinary: 0, wronglyHigh: 0, bad: 0, found: 0, abstained: 0 };
    tallies.set(language, one);
    const { probability } = assessRisk(text);
    const high = (probability ?? 0) >= 0.5;
    if (probability === null) one.abstained++;
    if (BAD.has(label)) {
      one.bad++;
      if (high) one.found++;
    } else {
      one.ordinary++;
      if (high) one.wronglyHigh++;
    }
  }
  console.log(
    `\n${name}\n| language | ordinary | wrongly high | bad | found | abstained |\n|---|---|---|---|---|---|`,
  );
  for (const [language, { ordinary, wronglyHigh, bad, found, abstained }] of [...tallies].sort())
    console.log(`| ${language} | ${ordinary} | ${wronglyHigh} | ${bad} | ${found} | ${abstained} |`);
}

tally(
  `gold of kinds, half ${half}`,
  lines(GOLD)
    .filter((row) => row.half === half)
    .map(({ language, kind, text }) => ({ language: language!, label: kind!, text: text! })),
);
if (folder !== '')
  tally(
    'sms_scam_multilang',
    lines(join(folder, 'sms_scam_multilang.jsonl')).map(({ lang, label, text }) => ({
      language: lang!,
      label: label!,
      text: text!,
    })),
  );
