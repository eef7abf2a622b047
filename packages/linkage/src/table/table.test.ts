import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTable } from '../evaluate-table.ts';
import { agglomerate } from './agglomerate.ts';
import { encodeColumn } from './columns.ts';
import { readyComparison } from './compare.ts';
import { type ColumnKind, USUAL_LEVELS } from './conditions.ts';
import { inventedTable } from './engine.conformance.ts';
import { LinkageRefused } from './engine.ts';
import { explainPair } from './explain-pair.ts';
import { linkTable } from './link-table.ts';
import { matchOneToOne } from './one-to-one.ts';
import { prepareScoring } from './scoring.ts';
import { evidenceOf } from './tokens.ts';
import { trainModel } from './train.ts';
import { mostUnequal } from './unequal-bound.ts';

const groupsOf = (clusters: Int32Array): string =>
  [...clusters].map((cluster) => clusters.indexOf(cluster)).join();

describe('average linkage', () => {
  const link = (rows: number, edges: readonly (readonly [number, number, number])[]) =>
    agglomerate(
      rows,
      Int32Array.from(edges, ([a]) => a),
      Int32Array.from(edges, ([, b]) => b),
      Float64Array.from(edges, ([, , weight]) => weight),
      { threshold: 0, crowd: 0, unknown: -8 },
    );

  it('lets no single bridge join two groups whose other members were never alike', () => {
    const triangle = (at: number) => [
      [at, at + 1, 5] as const,
      [at, at + 2, 5] as const,
      [at + 1, at + 2, 5] as const,
    ];
    expect(groupsOf(link(6, [...triangle(0), ...triangle(3), [2, 3, 9]]))).not.toBe('0,0,0,0,0,0');
    expect(groupsOf(link(6, [...triangle(0), ...triangle(3), [2, 3, 1]]))).toBe('0,0,0,3,3,3');
  });

  it('asks less of the mean of many pairs than of one', () => {
    const between = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b) => [a, b] as const));
    const inside = [0, 3].flatMap((at) => [
      [at, at + 1, 9] as const,
      [at, at + 2, 9] as const,
      [at + 1, at + 2, 9] as const,
    ]);
    const joined = (weight: number, crowd: number): boolean => {
      const edges = [...inside, ...between.map(([a, b]) => [a, b, weight] as const)];
      const found = agglomerate(
        6,
        Int32Array.from(edges, ([a]) => a),
        Int32Array.from(edges, ([, b]) => b),
        Float64Array.from(edges, ([, , one]) => one),
        { threshold: 0, crowd, unknown: -8 },
      );
      return groupsOf(found) === '0,0,0,0,0,0';
    };
    // Nine pairs: a third of the way from the crowd's threshold to the single pair's.
    expect(joined(-3.9, -6)).toBe(true);
    expect(joined(-4.1, -6)).toBe(false);
    expect(joined(-0.1, 0)).toBe(false);
  });

  it('joins nothing on pairs that were never compared, however little a crowd needs', () => {
    const found = agglomerate(
      4,
      Int32Array.from([0, 2, 1]),
      Int32Array.from([1, 3, 2]),
      Float64Array.from([9, 9, -4.9]),
      { threshold: 0, crowd: -6, unknown: -5 },
    );
    expect([...found]).toEqual([0, 0, 2, 2]);
  });

  it('joins what a plain, slow average linkage joins', () => {
    const plain = (rows: number, weights: Map<string, number>): string => {
      let clusters = Array.from({ length: rows }, (_, row) => [row]);
      for (;;) {
        let best = { score: Number.NEGATIVE_INFINITY, i: -1, j: -1 };
        for (let i = 0; i < clusters.length; i++)
          for (let j = i + 1; j < clusters.length; j++) {
            const between = clusters[i]!.flatMap((a) =>
              clusters[j]!.map((b) => weights.get(`${Math.min(a, b)},${Math.max(a, b)}`) ?? -8),
            );
            const score = between.reduce((sum, one) => sum + one, 0) / between.length;
            if (score >= -1e-12 && score > best.score) best = { score, i, j };
          }
        if (best.i < 0) break;
        const joined = [...clusters[best.i]!, ...clusters[best.j]!];
        clusters = [...clusters.filter((_, at) => at !== best.i && at !== best.j), joined];
      }
      return groupsOf(
        Int32Array.from({ length: rows }, (_, row) =>
          Math.min(...clusters.find((one) => one.includes(row))!),
        ),
      );
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
          selector: ([a, b]) => `${Math.min(a, b)},${Math.max(a, b)}`,
          maxLength: 16,
        }),
        fc.array(fc.integer({ min: -600, max: 1000 }), { minLength: 16, maxLength: 16 }),
        (places, sizes) => {
          // No two weights alike: the order of merges is then one.
          const edges = places
            .filter(([a, b]) => a !== b)
            .map(([a, b], at) => [Math.min(a, b), Math.max(a, b), sizes[at]! / 100 + at * 1e-4] as const);
          const weights = new Map(edges.map(([a, b, weight]) => [`${a},${b}`, weight]));
          expect(groupsOf(link(8, edges))).toBe(plain(8, weights));
        },
      ),
    );
  });
});

