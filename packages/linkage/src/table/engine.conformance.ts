import { describe, expect, it } from 'vitest';
import { encodeColumn } from './columns.ts';
import { type LinkageEngine, type LinkageTable, limitsOf, type PairSelection } from './engine.ts';
import { linkTable } from './link-table.ts';

/** Numbers that look random and are the same every time. */
const draws = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

/** Invented rows: everybody twice or thrice, the later times with a slip; some cells empty. */
export const inventedTable = (
  people: number,
  seed = 3,
  files = 1,
): { table: LinkageTable; labels: number[] } => {
  const draw = draws(seed);
  const word = (): string =>
    Array.from({ length: 3 }, () => 'kstnmrhwyl'[draw(10)]! + 'aiueo'[draw(5)]!).join('');
  const rows: { name: string; birth: string; town: string; note: string }[] = [];
  const labels: number[] = [];
  const file: number[] = [];
  for (let person = 0; person < people; person++) {
    const own = {
      name: `${word()} ${word()}`,
      birth: `19${60 + draw(40)}-0${1 + draw(9)}-${10 + draw(18)}`,
      town: ['medan', 'yangon', 'hanoi', 'manila', 'bangkok'][draw(5)]!,
      note: `${word()} ${word()} ${word()} ${word()}`,
    };
    for (let time = 0; time < 2 + draw(2); time++) {
      labels.push(person);
      file.push(time % 2);
      rows.push({
        name: time === 0 ? own.name : own.name.slice(0, -1),
        birth: draw(5) === 0 ? '' : own.birth,
        town: draw(8) === 0 ? '' : own.town,
        note: time === 0 ? own.note : own.note.split(' ').slice(draw(3)).join(' '),
      });
    }
  }
  const columns = (['name', 'birth', 'town', 'note'] as const).map((name) =>
    encodeColumn(
      name,
      rows.map((row) => row[name]),
    ),
  );
  return {
    table: { rows: rows.length, columns, ...(files === 2 ? { apart: Uint8Array.from(file) } : {}) },
    labels,
  };
};

/** Every pair that shares a key, by looking at all pairs of rows: slow, and plainly right. */
const plainPairs = (table: LinkageTable, selection: PairSelection): Map<string, number> => {
  const text = (column: string, row: number): string => {
    const { values, codes } = table.columns.find(({ name }) => name === column)!;
    return values[codes[row]!]!;
  };
  const found = new Map<string, number>();
  const most = limitsOf(selection, table.rows);
  for (const [place, rule] of selection.blocking.entries()) {
    const blocks = new Map<string, number[]>();
    for (let row = 0; row < table.rows; row++) {
      let keys = [''];
      for (const { column, take = 'whole', length = 4 } of rule) {
        const value = text(column, row);
        const own =
          take === 'words'
            ? [...new Set(value.split(' '))].filter((one) => one.length > 1)
            : [take === 'start' ? value.slice(0, length) : value].filter((one) => one !== '');
        keys = keys.flatMap((key) => own.map((one) => `${key}|${one}`));
      }
      for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), row]);
    }
    for (const members of blocks.values()) {
      if (members.length > most[place]!) continue;
      for (const [at, left] of members.entries())
        for (const right of members.slice(at + 1))
          if (!table.apart || table.apart[left] !== table.apart[right])
            found.set(`${left},${right}`, (found.get(`${left},${right}`) ?? 0) + 1);
    }
  }
  return found;
};

const SELECTIONS: Record<string, PairSelection> = {
  'one column': { blocking: [[{ column: 'town' }]] },
  'several rules, small blocks': {
    blocking: [
      [{ column: 'name' }],
      [{ column: 'birth' }],
      [{ column: 'name', take: 'start' }, { column: 'town' }],
    ],
    mostInBlock: 5,
  },
  'a largest block for each rule': {
    blocking: [[{ column: 'town' }], [{ column: 'birth' }], [{ column: 'name', take: 'start' }]],
    mostInBlock: [1, 4, 2],
  },
  'words beside a column': { blocking: [[{ column: 'note', take: 'words' }, { column: 'town' }]] },
  'all rows': { blocking: [[]] },
  'no rule': { blocking: [] },
};

