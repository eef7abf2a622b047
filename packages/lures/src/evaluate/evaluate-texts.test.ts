import { describe, expect, it } from 'vitest';
import { evaluateTexts } from './evaluate-texts.ts';

/** Mulberry32: the same numbers each time. */
const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const NOUNS =
  'kebun pasar sekolah sungai gunung jalan rumah taman kantor lapangan perahu sawah jembatan masjid toko kapal'.split(
    ' ',
  );
const invented = (rows: number, seed: number): { texts: string[]; labels: (0 | 1)[] } => {
  const random = randomOf(seed);
  const noun = (): string => NOUNS[Math.floor(random() * NOUNS.length)]!;
  const labels = Array.from({ length: rows }, () => (random() < 0.4 ? 1 : 0) as 0 | 1);
  const texts = labels.map(
    (label) => `${noun()} ${noun()} ${label ? 'hadiah undian' : 'rapat warga'} ${noun()} ${noun()} ${noun()}`,
  );
  return { texts, labels };
};
/** Labels in another order (Fisher and Yates): as many of each, and nothing of the texts in them. */
const shuffled = (labels: readonly (0 | 1)[], seed: number): (0 | 1)[] => {
  const random = randomOf(seed);
  const out = [...labels];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
};

describe('evaluation with folds', () => {
  it('learns what divides the classes', () => {
    expect(evaluateTexts({ ...invented(120, 1), folds: 4 })).toMatchObject({ rows: 120, f1: 1, auc: 1 });
  });

  it('finds nothing where labels are shuffled: no held-out label reaches model, joining, calibration or threshold', () => {
    const { texts, labels } = invented(160, 2);
    const seeds = [11, 12, 13, 14, 15, 16];
    const outcomes = seeds.map((seed) => evaluateTexts({ texts, labels: shuffled(labels, seed), folds: 4 }));
    const positives = labels.reduce<number>((sum, label) => sum + label, 0);
    const negatives = labels.length - positives;
    // Under the null the area has mean 1/2 and this deviation (Mann and Whitney); three of them bound the mean of all seeds.
    const deviation = Math.sqrt((labels.length + 1) / (12 * positives * negatives));
    const mean = outcomes.reduce((sum, { auc }) => sum + auc, 0) / seeds.length;
    expect(mean).toBeLessThan(0.5 + (3 * deviation) / Math.sqrt(seeds.length));
    expect(mean).toBeGreaterThan(0.5 - 3 * deviation);
    // No threshold of one's own choosing beats saying yes to all by more than chance, whose F1 is 2p / (1 + p).
    const all = (2 * positives) / (labels.length + positives);
    expect(outcomes.reduce((sum, { f1 }) => sum + f1, 0) / seeds.length).toBeLessThan(all + 0.05);
  });

  it('keeps twins in one fold, so that knowing one does not help with the other', () => {
    const random = randomOf(5);
    // Each text has a twin of its own label; apart from twins, labels are noise.
    const singles = Array.from({ length: 60 }, (_, at) => {
      const words = Array.from({ length: 12 }, () => NOUNS[Math.floor(random() * NOUNS.length)]).join(' ');
      return {
        text: `${words} urutan ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at % 7}`,
        label: (random() < 0.5 ? 1 : 0) as 0 | 1,
      };
    });
    const twins = [...singles, ...singles];
    const { auc } = evaluateTexts({
      texts: twins.map(({ text }) => text),
      labels: twins.map(({ label }) => label),
      folds: 5,
    });
    const positives = singles.reduce<number>((sum, { label }) => sum + label, 0);
    // Twins count once: the deviation is that of the singles.
    const deviation = Math.sqrt(61 / (12 * positives * (60 - positives)));
    expect(auc).toBeLessThan(0.5 + 3 * deviation);
  });

  it('says probabilities that come true', () => {
    const { texts, labels } = invented(400, 7);
    const random = randomOf(8);
    // One label in five is wrong, so no honest probability is near 0 or 1.
    const noisy = labels.map((label) => (random() < 0.2 ? 1 - label : label) as 0 | 1);
    const { calibrationError, auc } = evaluateTexts({ texts, labels: noisy, folds: 5 });
    // Chance alone parts said and true in each of ten bins by sqrt(2 / pi * rows * p * (1 - p)); the rest is the model's fault.
    const chance = (10 * Math.sqrt((2 / Math.PI) * 40 * 0.2 * 0.8)) / 400;
    expect(calibrationError).toBeLessThan(chance + 0.05);
    expect(auc).toBeGreaterThan(0.7);
  });

  it('takes sets too small, of one class or without words', () => {
    for (const [texts, labels] of [
      [['a'], [1]],
      [
        ['', ''],
        [0, 1],
      ],
      [
        ['satu', 'dua', 'tiga'],
        [0, 0, 0],
      ],
      [
        ['satu', 'satu', 'satu'],
        [0, 1, 0],
      ],
      [
        ['satu', 'dua', '', 'empat'],
        [1, 0, 0, 0],
      ],
    ] as [string[], (0 | 1)[]][]) {
      const { rows, seconds: _, ...figures } = evaluateTexts({ texts, labels, folds: 5 });
      expect(rows).toBe(texts.length);
      for (const figure of Object.values(figures)) expect(figure).toBeGreaterThanOrEqual(0);
      for (const figure of Object.values(figures)) expect(figure).toBeLessThanOrEqual(1);
    }
  });
});
