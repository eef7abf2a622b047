import { KINDS } from '../../src/judge/learned.ts';
import { balancedCosts, type Model, marginOf, trainLogistic } from '../../src/risk/logistic.ts';
import type { SparseRow } from '../../src/risk/sparse.ts';
import type { OtherKind } from '../../src/types.ts';
import { isForLearning, readGold } from '../gold.ts';
import { readLines, type Section } from '../lines.ts';
import { writePleaTexts } from '../plea/write-texts.ts';
import { writeMessages } from '../risk/write-messages.ts';
import { isKind, KIND_SIZE, PARTS, partOf, textRows } from '../text-rows.ts';

/** A text that is no plea, and what it is. */
export interface KindExample {
  text: string;
  kind: OtherKind;
  rows: SparseRow[];
  ruled: OtherKind;
  weight: number;
  source: string;
  part: number;
}

/** What an error costs, more for the rarer side, by the root of how rare it is. */
const COST = 4;
const TILT = 0.5;
/** A natural line counts as much as so many messages by patterns. */
const NATURAL = 2;
/** Texts of the grammar of pleas: many everyday ones, and some pasts and warnings. */
const GRAMMAR_TEXTS = 60;
const GRAMMAR = 0.5;
const SEED = 20_261_129;

/** What a line of the gold is; of what bears no kind, only those of other sorts of text than adverts are known to be `other`. */
const kindOf = (line: ReturnType<typeof readGold>[number]): OtherKind | undefined => {
  if (line.kind !== undefined) return isKind(line.kind) ? line.kind : undefined;
  return line.id.startsWith('kinds.') ? undefined : 'other';
};
const kindOfSection = (section: Section): OtherKind => (isKind(section) ? section : 'other');

/** Every text that kinds are learned from or measured on; those of the gold that are only measured on weigh nothing. */
export function kindExamples(): KindExample[] {
  const examples: KindExample[] = [];
  const put = (text: string, kind: OtherKind, weight: number, source: string): void => {
    const { kinds, ruled } = textRows(text);
    if (kinds.length > 0)
      examples.push({ text, kind, rows: kinds, ruled: ruled.kind, weight, source, part: partOf(text) });
  };
  for (const { text, section } of readLines())
    if (section !== 'plea') put(text, kindOfSection(section), NATURAL, 'lines');
  for (const line of readGold()) {
    const kind = line.plea ? undefined : kindOf(line);
    if (kind === undefined) continue;
    put(line.text, kind, isForLearning(line) ? NATURAL : 0, line.half);
  }
  for (const { text, scam } of writeMessages(SEED)) put(text, scam ? 'other_scam' : 'other', 1, 'messages');
  for (const { text, kind } of writePleaTexts(GRAMMAR_TEXTS, SEED))
    if (kind !== undefined) put(text, kind, GRAMMAR, 'grammar');
  return examples;
}

/** A model for each of KINDS: is it that, or another? */
export function fitKinds(examples: readonly KindExample[]): Model[] {
  const learned = examples.filter(({ weight }) => weight > 0);
  const rows = learned.flatMap((example) => example.rows);
  const weights = learned.flatMap((example) => example.rows.map(() => example.weight / example.rows.length));
  const kinds = learned.flatMap((example) => example.rows.map(() => example.kind));
  return KINDS.map((kind) => {
    const labels = kinds.map((each): 0 | 1 => (each === kind ? 1 : 0));
    const balanced = balancedCosts(labels, 1);
    const costs = Float64Array.from(weights, (weight, at) => COST * weight * balanced[at]! ** TILT);
    return trainLogistic(rows, labels, KIND_SIZE, costs);
  });
}

/** How much more must be said for a lure: whoever is called a recruiter wrongly is harmed. Set on the lines, by --measure. */
export const DOUBT = 1.5;

/** The likeliest kind by such models. */
export function likeliest(models: readonly Model[], { rows }: Pick<KindExample, 'rows'>): OtherKind {
  const margins = models.map(
    (model) => rows.reduce((sum, row) => sum + marginOf(model, row), 0) / rows.length,
  );
  margins[KINDS.indexOf('lure')]! -= DOUBT;
  return KINDS[margins.indexOf(Math.max(...margins))]!;
}

/** What each natural line would be read as by models that never saw its part of the lines. */
export function crossRead(examples: readonly KindExample[]): Map<KindExample, OtherKind> {
  const read = new Map<KindExample, OtherKind>();
  for (let part = 0; part < PARTS; part++) {
    const isHeld = (example: KindExample): boolean => example.source === 'lines' && example.part === part;
    const models = fitKinds(examples.filter((example) => !isHeld(example)));
    for (const example of examples.filter(isHeld)) read.set(example, likeliest(models, example));
  }
  return read;
}
