import { readFileSync } from 'node:fs';
import { detectLanguage } from '../src/index.ts';

/**
 * How often the shipped model names the language of each kind of line: `tsx ... LANGUAGE_ID.jsonl`. The UDHR lines of id, ms,
 * tl, vi and those of native scripts were not learned from; lines of the kind 'sentences' partly were (see train.ts --measure).
 */
const rows = readFileSync(process.argv[2]!, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { lang: string; kind: string; text: string });
const scores = new Map<string, { right: number; all: number; said: Map<string, number> }>();
const started = performance.now();
for (const { lang, kind, text } of rows) {
  const entry = scores.get(`${kind} ${lang}`) ?? { right: 0, all: 0, said: new Map<string, number>() };
  scores.set(`${kind} ${lang}`, entry);
  const { code } = detectLanguage(text);
  entry.all++;
  if (code === lang) entry.right++;
  else entry.said.set(code, (entry.said.get(code) ?? 0) + 1);
}
const each = ((performance.now() - started) / rows.length) * 1000;
for (const [name, { right, all, said }] of [...scores].sort())
  console.log(
    `${name}: ${right}/${all} ${((100 * right) / all).toFixed(1)}% ${[...said].map(([code, count]) => `${code} ${count}`).join(', ')}`,
  );
console.log(`${each.toFixed(1)} microseconds a line`);
