import { readFileSync } from 'node:fs';
import { type CountryCode, findNumbers } from 'libphonenumber-js/max';
import { type GoldLine, OFFICE_COUNTRY, parseGold, scoreLine } from '../gold/parse-gold.ts';
import { type FindingKind, readText } from '../src/index.ts';

const readGold = (name: 'held' | 'tuned') =>
  parseGold(readFileSync(new URL(`../gold/identifiers-${name}.txt`, import.meta.url), 'utf8'));

/** Precision and recall on the hand-labelled lines, beside libphonenumber's own finder for phones. `tsx ... [--show tuned]`. */
const show = process.argv[process.argv.indexOf('--show') + 1];
const rate = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

const libraryScore = (lines: readonly GoldLine[]): string => {
  let right = 0;
  let found = 0;
  let gold = 0;
  let invented = 0;
  for (const line of lines) {
    const wanted = line.identifiers.filter((identifier) => identifier.kind === 'phone');
    const numbers = findNumbers(line.text, {
      defaultCountry: OFFICE_COUNTRY[line.language] as CountryCode,
      v2: true,
    });
    gold += wanted.length;
    found += numbers.length;
    right += numbers.filter((number) =>
      wanted.some((identifier) => identifier.value === number.number.number),
    ).length;
    if (line.identifiers.length === 0 && numbers.length > 0) invented++;
  }
  return `libphonenumber findNumbers, told the country: precision ${rate(right, found)} recall ${rate(right, gold)}, lines without identifiers that got one ${invented}`;
};

for (const name of ['held', 'tuned'] as const) {
  const lines = readGold(name);
  const kinds = new Map<FindingKind, { right: number; wrong: number; missed: number }>();
  const count = (kind: FindingKind): { right: number; wrong: number; missed: number } => {
    const entry = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    kinds.set(kind, entry);
    return entry;
  };
  let invented = 0;
  for (const line of lines) {
    const { right, wrong, missed } = scoreLine(
      line,
      readText(line.text, { defaultCountry: OFFICE_COUNTRY[line.language]! }),
    );
    for (const finding of right) count(finding.kind).right++;
    for (const finding of wrong) count(finding.kind).wrong++;
    for (const gold of missed) count(gold.kind).missed++;
    if (line.identifiers.length === 0 && wrong.length > 0) invented++;
    if (show === name && (wrong.length > 0 || missed.length > 0))
      console.log(
        `${line.language} ${line.text}\n   missed ${missed.map((gold) => `${gold.kind} ${gold.value}`).join('; ')} | wrong ${wrong.map((finding) => `${finding.kind} ${finding.text} (${finding.rule})`).join('; ')}`,
      );
  }
  const all = [...kinds.values()].reduce(
    (sum, entry) => ({
      right: sum.right + entry.right,
      wrong: sum.wrong + entry.wrong,
      missed: sum.missed + entry.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
  const empty = lines.filter((line) => line.identifiers.length === 0).length;
  console.log(
    `${name}: ${lines.length} lines, ${empty} without identifiers, of those with something invented ${invented}`,
  );
  console.log(
    `  all precision ${rate(all.right, all.right + all.wrong)} recall ${rate(all.right, all.right + all.missed)}`,
  );
  for (const [kind, entry] of kinds)
    console.log(
      `  ${kind} precision ${rate(entry.right, entry.right + entry.wrong)} recall ${rate(entry.right, entry.right + entry.missed)} (${entry.right + entry.missed})`,
    );
  console.log(`  phones: ${libraryScore(lines)}`);
}
