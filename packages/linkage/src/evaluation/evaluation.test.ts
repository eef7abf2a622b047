import { describe, expect, it } from 'vitest';
import { chartsOf } from './charts.ts';
import { errorsByGroup, scriptOf } from './groups.ts';
import { seededRandom } from './random.ts';
import { drawReview, estimateFromReview } from './review.ts';
import { byThreshold, calibrate, weightCounts } from './thresholds.ts';

const random = seededRandom(5);
const ROWS = 300;
const labels = Array.from({ length: ROWS }, () => String(Math.floor(random() * 80)));
const clusters = Array.from({ length: ROWS }, (_, row) =>
  random() < 0.8 ? Number(labels[row]) : 900 + (row % 7),
);
const rows = labels.map((_, row) => ({ sex: ['f', 'm', ''][row % 3]!, name: row % 2 ? 'Anna' : 'สมชาย' }));
const pairs = { left: new Int32Array(2000), right: new Int32Array(2000), weights: new Float64Array(2000) };
for (let at = 0; at < 2000; at++) {
  pairs.left[at] = Math.floor(random() * ROWS);
  pairs.right[at] = Math.floor(random() * ROWS);
  pairs.weights[at] = 30 * random() - 12;
}
const codes = labels.map(Number);

describe('evaluation', () => {
  it('counts pairs above each threshold as one does by hand', () => {
    const found = byThreshold(pairs, codes, 500);
    expect(found).toHaveLength(25);
    for (const { threshold, pairs: above, recall } of found) {
      const kept = [...pairs.weights.keys()].filter((at) => pairs.weights[at]! >= threshold);
      const right = kept.filter((at) => codes[pairs.left[at]!] === codes[pairs.right[at]!]);
      expect(above).toBe(kept.length);
      expect(recall).toBeCloseTo(right.length / 500, 12);
    }
  });

  it.each([false, true])('counts errors of groups as all pairs by hand (two files: %s)', (two) => {
    const apart = two ? Uint8Array.from(labels, (_, row) => row % 2) : undefined;
    const found = errorsByGroup({ rows, columns: ['sex', 'name'], labels, clusters, apart });
    expect(found.map(({ group }) => group).sort()).toEqual(['Latin', 'Thai', 'f', 'm']);
    for (const { by, group, falseMatches, missedMatches } of found) {
      const has = (row: number) => (by === 'sex' ? rows[row]!.sex : scriptOf(rows[row]!.name)) === group;
      let [wrong, missed] = [0, 0];
      for (let b = 0; b < ROWS; b++)
        for (let a = 0; a < b; a++) {
          if ((apart && apart[a] === apart[b]) || !(has(a) || has(b))) continue;
          if (clusters[a] === clusters[b] && labels[a] !== labels[b]) wrong++;
          if (clusters[a] !== clusters[b] && labels[a] === labels[b]) missed++;
        }
      expect([falseMatches, missedMatches]).toEqual([wrong, missed]);
    }
  });

  it('charts name only fields that every row of their data has', () => {
    const charts = chartsOf({
      byThreshold: byThreshold(pairs, codes, 500),
      calibration: calibrate(pairs, codes),
      weights: weightCounts(pairs.weights),
      groups: errorsByGroup({ rows, columns: ['sex', 'name'], labels, clusters }),
    });
    for (const { data, encoding } of Object.values(charts)) {
      expect(data.values.length).toBeGreaterThan(0);
      for (const { field } of Object.values(encoding))
        for (const row of data.values) expect(row).toHaveProperty(field);
    }
  });
});

describe('review', () => {
  // Truth follows weights that are too sure by two bits: the allocation is then not the best, the estimate must still hold.
  const weights = Float64Array.from({ length: 20_000 }, () =>
    random() < 0.2 ? 4 + 8 * random() : -14 + 18 * random(),
  );
  const truth = Array.from(weights, (weight) => random() < 1 / (1 + 2 ** (2 - weight)));
  const threshold = 1;
  let [found, all, above] = [0, 0, 0];
  for (const [at, same] of truth.entries()) {
    if (weights[at]! >= threshold) above++;
    if (same) all++;
    if (same && weights[at]! >= threshold) found++;
  }
  const known = { precision: found / above, recall: found / all, f1: (2 * found) / (above + all) };

  it('holds the truth in about 95 of 100 draws, without bias', () => {
    const DRAWS = 400;
    const estimates = Array.from({ length: DRAWS }, (_, seed) =>
      estimateFromReview(
        drawReview({ weights, threshold, size: 400, seed: seed + 1 }).map((one) => ({
          ...one,
          same: truth[one.pair]!,
        })),
      ),
    );
    for (const measure of ['precision', 'recall', 'f1'] as const) {
      const values = estimates.map((one) => one[measure]!);
      const covered = values.filter(
        ({ low, high }) => low <= known[measure] && known[measure] <= high,
      ).length;
      expect(covered / DRAWS).toBeGreaterThan(0.9);
      expect(covered / DRAWS).toBeLessThanOrEqual(0.99);
      const mean = values.reduce((sum, { value }) => sum + value, 0) / DRAWS;
      const spread = Math.sqrt(values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / DRAWS);
      expect(Math.abs(mean - known[measure])).toBeLessThan((4 * spread) / Math.sqrt(DRAWS));
    }
  });

  it('holds the truth as well where lines of the review are lost by chance, and says how many', () => {
    const DRAWS = 200;
    let covered = 0;
    for (let seed = 1; seed <= DRAWS; seed++) {
      const drawn = drawReview({ weights, threshold, size: 400, seed });
      const kept = drawn.filter(
        ({ stratum }, at) => random() < 0.8 || drawn.findIndex((one) => one.stratum === stratum) === at,
      );
      const found = estimateFromReview(kept.map((one) => ({ ...one, same: truth[one.pair]! })));
      expect([found.judged, found.unjudged]).toEqual([kept.length, drawn.length - kept.length]);
      const { low, high } = found.recall!;
      if (low <= known.recall && known.recall <= high) covered++;
    }
    expect(covered / DRAWS).toBeGreaterThan(0.9);
  });

  it('draws the same pairs for the same seed, and its weights add up to all pairs', () => {
    const drawn = drawReview({ weights, threshold, size: 300, seed: 9 });
    expect(drawn).toEqual(drawReview({ weights, threshold, size: 300, seed: 9 }));
    expect(drawn).toHaveLength(300);
    expect(drawn.reduce((sum, one) => sum + one.samplingWeight, 0)).toBeCloseTo(weights.length, 6);
  });
});
