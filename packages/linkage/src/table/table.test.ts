import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTable, LinkageRefused } from '../evaluate-table.ts';
import { agglomerate } from './agglomerate.ts';
import { encodeColumn } from './columns.ts';
import { createCompare } from './levels.ts';
import { readSettings } from './settings.ts';
import { trainModel } from './train.ts';

const groupsOf = (clusters: Int32Array): string =>
  [...clusters].map((cluster) => clusters.indexOf(cluster)).join();

describe('average linkage', () => {
  const link = (rows: number, edges: readonly (readonly [number, number, number])[]) =>
    agglomerate(
      rows,
      Int32Array.from(edges, ([a]) => a),
      Int32Array.from(edges, ([, b]) => b),
      Float64Array.from(edges, ([, , weight]) => weight),
      { threshold: 0, unknown: -8 },
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
        levels[pair * 4 + column] = chance() < (pair < 4000 ? agree : byChance)[column]! ? 5 : 1;
    const u = byChance.map((one) => Float64Array.of(1, 1 - one, 1e-6, 1e-6, 1e-6, one));
    trainModel(levels, 4, u).forEach(({ m }, column) => {
      expect(m[5]!).toBeCloseTo(agree[column]!, 1);
    });
  });

  it('compares the same whichever comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { minLength: 3, maxLength: 8 }), (values) => {
        const compare = createCompare(encodeColumn('name', values));
        values.forEach((_, a) => {
          values.forEach((__, b) => {
            expect(compare(a, b)).toBe(compare(b, a));
          });
        });
      }),
    );
  });
});

describe('evaluating a table', () => {
  let state = 3;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const word = (): string =>
    Array.from({ length: 3 }, () => 'kstnmrhwyl'[draw(10)]! + 'aiueo'[draw(5)]!).join('');
  const people = Array.from({ length: 60 }, (_, at) => ({
    name: `${word()} ${word()}`,
    dob: `19${60 + draw(40)}-0${1 + draw(9)}-${10 + draw(18)}`,
    town: ['medan', 'yangon', 'hanoi', 'manila', 'bangkok'][draw(5)]!,
    cluster: String(at),
  }));
  // Everybody twice, the second time with the words of the name turned round or one letter lost.
  const rows = people.flatMap((person, at) => [
    { unique_id: String(2 * at), ...person },
    {
      unique_id: String(2 * at + 1),
      ...person,
      name: at % 2 ? person.name.split(' ').reverse().join(' ') : person.name.slice(0, -1),
    },
  ]);
  const columns = Object.keys(rows[0]!);

  it('finds every pair of a clean table and says what it took each column for', () => {
    const found = evaluateTable({ rows, columns, label: 'cluster' });
    expect(found).toMatchObject({
      rows: 120,
      truePairs: 60,
      inferred: { name: 'text', dob: 'date', town: 'category' },
    });
    expect(found.f1).toBeGreaterThan(0.95);
  });

  it('does as its settings say, and refuses faulty ones all at once', () => {
    expect(evaluateTable({ rows, columns, label: 'cluster', settings: { threshold: 60 } }).recall).toBe(0);
    expect(readSettings({ treshold: 1, pairBudget: 0, ignore: ['nowhere'] }, columns).faults).toHaveLength(3);
    expect(readSettings({ unknown: 3 }, columns).faults).toHaveLength(1);
    expect(() => evaluateTable({ rows, columns, label: 'cluster', settings: [] })).toThrow(LinkageRefused);
    expect(() => evaluateTable({ rows: [], columns, label: 'cluster' })).toThrow('no rows');
    expect(() => evaluateTable({ rows, columns, label: 'nothing' })).toThrow('no column');
  });
});
