import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, jaroWinklerBound, jaroWinklerOf, mostCommon, spellOut } from './letters.ts';

it('gives the distances that DuckDB gives to plain letters', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const words = fc.sample(fc.stringMatching(/^[abcde]{1,14}$/), { numRuns: 120, seed: 5 });
  const spelt = spellOut(words);
  const list = words.map((word, at) => `(${at}, '${word}')`).join();
  const rows = await (
    await connection.run(
      `with w(i, t) as (values ${list}) select a.i, b.i, jaro_similarity(a.t, b.t), jaro_winkler_similarity(a.t, b.t),
        levenshtein(a.t, b.t)::int, damerau_levenshtein(a.t, b.t)::int from w a, w b`,
    )
  ).getRows();
  connection.closeSync();
  instance.closeSync();
  expect(rows).toHaveLength(words.length ** 2);
  for (const row of rows) {
    const [a, b, jaro, winkler, edits, swaps] = row as number[];
    const own = jaroWinklerOf(spelt, a!, b!);
    expect(own.jaro).toBeCloseTo(jaro!, 12);
    expect(own.winkler).toBeCloseTo(winkler!, 12);
    expect(editDistance(spelt, a!, b!, false)).toBe(edits);
    expect(editDistance(spelt, a!, b!, true)).toBe(swaps);
  }
});

it('bounds every similarity from above, whatever the script', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 2, maxLength: 6 }),
      (values) => {
        const spelt = spellOut(values);
        values.forEach((left, a) => {
          values.forEach((right, b) => {
            const rest = [...right];
            const common = [...left].filter((letter) => {
              const at = rest.indexOf(letter);
              if (at >= 0) rest.splice(at, 1);
              return at >= 0;
            }).length;
            expect(mostCommon(spelt, a, b)).toBeGreaterThanOrEqual(common);
            expect(jaroWinklerBound(spelt, a, b)).toBeGreaterThanOrEqual(
              jaroWinklerOf(spelt, a, b).winkler - 1e-12,
            );
          });
        });
      },
    ),
  );
});
