import { describe, expect, it } from 'vitest';
import { combinationErrors } from '../audit/combination-errors.ts';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { expectValue } from '../outcome.ts';
import { epsilonOfRho, rhoOfEpsilon } from '../privacy/zcdp.ts';
import { countTable } from '../records/count.ts';
import { inventRecords } from '../testing.ts';
import { beginPopulation } from './begin.ts';
import { chooseTables } from './choose.ts';
import { countCombinations } from './combinations.ts';
import { fitPopulation } from './fit.ts';
import { createMeter } from './measure.ts';
import { subsetsOfSize } from './subsets.ts';
import { createSupport, mendRows, rareRows } from './support.ts';
import { synthesise } from './synthesise.ts';

const lengths = [3, 4, 5, 2, 6];
const records = inventRecords(5000, lengths);
const pairs = subsetsOfSize(lengths.length, 2).map((of) => ({ of, cells: countTable(records, of) }));
const squares = (codes: readonly Uint16Array[]): number =>
  pairs.reduce((sum, { of, cells }) => {
    const counted = countTable({ columns: records.columns, size: codes[0]!.length, codes }, of);
    return sum + counted.reduce((all, count, cell) => all + (count - cells[cell]!) ** 2, 0);
  }, 0);

describe('an invented population', () => {
  it('comes nearer to its targets with every sweep, to a rounding where they can be met', () => {
    const randomness = createRandomness(seededBytes(4));
    const population = beginPopulation(pairs.slice(0, 1), lengths, records.size, randomness);
    let before = squares(population);
    for (let sweep = 0; sweep < 4; sweep++) {
      const stated = fitPopulation(population, pairs, lengths, randomness, { sweeps: 1 });
      expect(stated).toBeCloseTo(squares(population), 3);
      expect(stated).toBeLessThanOrEqual(before);
      before = stated;
    }
    const cells = pairs.reduce((sum, pair) => sum + pair.cells.length, 0);
    expect(Math.sqrt(before / cells)).toBeLessThan(6);
  });

  it('begins by dealing out its tables to the record', () => {
    const population = beginPopulation([pairs[0]!], lengths, records.size, createRandomness(seededBytes(2)));
    const counted = countTable({ ...records, codes: population }, pairs[0]!.of);
    counted.forEach((count, cell) => {
      expect(Math.abs(count - pairs[0]!.cells[cell]!)).toBeLessThanOrEqual(2);
    });
  });

  it('loses its rare combinations and no others', () => {
    const population = records.codes.map((codes) => codes.slice());
    const support = createSupport(countCombinations(population, lengths), lengths.length, 12);
    const rare = rareRows(population, support)!;
    expect(rare.length).toBeGreaterThan(100);
    expect(rareRows(population, support, 100)).toBeNull();
    mendRows(population, rare, lengths, support, createRandomness(seededBytes(1)));
    expect(rareRows(population, support)).toEqual([]);
    const changed = (row: number) =>
      population.some((codes, column) => codes[row] !== records.codes[column]![row]);
    for (let row = 0; row < records.size; row++) expect(changed(row)).toBe(rare.includes(row));
  });

  it('is judged as a plain count of combinations says', () => {
    const small = inventRecords(300, [2, 3, 4]);
    const support = createSupport(countCombinations(small.codes, [2, 3, 4]), 3, 9);
    const counts = countTable(small, [0, 1, 2]);
    for (let row = 0; row < 300; row++) {
      const record = Uint16Array.from(small.codes, (codes) => codes[row]!);
      const count = counts[record[0]! * 12 + record[1]! * 4 + record[2]!]!;
      expect(support.isRare(record)).toBe(count < 9);
    }
  });
});

describe('the choice of tables', () => {
  it('leaves out what noise would drown and spends the budget exactly', () => {
    const candidates = [
      { of: [0, 1], distance: 900 },
      { of: [1, 2], distance: 2 },
      { of: [3, 4], distance: 700 },
    ];
    const chosen = chooseTables(candidates, lengths, 0.01, () => null);
    expect(chosen.map(({ of }) => of)).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(chosen.reduce((sum, { sigma }) => sum + 1 / (2 * sigma * sigma), 0)).toBeCloseTo(0.01, 9);
  });
});

describe('synthesis', () => {
  const budget = { epsilon: 2, delta: 1e-5 };
  const result = expectValue(synthesise(records, budget, { bytes: seededBytes(3) }));

  it('keeps to its budget, by a meter that books every look at the truth', () => {
    expect(epsilonOfRho(result.cost.rho, budget.delta)).toBeLessThanOrEqual(budget.epsilon);
    const meter = createMeter(records, createRandomness(seededBytes(1)));
    meter.measure([{ of: [0], sigma: 10 }]);
    expect(meter.spent()).toBeCloseTo(1 / 200, 4);
    meter.distances(
      records.codes,
      [
        [0, 1],
        [1, 2],
      ],
      0.02,
    );
    expect(meter.spent()).toBeCloseTo(1 / 200 + 0.02, 3);
    expect(result.cost.rho).toBeLessThanOrEqual(rhoOfEpsilon(2, 1e-5));
  });

  it('resembles the truth far better than independent columns do', () => {
    const randomness = createRandomness(seededBytes(8));
    const independent = beginPopulation(
      lengths.map((_, column) => ({ of: [column], cells: countTable(records, [column]) })),
      lengths,
      records.size,
      randomness,
    );
    for (const k of [2, 3]) {
      const own = combinationErrors(records, result.records, k).meanTotalVariation;
      const plain = combinationErrors(records, { ...records, codes: independent }, k).meanTotalVariation;
      expect(own).toBeLessThan(plain / 4);
    }
  });

  it('is the same from the same random bytes, and never shows the true records', () => {
    const again = expectValue(synthesise(records, budget, { bytes: seededBytes(3) }));
    expect(again.records.codes).toEqual(result.records.codes);
    expect(result.records.codes).not.toEqual(records.codes);
  });

  it('refuses what has no combinations and budgets that are none, before anything is counted', () => {
    const single = synthesise(inventRecords(10, [2]), { epsilon: 0, delta: 1e-5 });
    expect(single.ok ? [] : single.problems.map(({ path }) => path)).toEqual(['epsilon', 'columns']);
    const empty = synthesise(
      { ...inventRecords(1, [2, 2]), size: 0, codes: [new Uint16Array(), new Uint16Array()] },
      budget,
    );
    expect(empty).toMatchObject({ ok: false, problems: [{ code: 'empty', path: 'records' }] });
  });
});