describe('the model', () => {
  it('finds the share of agreement among matches that the table was made with', () => {
    let state = 7;
    const chance = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 4_294_967_296;
    };
    const agree = [0.9, 0.7, 0.8, 0.95];
    const byChance = [0.02, 0.01, 0.03, 0.05];
    const levels = new Uint8Array(20_000 * 4);
    for (let pair = 0; pair < 20_000; pair++)
      for (let column = 0; column < 4; column++)
        levels[pair * 4 + column] = chance() < (pair < 4000 ? agree : byChance)[column]! ? 2 : 1;
    const comparisons = agree.map((_, at) => ({ column: `c${at}`, levels: USUAL_LEVELS.category }));
    const u = byChance.map((one) => Float64Array.of(1, 1 - one, one));
    const learn = (given: typeof comparisons) =>
      trainModel(
        { levels, counts: new Float64Array(20_000).fill(1) },
        given,
        u,
        agree.map((_, at) => [at]),
      );
    learn(comparisons).forEach(({ m }, column) => {
      expect(m[2]!).toBeCloseTo(agree[column]!, 1);
    });
    // A chance that is given stands.
    const fixed = comparisons.map((one) => ({
      ...one,
      levels: one.levels.map((level) => ({ ...level, m: 0.5 })),
    }));
    expect(learn(fixed).map(({ m }) => m[2])).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('compares the same whichever comes first, and no bound lies below what is found', () => {
    const kinds: ColumnKind[] = ['text', 'date', 'words', 'number', 'category'];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[ab0-3 ]{0,12}$/)), {
          minLength: 3,
          maxLength: 8,
        }),
        (kind, values) => {
          const column = encodeColumn('name', values);
          if (column.values.length < 2) return;
          const comparison = { column: 'name', levels: USUAL_LEVELS[kind], byWord: kind === 'words' };
          const ready = readyComparison(column, comparison);
          // Weights that tell every level from every other.
          const count = ready.levels + 1;
          const model = {
            m: Float64Array.from({ length: count }, (_, level) => 2 ** (level - count)),
            u: new Float64Array(count).fill(1),
          };
          const { comparisons } = prepareScoring(
            { rows: values.length, columns: [column] },
            [comparison],
            { prior: 0, comparisons: [model], groups: [[0]] },
            0,
          );
          const bits = (x: number, y: number): number =>
            ready.evidence ? evidenceOf(ready.evidence, x, y) : ready.levelOf(x, y) - count;
          for (let x = 1; x < column.values.length; x++)
            for (let y = 1; y < column.values.length; y++) {
              expect(ready.levelOf(x, y)).toBe(ready.levelOf(y, x));
              expect(bits(x, y)).toBe(bits(y, x));
              if (x !== y)
                expect(mostUnequal(comparisons[0]!, x, y)).toBeGreaterThanOrEqual(bits(x, y) - 1e-9);
            }
        },
      ),
    );
  });

  it('weighs no pair above its bound: pruning loses none', async () => {
    const { table } = inventedTable(60);
    const settings = { threshold: 5, pairBudget: 1_000_000 };
    const [all, strong] = [
      await linkTable(table, { ...settings, unknown: -1000 }),
      await linkTable(table, { ...settings, unknown: 0 }),
    ];
    const pairs = ({ pairs: { left, right, weights } }: typeof all, least: number) =>
      [...left].flatMap((row, at) =>
        weights[at]! >= least ? [`${row} ${right[at]} ${weights[at]!.toFixed(9)}`] : [],
      );
    expect(pairs(all, Number.NEGATIVE_INFINITY).length).toBeGreaterThan(2 * strong.pairs.left.length);
    expect(pairs(strong, 0)).toEqual(pairs(all, 0));
  });
});

it('takes telephone numbers for one however they are written, where some have the country before them', () => {
  const others = Array.from({ length: 20 }, (_, at) => `0812 555 ${1000 + at}`);
  const written = [
    '+62 812-3456-7890',
    '0812 3456 7890',
    '(0812) 34567890',
    '6281234567890',
    '+65 6123 4567',
  ];
  const phone = encodeColumn('phone', [...written, ...others]);
  expect(phone.kind).toBe('phone');
  expect([...phone.codes.slice(0, 6)]).toEqual([1, 1, 1, 1, 2, 3]);
  // Without a country's code anywhere what stands there stays.
  expect(encodeColumn('phone', others).kind).not.toBe('phone');
});

