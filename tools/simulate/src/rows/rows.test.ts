import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { simulateCases } from './cases.ts';
import { simulatePersons } from './persons.ts';
import { simulateTable, TABLE_COLUMNS } from './table.ts';

describe('simulatePersons', () => {
  it('gives exactly the rows asked for; fewer are a prefix of more', () => {
    const many = [...simulatePersons({ seed: 3, count: 1500 })];
    expect(many).toHaveLength(1500);
    expect([...simulatePersons({ seed: 3, count: 400 })]).toEqual(many.slice(0, 400));
    expect(new Set(many.map(({ row_id }) => row_id)).size).toBe(1500);
  });

  it('sees most people more than once, through errors within bounds', () => {
    const rows = [...simulatePersons({ seed: 4, count: 20_000 })];
    const people = new Map<string, typeof rows>();
    for (const row of rows) people.set(row.person_id, [...(people.get(row.person_id) ?? []), row]);
    const groups = [...people.values()];
    const share = (values: readonly unknown[][]) => {
      const pairs = values.filter(([a, b]) => a !== null && b !== null && a !== undefined && b !== undefined);
      return pairs.filter(([a, b]) => a !== b).length / pairs.length;
    };
    const pairOf = <Key extends keyof (typeof rows)[number]>(key: Key) =>
      groups.filter(({ length }) => length > 1).map(([a, b]) => [a![key], b![key]]);
    expect(groups.filter(({ length }) => length > 1).length / groups.length).toBeGreaterThan(0.45);
    const bounds = {
      full_name: [0.4, 0.75],
      birth_date: [0.2, 0.4],
      passport: [0.1, 0.25],
      nationality: [0, 0],
    } as const;
    for (const [key, [low, high]] of Object.entries(bounds)) {
      const differs = share(pairOf(key as keyof typeof bounds));
      expect(differs, key).toBeGreaterThanOrEqual(low);
      expect(differs, key).toBeLessThanOrEqual(high);
    }
  });

  it('streams: the first of ten million rows come without the others being made', () => {
    const started = performance.now();
    const rows = simulatePersons({ seed: 1, count: 10_000_000 });
    for (let index = 0; index < 5; index++) expect(rows.next().done).toBe(false);
    rows.return(undefined);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('lets go of the rows that it gave', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const rows = simulatePersons({ seed: 2, count: 5000 });
    const early = new WeakRef(rows.next().value as object);
    for (let index = 0; index < 3000; index++) rows.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect();
    expect(early.deref()).toBeUndefined();
    expect(rows.next().done).toBe(false);
  });

  it('refuses a bad count', () => {
    expect(() => simulatePersons({ seed: 1, count: -1 }).next()).toThrow('count');
  });
});

describe('simulateCases', () => {
  it('counts exactly, opens none after the end and decides none that is open', () => {
    const cases = [...simulateCases({ seed: 1, count: 2000, until: '2026-11-20' })];
    expect(cases).toHaveLength(2000);
    for (const { opened_on, status, outcome } of cases) {
      expect(opened_on <= '2026-11-20').toBe(true);
      if (status === 'decided') expect(outcome).not.toBe('undecided');
      if (status === 'open' || status === 'screening' || status === 'awaiting_second_reader')
        expect(outcome).toBe('undecided');
    }
  });
});

describe('simulateTable', () => {
  it('names exactly the lines that break a rule', () => {
    const table = simulateTable({ seed: 9, rows: 3000, faultyShare: 0.05 });
    const lines = table.lines();
    expect(lines.next().value).toBe(`${TABLE_COLUMNS.join(',')}\r\n`);
    const codes: Record<string, RegExp> = {
      prs_Gender:
        /^(Feminine|Masculine|TransgenderFeminine|TransgenderMasculine|NonConforming|NonSpecifiedUnknown)?$/,
      vic_TraffickingStatus:
        /^(PossibleVictimOfTrafficking|ActualVictimOfTrafficking|NotAVictimOfTrafficking)?$/,
      cas_Status: /^(Active|FollowUp|Closed|ClosedReferred)?$/,
    };
    const realDay = (text: string) =>
      text === '' ||
      (/^\d{4}-\d{2}-\d{2}$/.test(text) &&
        !Number.isNaN(Date.parse(text)) &&
        new Date(text).toISOString().startsWith(text));
    const broken: number[] = [];
    let line = 1;
    for (const text of lines) {
      line++;
      const cells = text.trimEnd().split(',');
      const row = Object.fromEntries(TABLE_COLUMNS.map((column, index) => [column, cells[index] ?? '']));
      const bad =
        cells.length !== TABLE_COLUMNS.length ||
        !realDay(row.prs_Birthdate ?? '') ||
        !realDay(row.hte_Date ?? '') ||
        Object.entries(codes).some(([column, rule]) => !rule.test(row[column] ?? ''));
      if (bad) broken.push(line);
    }
    expect([...table.faults()].map((fault) => fault.line)).toEqual(broken);
    expect(broken.length).toBeGreaterThan(90);
    expect(broken.length).toBeLessThan(220);
  });

  it('refuses shares beyond 0 to 1', () => {
    expect(() => simulateTable({ seed: 1, rows: 1, faultyShare: 1.5 })).toThrow('faultyShare');
  });
});
