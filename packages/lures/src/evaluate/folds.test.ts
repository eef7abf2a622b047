import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealFolds } from './folds.ts';
import { groupNearDuplicates } from './near-duplicates.ts';

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

describe('folds', () => {
  it('hold every member once and never divide a group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 2, max: 10 }),
        (rows, folds) => {
          const groups = rows.map(([group]) => group);
          const labels = rows.map(([, positive]) => (positive ? 1 : 0) as 0 | 1);
          const everyone = rows.map((_, at) => at);
          const parts = dealFolds(groups, everyone, labels, folds);
          expect(parts.flat().sort((a, b) => a - b)).toEqual(everyone);
          expect(parts.length).toBeLessThanOrEqual(folds);
          const foldOf = new Map<number, number>();
          parts.forEach((part, fold) => {
            for (const member of part) {
              expect(foldOf.get(groups[member]!) ?? fold).toBe(fold);
              foldOf.set(groups[member]!, fold);
            }
          });
        },
      ),
    );
  });
});