it('explains every pair to the last bit of its weight', async () => {
  const { table } = inventedTable(60);
  // A column that repeats another: both say one thing, and share its weight.
  const twice = { ...table, columns: [...table.columns, { ...table.columns[0]!, name: 'alias' }] };
  const { pairs, model, settings } = await linkTable(twice);
  expect(model.groups.some((group) => group.length === 2)).toBe(true);
  pairs.weights.forEach((weight, at) => {
    const told = explainPair(twice, settings.comparisons, model, pairs.left[at]!, pairs.right[at]!);
    expect(told.weight).toBeCloseTo(weight, 9);
    expect(told.comparisons.reduce((sum, { bits }) => sum + bits, told.prior)).toBeCloseTo(weight, 9);
  });
});

describe('one partner each', () => {
  it('takes the stronger of two claims and leaves what is likelier alone', () => {
    const match = (weights: number[]) =>
      [
        ...matchOneToOne(
          {
            left: Int32Array.of(0, 0, 1),
            right: Int32Array.of(2, 3, 3),
            weights: Float64Array.from(weights),
          },
          { rows: [2, 2], prior: -1, threshold: 0 },
        ).left,
      ].join();
    expect(match([9, 4, 8])).toBe('0,1');
    expect(match([9, 12, -20])).toBe('0');
    expect(match([-9, -9, -9])).toBe('');
  });
});

describe('evaluating a table', () => {
  const { table, labels } = inventedTable(60);
  const columns = [...table.columns.map(({ name }) => name), 'cluster'];
  const rows = labels.map((label, row) => ({
    ...Object.fromEntries(table.columns.map(({ name, values, codes }) => [name, values[codes[row]!]!])),
    cluster: String(label),
  }));
  const asked = { rows, columns, label: 'cluster' };

  it('finds every pair of a clean table and says what it took each column for', async () => {
    const found = await evaluateTable(asked);
    expect(found.inferred.columns).toMatchObject({
      name: 'text',
      birth: 'date',
      town: 'category',
      note: 'words',
    });
    expect(found.f1).toBeGreaterThan(0.95);
    expect(found.blockingRecall).toBe(1);
  });

  it('never reads the answer under another name', async () => {
    const gold = rows.map((row) => ({ ...row, name_true: row.cluster }));
    const found = await evaluateTable({ ...asked, rows: gold, columns: [...columns, 'name_true'] });
    expect(found.inferred.columns.name_true).toBe('ignored');
  });

  it('links two tables by pairs of ids', async () => {
    const [a, b] = [0, 1].map((file) =>
      rows
        .filter((row, at) => labels.slice(0, at).filter((one) => String(one) === row.cluster).length === file)
        .map(({ cluster: _, ...row }, at) => ({ id: `${file}${at}`, ...row })),
    );
    const pairs = a!.map((row, at) => [row.id, b![at]!.id] as const);
    const found = await evaluateTable({
      rows: a!,
      right: b!,
      columns: columns.filter((name) => name !== 'cluster'),
      gold: { pairs, id: 'id' },
    });
    expect(found.truePairs).toBe(60);
    expect(found.f1).toBeGreaterThan(0.95);
    await expect(
      evaluateTable({ rows: a!, right: b!, columns, gold: { pairs: [['x', 'y']], id: 'id' } }),
    ).rejects.toThrow('the gold names a row');
  });

  it('refuses what cannot be linked', async () => {
    await expect(evaluateTable({ ...asked, rows: [] })).rejects.toThrow(LinkageRefused);
    await expect(evaluateTable({ ...asked, label: 'nothing' })).rejects.toThrow('no column');
    // Rules that explode are refused with their pair counts before they run.
    await expect(
      evaluateTable({
        ...asked,
        settings: { blocking: [[{ column: 'town' }], []], mostInBlock: 1000, pairBudget: 50 },
      }),
    ).rejects.toThrow(/make \d+ pairs \(by rule: \d+, \d+\), more than the pair budget of 50/);
  });

  it.each([
    ['every cell empty', () => Array.from({ length: 50 }, () => ({ a: '', b: '', label: 'x' }))],
    [
      'one value in all cells',
      () => Array.from({ length: 50 }, () => ({ a: 'same', b: 'same', label: 'x' })),
    ],
    ['one row', () => [{ a: 'x', b: 'y', label: 'x' }]],
    [
      'letters that are none',
      () =>
        Array.from({ length: 50 }, (_, at) => ({
          a: `\ud800\ufffd${at % 7}`,
          b: '\u0000',
          label: String(at),
        })),
    ],
  ])('comes to an end with %s', async (_, make) => {
    const found = await evaluateTable({ rows: make(), columns: ['a', 'b', 'label'], label: 'label' });
    expect(found.f1).toBeGreaterThanOrEqual(0);
  });

  it('ends on many copies of one record without comparing them all with one another', async () => {
    const copies = Array.from({ length: 200_000 }, (_, at) => ({
      name: at % 2 ? 'siti aminah' : 'moch rizki',
      birth: at % 2 ? '1999-01-02' : '1998-03-04',
      label: String(at % 2),
    }));
    const found = await evaluateTable({ rows: copies, columns: ['name', 'birth', 'label'], label: 'label' });
    expect(found.comparedPairs).toBeLessThan(200_000 * 60);
  });
});
