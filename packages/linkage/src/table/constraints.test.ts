import { describe, expect, it } from 'vitest';
import { encodeColumn } from './columns.ts';
import { inventedTable } from './engine.conformance.ts';
import { LinkageRefused } from './engine.ts';
import { explainPair } from './explain-pair.ts';
import { linkTable } from './link-table.ts';

const { table, labels } = inventedTable(60);
const twins = (): [number, number] => [0, labels.indexOf(labels[0]!, 1)];

describe('judgements', () => {
  it('join rows that nothing else would and part rows that everything would join', async () => {
    const [a, b] = twins();
    const stranger = labels.findIndex((label) => label !== labels[a]);
    const { clusters: plain } = await linkTable(table);
    expect(plain[a]).toBe(plain[b]);
    expect(plain[a]).not.toBe(plain[stranger]);
    const { clusters } = await linkTable(
      table,
      {},
      { judged: { same: [[stranger, a]], different: [[b, a]] } },
    );
    expect(clusters[a]).toBe(clusters[stranger]);
    expect(clusters[a]).not.toBe(clusters[b]);
  });

  it('a "different" stands against every chain of "same"', async () => {
    const [a, b] = twins();
    const { clusters } = await linkTable(
      table,
      {},
      {
        judged: {
          same: [
            [a, 1],
            [1, 2],
            [2, b],
          ],
          different: [[a, b]],
        },
      },
    );
    expect(clusters[a]).not.toBe(clusters[b]);
  });

  it('stand where every row has one partner at most', async () => {
    const half = Math.floor(table.rows / 2);
    const two = { ...table, apart: Uint8Array.from(labels, (_, row) => (row < half ? 0 : 1)) };
    const right = two.rows - 1;
    const { clusters } = await linkTable(two, { oneToOne: true }, { judged: { same: [[0, right]] } });
    expect(clusters[0]).toBe(clusters[right]);
    const apart = await linkTable(two, { oneToOne: true }, { judged: { different: [[0, right]] } });
    expect(apart.clusters[0]).not.toBe(apart.clusters[right]);
  });

  it('are refused where they name no two rows', async () => {
    for (const pair of [
      [0, 0],
      [0, table.rows],
      [-1, 2],
      [0.5, 1],
    ] as const)
      await expect(linkTable(table, {}, { judged: { same: [pair] } })).rejects.toThrow(LinkageRefused);
  });
});

describe('never-merge rules', () => {
  // Five words of its own each: nobody is taken for another of them.
  const names = Array.from({ length: 40 }, (_, at) => {
    const own = String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
    return ['ka', 'mo', 'ri', 'ta', 'se'].map((syllable) => `${own}${syllable}`).join(' ');
  });
  const rows = names.flatMap((name) => [
    { name, role: 'victim' },
    { name, role: '' },
    { name, role: 'suspect' },
  ]);
  const roles = {
    rows: rows.length,
    columns: (['name', 'role'] as const).map((column) =>
      encodeColumn(
        column,
        rows.map((row) => row[column]),
      ),
    ),
  };
  const given = { ignore: ['role'], threshold: 0, prior: 0 };

  it('keep the two values apart also where a third row would join them', async () => {
    const free = await linkTable(roles, given);
    const kept = await linkTable(roles, {
      ...given,
      neverMerge: [{ column: 'role', values: ['Victim', 'suspect'] }],
    });
    const mixed = ({ clusters }: typeof free): number =>
      [...new Set(clusters)].filter((cluster) => {
        const own = rows.filter((_, row) => clusters[row] === cluster).map(({ role }) => role);
        return own.includes('victim') && own.includes('suspect');
      }).length;
    expect(mixed(free)).toBe(40);
    expect(mixed(kept)).toBe(0);
    // The row of no role is still with one of the two.
    expect(new Set(kept.clusters).size).toBe(80);
  });

  it('are refused where they name no column', async () => {
    await expect(
      linkTable(roles, { ...given, neverMerge: [{ column: 'nothing', values: ['a', 'b'] }] }),
    ).rejects.toThrow('no column');
  });
});

describe('a value that is not there to have', () => {
  const family = Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? '' : `family${at % 97}`));
  const people = family.flatMap((surname, at) => {
    const row = {
      given: `given${at % 50}`,
      surname,
      born: `19${60 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`,
    };
    return [row, row];
  });
  const persons = {
    rows: people.length,
    columns: (['given', 'surname', 'born'] as const).map((name) =>
      encodeColumn(
        name,
        people.map((row) => row[name]),
      ),
    ),
  };
  const levels = [{ any: [{ is: 'equal' as const }] }];
  const comparisons = ['given', 'surname', 'born'].map((column) => ({ column, levels, termFrequency: true }));

  it('agrees with its like, speaks against one that is there, and both are told apart from missing', async () => {
    const plain = await linkTable(persons, { comparisons });
    const known = await linkTable(persons, {
      comparisons: comparisons.map((one) => (one.column === 'surname' ? { ...one, absent: ['', '-'] } : one)),
    });
    const bits = (linked: typeof plain, left: number, right: number) =>
      explainPair(linked.table, linked.settings.comparisons, linked.model, left, right).comparisons[1]!.bits;
    // Rows 0 and 1 have no surname, row 2 has one.
    expect([bits(plain, 0, 1), bits(plain, 0, 2)]).toEqual([0, 0]);
    expect(bits(known, 0, 1)).toBeGreaterThan(0.5);
    expect(bits(known, 0, 2)).toBeLessThan(-1);
    expect(bits(known, 2, 3)).toBeGreaterThan(bits(known, 0, 1));
    expect(known.settings.comparisons[1]!.levels.at(-1)).toEqual({ any: [{ is: 'absent' }] });
  });
});
