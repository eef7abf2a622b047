import { measure, readGold } from './gold.ts';

/** Quality on packages/lures/gold by half and language: `tsx scripts/measure-gold.ts [--show]`; shows wrong develop lines only. */
const gold = readGold();
const row = (name: string, lines: typeof gold): void => {
  const { figures } = measure(lines);
  const cells = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  console.log(`${name.padEnd(12)} ${String(lines.length).padStart(4)}  ${cells.join('  ')}`);
};
for (const half of new Set(gold.map((line) => line.half))) {
  row(
    half,
    gold.filter((line) => line.half === half),
  );
  for (const language of new Set(gold.map((line) => line.language)))
    row(
      `  ${language}`,
      gold.filter((line) => line.half === half && line.language === language),
    );
}
if (process.argv.includes('--show')) {
  const { read } = measure(gold.filter((line) => line.half === 'develop'));
  for (const { line, reading } of read) {
    const wrong =
      line.plea !== reading.plea.urgent || (line.kind !== undefined && line.kind !== reading.kind);
    if (!wrong) continue;
    const codes = reading.findings
      .filter((finding) => finding.kind === 'indicator')
      .map(
        (finding) =>
          `${finding.text}${finding.detail.sense === 'asserted' ? '' : `(${finding.detail.sense})`}`,
      );
    console.log(
      `${line.id} ${line.kind ?? 'no plea'} -> ${reading.kind} ${reading.plea.confidence} [${reading.language.code}] ${codes.join(' ')}\n    ${line.text}`,
    );
  }
}