/** What every engine must do; `make` gives a fresh one. */
export const engineConformance = (name: string, make: () => Promise<LinkageEngine>): void => {
  describe(`the ${name} engine`, () => {
    const inside = async (work: (engine: LinkageEngine) => Promise<void>): Promise<void> => {
      const engine = await make();
      try {
        await work(engine);
      } finally {
        await engine.close();
      }
    };
    it.each(Object.entries(SELECTIONS))(
      'makes the pairs that looking at all of them finds: %s',
      async (_, selection) =>
        inside(async (engine) => {
          for (const files of [1, 2]) {
            const { table } = inventedTable(40, 5, files);
            const found = new Map<string, number>();
            let last = 0;
            await (await engine.open(table)).eachPair(selection, {}, (left, right, shared) => {
              expect(left).toBeGreaterThanOrEqual(last);
              last = left;
              expect(found.has(`${left},${right}`)).toBe(false);
              found.set(`${left},${right}`, shared);
            });
            expect(found).toEqual(plainPairs(table, selection));
          }
        }),
    );

    it('counts pairs before it makes them, and keeps a budget', async () =>
      inside(async (engine) => {
        const { table } = inventedTable(40);
        const open = await engine.open(table);
        for (const rule of SELECTIONS['several rules, small blocks']!.blocking)
          expect(await open.countPairs({ blocking: [rule] })).toEqual([
            plainPairs(table, { blocking: [rule] }).size,
          ]);
        const { blocking } = SELECTIONS['several rules, small blocks']!;
        for (const budget of [0, 10, 60, 100_000]) {
          const mostInBlock = await open.largestBlock({ blocking }, budget);
          const made = (most: number) =>
            open
              .countPairs({ blocking, mostInBlock: most })
              .then((counts) => counts.reduce((a, b) => a + b, 0));
          expect(await made(mostInBlock)).toBeLessThanOrEqual(budget);
          if ((await made(table.rows)) > budget) {
            let next = mostInBlock + 1;
            while ((await made(next)) === (await made(mostInBlock))) next++;
            expect(await made(next)).toBeGreaterThan(budget);
          }
        }
      }));

    it('samples by rows', async () =>
      inside(async (engine) => {
        const { table } = inventedTable(30);
        const [all, third] = [new Set<string>(), new Set<string>()];
        const open = await engine.open(table);
        await open.eachPair({ blocking: [[{ column: 'town' }]] }, {}, (left, right) => {
          if (left % 3 === 0) all.add(`${left},${right}`);
        });
        await open.eachPair({ blocking: [[{ column: 'town' }]] }, { everyRow: 3 }, (left, right) => {
          third.add(`${left},${right}`);
        });
        expect(third).toEqual(all);
      }));

    it('weighs the same pairs whether it may leave weak ones out or not, in crowded blocks too', async () =>
      inside(async (engine) => {
        const { table } = inventedTable(120);
        const given = { blocking: [[{ column: 'town' }]], pairBudget: 1_000_000, threshold: 5, prior: -12 };
        const heard = ({ pairs: { left, right, weights } }: Awaited<ReturnType<typeof linkTable>>) =>
          [...left].flatMap((row, at) =>
            weights[at]! >= 0 ? [`${row} ${right[at]} ${weights[at]!.toFixed(9)}`] : [],
          );
        const all = await linkTable(table, { ...given, unknown: -1000 });
        const strong = await linkTable(table, { ...given, unknown: 0 }, { engine });
        expect(heard(strong).length).toBeGreaterThan(20);
        expect(heard(strong)).toEqual(heard(all));
        expect(strong.pairs.left.length).toBe(heard(strong).length);
      }));

    it('links a table like the engine in memory, to the last bit of weight', async () =>
      inside(async (engine) => {
        const { table, labels } = inventedTable(150);
        const [here, there] = [await linkTable(table), await linkTable(table, {}, { engine })];
        expect([...there.pairs.left]).toEqual([...here.pairs.left]);
        expect([...there.pairs.right]).toEqual([...here.pairs.right]);
        here.pairs.weights.forEach((weight, at) => {
          expect(there.pairs.weights[at]).toBeCloseTo(weight, 9);
        });
        expect([...there.clusters]).toEqual([...here.clusters]);
        const pairs = (keys: ArrayLike<number>) => {
          const found = new Set<string>();
          for (let a = 0; a < keys.length; a++)
            for (let b = a + 1; b < keys.length; b++) if (keys[a] === keys[b]) found.add(`${a},${b}`);
          return found;
        };
        const [found, real] = [pairs(there.clusters), pairs(labels)];
        const right = [...found].filter((pair) => real.has(pair)).length;
        expect(right / found.size).toBeGreaterThan(0.95);
        expect(right / real.size).toBeGreaterThan(0.95);
      }));
  });
};
