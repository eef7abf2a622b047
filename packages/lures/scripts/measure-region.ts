import { readFileSync } from 'node:fs';
import { readText } from '../src/index.ts';

/** Measures readText against an invented region's gold statements: `tsx scripts/measure-region.ts REGION.json`. */
interface Statement {
  field: string;
  value: string;
  start: number;
  end: number;
}
interface Report {
  id: string;
  arrivedAt: string;
  language: string;
  kind: string;
  text: string;
  subjects: { statements: Statement[] }[];
}
const { reports } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { reports: Report[] };
const show = process.argv[3];
const pleas = new Map<string, { hit: number; miss: number; wrong: number }>();
const fields = new Map<string, { gold: number; hit: number; found: number; right: number }>();
const kinds = new Map<string, number>();
const codes = new Map<string, { gold: number; hit: number; found: number }>();
let units = 0;
let shown = 0;
const started = performance.now();
const readings = reports.map((report) => {
  units += report.text.length;
  return readText(report.text, { sentAt: report.arrivedAt });
});
const seconds = (performance.now() - started) / 1000;
let languages = 0;
reports.forEach((report, index) => {
  const reading = readings[index]!;
  if (reading.language.code === report.language) languages++;
  kinds.set(`${report.kind}->${reading.kind}`, (kinds.get(`${report.kind}->${reading.kind}`) ?? 0) + 1);
  const row = pleas.get(report.language) ?? { hit: 0, miss: 0, wrong: 0 };
  pleas.set(report.language, row);
  const gold = report.kind === 'plea';
  if (gold && reading.plea.urgent) row.hit++;
  if (gold && !reading.plea.urgent) row.miss++;
  if (!gold && reading.plea.urgent) row.wrong++;
  if (
    (show === 'miss' && gold && !reading.plea.urgent) ||
    (show === 'wrong' && !gold && reading.plea.urgent)
  ) {
    if (shown++ < 25)
      console.log(
        `--- ${report.kind} ${report.language} ${reading.plea.confidence}\n${report.text.slice(0, 700)}`,
      );
  }
  const statements = report.subjects.flatMap((subject) => subject.statements);
  for (const kind of [
    'name',
    'phone',
    'passport',
    'birth_date',
    'age',
    'place',
    'date',
    'sex',
    'nationality',
    'indicator',
  ]) {
    const score = fields.get(kind) ?? { gold: 0, hit: 0, found: 0, right: 0 };
    fields.set(kind, score);
    const told = statements.filter((statement) => statement.field === kind);
    const found = reading.findings.filter((finding) => finding.kind === kind && finding.text !== 'E4');
    const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
      a.start < b.end && b.start < a.end;
    const exact = kind === 'name';
    const agree = (statement: Statement, finding: (typeof found)[number]): boolean =>
      (exact
        ? statement.start === finding.start && statement.end === finding.end
        : meets(statement, finding)) &&
      (kind !== 'indicator' || statement.value === finding.text);
    score.gold += told.length;
    score.found += found.length;
    score.hit += told.filter((statement) => found.some((finding) => agree(statement, finding))).length;
    score.right += found.filter((finding) => told.some((statement) => agree(statement, finding))).length;
    if (kind === 'indicator') {
      for (const statement of told) {
        const key = `${statement.value}.${report.language}`;
        const entry = codes.get(key) ?? { gold: 0, hit: 0, found: 0 };
        entry.gold++;
        if (found.some((finding) => agree(statement, finding))) entry.hit++;
        else if (show === key && shown++ < 8) console.log(report.text.slice(statement.start, statement.end));
        codes.set(key, entry);
      }
    } else if (show === kind && shown < 4000) {
      for (const statement of told)
        if (!found.some((finding) => agree(statement, finding)) && shown++ < 4000)
          console.log(
            `missed ${report.language}: ${report.text.slice(Math.max(0, statement.start - 30), statement.end + 12).replaceAll('\n', '~')}`,
          );
      for (const finding of found)
        if (!told.some((statement) => agree(statement, finding)) && shown++ < 4000)
          console.log(
            `extra ${report.language} [${report.text.slice(finding.start, finding.end)}]: ${report.text.slice(Math.max(0, finding.start - 30), finding.end + 12).replaceAll('\n', '~')}`,
          );
    }
  }
});
const total = [...pleas.values()].reduce((sum, row) => ({
  hit: sum.hit + row.hit,
  miss: sum.miss + row.miss,
  wrong: sum.wrong + row.wrong,
}));
const rate = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
console.log(
  `reports ${reports.length}, ${(reports.length / seconds).toFixed(0)}/s, ${(units / seconds / 1e6).toFixed(2)}M units/s, language right ${rate(languages, reports.length)}`,
);
console.log(
  `plea recall ${rate(total.hit, total.hit + total.miss)} precision ${rate(total.hit, total.hit + total.wrong)}`,
);
for (const [language, row] of pleas)
  console.log(
    `  ${language} recall ${rate(row.hit, row.hit + row.miss)} precision ${rate(row.hit, row.hit + row.wrong)}`,
  );
for (const [kind, score] of fields)
  console.log(
    `${kind} recall ${rate(score.hit, score.gold)} precision ${rate(score.right, score.found)} (${score.gold})`,
  );
console.log(
  [...kinds]
    .sort()
    .map(([key, count]) => `${key} ${count}`)
    .join(', '),
);
console.log(
  'weak codes',
  [...codes]
    .filter(([, entry]) => entry.hit / entry.gold < 0.8)
    .map(([key, entry]) => `${key} ${entry.hit}/${entry.gold}`)
    .join(', '),
);
