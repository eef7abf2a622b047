import { describe, expect, it } from 'vitest';
import { evaluateTexts, groupNearDuplicates } from '../index.ts';
import { areaUnderCurve, bestThreshold, calibrationError, fitSigmoid, qualityAt } from './metrics.ts';

describe('measures', () => {
  it('agree with counts made by hand', () => {
    const labels = [1, 1, 0, 0, 1] as const;
    const scores = [0.9, 0.4, 0.6, 0.1, 0.8];
    expect(qualityAt(scores, [...labels], 0.5)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    // Of the six pairs of a positive and a negative, five are in order.
    expect(areaUnderCurve(scores, [...labels])).toBeCloseTo(5 / 6, 12);
    expect(areaUnderCurve([1, 1, 1], [1, 0, 0])).toBe(0.5);
    expect(qualityAt(scores, [...labels], bestThreshold(scores, [...labels])).f1).toBeCloseTo(6 / 7, 12);
    expect(calibrationError([1, 0, 1, 0], [1, 0, 1, 0])).toBe(0);
    expect(calibrationError([1, 1], [0, 0])).toBe(1);
  });

  it('a sigmoid gives back the rates it was fitted to', () => {
    const margins = Array.from({ length: 2000 }, (_, at) => (at % 20) / 5 - 2);
    const labels = margins.map(
      (margin, at) => (((at * 7919) % 2000) / 2000 < 1 / (1 + Math.exp(-(2 * margin - 1))) ? 1 : 0) as 0 | 1,
    );
    const { slope, offset } = fitSigmoid(margins, labels);
    expect(slope).toBeCloseTo(2, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });
});

describe('groups of near-duplicates', () => {
  it('join a template with changed numbers and leave strangers alone', () => {
    const groups = groupNearDuplicates([
      'lowongan operator chat gaji 15 juta per bulan hubungi kami segera lewat nomor ini ya',
      'lowongan operator chat gaji 20 juta per bulan hubungi kami segera lewat nomor ini ya',
      'rapat warga hari minggu pagi di balai desa membahas jalan yang rusak karena hujan',
    ]);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).not.toBe(groups[0]);
  });
});

describe('evaluation', () => {
  const words = [
    'kebun',
    'pasar',
    'sekolah',
    'sungai',
    'gunung',
    'jalan',
    'rumah',
    'taman',
    'kantor',
    'lapangan',
    'perahu',
    'sawah',
  ];
  const texts = Array.from(
    { length: 120 },
    (_, at) =>
      `${words[at % 12]} ${words[(at * 5 + 1) % 12]} ${at % 3 === 0 ? 'hadiah undian' : 'rapat warga'} ${words[(at * 7 + 3) % 12]} nomor ${'abcdefghij'[at % 10]}${'klmnopqr'[at % 8]}`,
  );
  const labels = texts.map((text) => (text.includes('hadiah') ? 1 : 0) as 0 | 1);

  it('learns what divides the classes, and nothing where labels are noise', () => {
    expect(evaluateTexts({ texts, labels, folds: 4 })).toMatchObject({ rows: 120, f1: 1, auc: 1 });
    const noise = texts.map((_, at) => ((at * 2654435761) % 97 < 40 ? 1 : 0) as 0 | 1);
    expect(evaluateTexts({ texts, labels: noise, folds: 4 }).auc).toBeLessThan(0.75);
  });

  it('without folds takes the shipped risk', () => {
    const lure =
      'Loker operator chat Sihanoukville gaji besar, tiket ditanggung, tanpa pengalaman, minat japri, bukan scam';
    expect(evaluateTexts({ texts: [lure, 'rapat warga minggu pagi'], labels: [1, 0] })).toMatchObject({
      f1: 1,
      threshold: 0.5,
    });
  });
});
