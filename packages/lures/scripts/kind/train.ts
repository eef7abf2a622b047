import { writeFileSync } from 'node:fs';
import { KINDS } from '../../src/judge/learned.ts';
import type { OtherKind } from '../../src/types.ts';
import { KIND_SIZE, packWeights } from '../text-rows.ts';
import { crossRead, DOUBT, fitKinds, type KindExample, kindExamples, likeliest } from './learn.ts';

/**
 * Learns what a text is that is no plea, and writes src/data/kind-weights.generated.ts, the same each time:
 *   npx tsx packages/lures/scripts/kind/train.ts [--measure]
 * Learned from: lines/*.txt, the develop halves of the gold and its rounds 1 to 9, messages by patterns (scripts/risk), all invented.
 * --measure learns without a quarter of the lines at a time and prints how that quarter and the rest of the gold fare, writing nothing.
 */
const examples = kindExamples();

const share = (part: number, of: number): string => (of === 0 ? '-' : (part / of).toFixed(3));
function report(name: string, of: readonly KindExample[], read: (example: KindExample) => OtherKind): void {
  const said = of.map((example) => ({ kind: example.kind, read: read(example) }));
  const cells = KINDS.map((kind) => {
    const all = said.filter((each) => each.kind === kind);
    const right = all.filter((each) => each.read === kind).length;
    return `${kind} ${share(right, all.length)}/${share(right, said.filter((each) => each.read === kind).length)}`;
  });
  const lawful = said.filter(({ kind }) => kind === 'vacancy' || kind === 'warning' || kind === 'testimony');
  const lured = lawful.filter((each) => each.read === 'lure').length;
  console.log(
    `${name}: ${of.length}, right ${share(said.filter((each) => each.kind === each.read).length, of.length)}, called lure ${share(lured, lawful.length)}; recall/precision ${cells.join('  ')}`,
  );
}

if (process.argv.includes('--measure')) {
  const read = crossRead(examples);
  const lines = [...read.keys()];
  report('lines, by rules alone', lines, ({ ruled }) => ruled);
  report('lines, never seen', lines, (example) => read.get(example)!);
  const models = fitKinds(examples);
  for (const source of new Set(examples.filter(({ weight }) => weight === 0).map((each) => each.source))) {
    const of = examples.filter((example) => example.source === source);
    report(`${source}, by rules alone`, of, ({ ruled }) => ruled);
    report(source, of, (example) => likeliest(models, example));
  }
} else {
  const models = fitKinds(examples);
  const packed = models.map(({ weights }) => packWeights(weights));
  const table = new Int8Array(KINDS.length * KIND_SIZE);
  for (let slot = 0; slot < KIND_SIZE; slot++)
    for (let kind = 0; kind < KINDS.length; kind++)
      table[slot * KINDS.length + kind] = packed[kind]!.bytes[slot]!;
  const biases = models.map(({ bias }, at) => bias - (KINDS[at] === 'lure' ? DOUBT : 0));
  writeFileSync(
    new URL('../../src/data/kind-weights.generated.ts', import.meta.url),
    `/** Weights of what a text is, one byte each, the kinds of a feature side by side; written by scripts/kind/train.ts. */
export const KIND_STEPS = ${JSON.stringify(packed.map(({ step }) => step))};
export const KIND_BIASES = ${JSON.stringify(biases)};
export const KIND_WEIGHTS =
  '${Buffer.from(table.buffer).toString('base64')}';
`,
  );
  console.log(`${examples.filter(({ weight }) => weight > 0).length} texts learned, ${table.length} bytes`);
}
