import { createTemplateIndex, type TemplateIndex, type TemplateOptions } from '../src/index.ts';
import type { Advert } from './advert.ts';

/** How well templates and slots of adverts were found; see `measureTemplates`. */
export interface TemplateQuality {
  readonly adverts: number;
  readonly templates: number;
  /** Adjusted Rand index against the true templates (Hubert and Arabie, 1985). */
  readonly adjustedRand: number;
  readonly purity: number;
  /** Of the characters in true slots, those found in slots; and the other way round. */
  readonly slotRecall: number;
  readonly slotPrecision: number;
  /** True slots found with the very same start and end. */
  readonly slotsExact: number;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** Adjusted Rand index and purity of found groups against true classes. */
export function compareGroups(
  found: readonly (string | number)[],
  truth: readonly (string | number)[],
): { adjustedRand: number; purity: number; groups: number } {
  const cells = new Map<string | number, Map<string | number, number>>();
  const classes = new Map<string | number, number>();
  for (const [at, group] of found.entries()) {
    const one = truth[at]!;
    const counts = cells.get(group) ?? new Map<string | number, number>();
    cells.set(group, counts.set(one, (counts.get(one) ?? 0) + 1));
    classes.set(one, (classes.get(one) ?? 0) + 1);
  }
  let together = 0;
  let inGroups = 0;
  let inClasses = 0;
  let pure = 0;
  for (const counts of cells.values()) {
    let size = 0;
    let most = 0;
    for (const count of counts.values()) {
      size += count;
      most = Math.max(most, count);
      together += pairs(count);
    }
    pure += most;
    inGroups += pairs(size);
  }
  for (const count of classes.values()) inClasses += pairs(count);
  const expected = (inGroups * inClasses) / pairs(found.length);
  const highest = (inGroups + inClasses) / 2;
  return {
    adjustedRand: highest === expected ? 1 : (together - expected) / (highest - expected),
    purity: pure / found.length,
    groups: cells.size,
  };
}

const marked = (length: number, spans: readonly { start: number; end: number }[]): Uint8Array => {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
};

/** Adds the adverts to an index and compares what it says with the truth. */
export function measureTemplates(
  adverts: readonly Advert[],
  options: TemplateOptions = {},
): TemplateQuality & { index: TemplateIndex } {
  const index = createTemplateIndex(options);
  for (const { id, text } of adverts) index.add(id, text);
  let both = 0;
  let onlyFound = 0;
  let onlyTrue = 0;
  let exact = 0;
  let slots = 0;
  for (const { id, text, slots: truth } of adverts) {
    const found = index.align(id).filter(({ slot }) => slot !== null);
    const isTrue = marked(text.length, truth);
    const isFound = marked(text.length, found);
    for (let at = 0; at < text.length; at++) {
      if (/[\s\p{P}]/u.test(text[at]!)) continue;
      if (isTrue[at] === 1 && isFound[at] === 1) both++;
      else if (isFound[at] === 1) onlyFound++;
      else if (isTrue[at] === 1) onlyTrue++;
    }
    slots += truth.length;
    for (const { start, end } of truth)
      if (found.some((one) => one.start === start && one.end === end)) exact++;
  }
  const { adjustedRand, purity, groups } = compareGroups(
    adverts.map(({ id }) => index.templateOf(id)!),
    adverts.map(({ template }) => template),
  );
  return {
    index,
    adverts: adverts.length,
    templates: groups,
    adjustedRand,
    purity,
    slotRecall: both / (both + onlyTrue),
    slotPrecision: both / (both + onlyFound),
    slotsExact: exact / slots,
  };
}
