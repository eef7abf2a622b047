import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectValue as unwrap } from '../outcome.ts';
import { findDifferences } from './differencing.ts';
import { checkAgainstReleased } from './legacy-firewall.ts';
import type { Period, Release, ReleasedCell, Where } from './released.ts';

const cell = (where: Where, value?: number, rest: { sd?: number; period?: Period } = {}): ReleasedCell => ({
  where,
  ...(value === undefined ? {} : { value }),
  ...rest,
});
const release = (id: string, ...cells: ReleasedCell[]): Release => ({ id, cells });
const find = (releases: Release[], options = {}) =>
  unwrap(findDifferences(releases, options)).map(({ kind, rule, where, estimate }) => ({
    kind,
    rule,
    where,
    estimate,
  }));

describe('findDifferences', () => {
  it('finds a withheld cell as the total less its published siblings', () => {
    const table = release(
      'a',
      cell({}, 60),
      cell({ country: 'KH' }, 30),
      cell({ country: 'TH' }, 27),
      cell({ country: 'MM' }),
    );
    expect(find([table])).toContainEqual({
      kind: 'sole_remainder',
      rule: 'withheld',
      where: { country: 'MM' },
      estimate: 3,
    });
  });
  it('finds the value nobody named when the code list is given', () => {
    const table = release('a', cell({}, 60), cell({ country: 'KH' }, 30), cell({ country: 'TH' }, 27));
    const options = { values: { country: ['KH', 'TH', 'MM'] } };
    expect(find([table], options)).toContainEqual({
      kind: 'sole_remainder',
      rule: 'threshold',
      where: { country: 'MM' },
      estimate: 3,
    });
  });
  it('chains: what one subtraction pins is used in the next', () => {
    const findings = find([
      release(
        'a',
        cell({ c: '1', s: 'F' }),
        cell({ c: '1', s: 'M' }, 40),
        cell({ c: '2', s: 'F' }),
        cell({ c: '2', s: 'M' }),
      ),
      release('b', cell({ c: '1' }, 60), cell({ s: 'F' }, 50), cell({ s: 'M' }, 52)),
    ]);
    for (const [where, estimate] of [
      [{ c: '1', s: 'F' }, 20],
      [{ c: '2', s: 'F' }, 30],
      [{ c: '2', s: 'M' }, 12],
    ])
      expect(findings).toContainEqual({ kind: 'sole_remainder', rule: 'withheld', where, estimate });
  });
  it('isolates who joined between two dates, in one cell and between tables', () => {
    const findings = unwrap(
      findDifferences([
        release('june', cell({ c: 'KH', s: 'F' }, 50, { period: { to: '2024-07-01' } })),
        release(
          'july',
          cell({ c: 'KH', s: 'F' }, 51, { period: { to: '2024-08-01' } }),
          cell({ c: 'KH' }, 54, { period: { to: '2024-08-01' } }),
        ),
      ]),
    );
    expect(findings.map(({ kind, estimate }) => [kind, estimate])).toEqual(
      expect.arrayContaining([
        ['nested_difference', 1],
        ['nested_difference', 4],
        ['nested_difference', 3],
      ]),
    );
    expect(findings.find(({ estimate }) => estimate === 1)!.uses).toEqual([
      { release: 'july', cell: 0 },
      { release: 'june', cell: 0 },
    ]);
  });
  it('finds the month a year and eleven months leave', () => {
    const month = (at: number): Period => ({
      from: `2024-${String(at).padStart(2, '0')}-01`,
      to: at === 12 ? '2025-01-01' : `2024-${String(at + 1).padStart(2, '0')}-01`,
    });
    const months = Array.from({ length: 12 }, (_, at) =>
      cell({}, at === 6 ? undefined : 20, { period: month(at + 1) }),
    );
    const year = cell({}, 232, { period: { from: '2024-01-01', to: '2025-01-01' } });
    const findings = unwrap(findDifferences([release('a', year, ...months)]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind: 'period_remainder',
      rule: 'withheld',
      period: month(7),
      estimate: 12,
    });
  });
  it('finds the withheld half of a year, however large', () => {
    const findings = find([
      release(
        'a',
        cell({}, 90, { period: { from: '2024-01-01', to: '2025-01-01' } }),
        cell({}, 40, { period: { from: '2024-01-01', to: '2024-07-01' } }),
        cell({}, undefined, { period: { from: '2024-07-01', to: '2025-01-01' } }),
      ),
    ]);
    expect(findings).toEqual([{ kind: 'period_remainder', rule: 'withheld', where: {}, estimate: 50 }]);
  });
  it('tells a revision by one person, and a group of two withheld cells that holds few', () => {
    const kinds = find([
      release(
        'a',
        cell({}, 30),
        cell({ c: '1' }, 14),
        cell({ c: '2' }, 12),
        cell({ c: '3' }),
        cell({ c: '4' }),
      ),
      release('b', cell({ c: '1' }, 15)),
    ]);
    expect(kinds).toContainEqual({ kind: 'revision', rule: 'threshold', where: { c: '1' }, estimate: 1 });
    expect(kinds).toContainEqual({ kind: 'remainder_group', rule: 'threshold', where: {}, estimate: 3 });
  });
  it('flags noise by how surely it tells one person, and by draws, not by repetitions', () => {
    const noisy = (id: string, draw: string): Release => ({ id, draw, cells: [cell({}, 5, { sd: 1 })] });
    expect(find([noisy('a', 'x')])).toEqual([]);
    expect(find([noisy('a', 'x'), noisy('b', 'x'), noisy('c', 'x')])).toEqual([]);
    expect(find([noisy('a', 'x'), noisy('b', 'y'), noisy('c', 'z')])).toMatchObject([
      { kind: 'little_noise', rule: 'confidence' },
    ]);
  });
  it('adds up the variances of a noisy difference, and is silent where they hide one person', () => {
    const table = (sd: number) =>
      release('a', cell({}, 30, { sd }), cell({ s: 'F' }, 27, { sd }), cell({ s: 'M' }));
    expect(find([table(0.9)])).toEqual([]);
    const found = unwrap(findDifferences([table(0.3)])).find(({ kind }) => kind === 'sole_remainder')!;
    expect(found).toMatchObject({ rule: 'withheld', where: { s: 'M' }, estimate: 3 });
    expect(found.sd).toBeCloseTo(0.3 * Math.SQRT2, 12);
    expect(found.confidence).toBeCloseTo(0.8807, 4);
  });
  it('cancels the noise of a cell by exact neighbours', () => {
    expect(
      find([
        release('noisy', cell({ s: 'F' }, 18, { sd: 5 })),
        release('exact', cell({}, 60), cell({ s: 'M' }, 40)),
      ]),
    ).toEqual([{ kind: 'sole_remainder', rule: 'noise_cancelled', where: { s: 'F' }, estimate: 20 }]);
  });
  it('never pins a wrong count, and always the one cell left out of a full table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }),
        fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
        (counts, hidden) => {
          const inner = counts.map((count, at) =>
            cell({ a: `${at % 2}`, b: `${at >> 1}` }, hidden.includes(at) ? undefined : count),
          );
          const sum = (keep: (at: number) => boolean) =>
            counts.reduce((s, count, at) => (keep(at) ? s + count : s), 0);
          const margins = [
            cell(
              {},
              sum(() => true),
            ),
            ...[0, 1].map((a) =>
              cell(
                { a: `${a}` },
                sum((at) => at % 2 === a),
              ),
            ),
            ...[0, 1, 2].map((b) =>
              cell(
                { b: `${b}` },
                sum((at) => at >> 1 === b),
              ),
            ),
          ];
          const pinned = find([release('t', ...inner, ...margins)]).filter(
            ({ kind }) => kind === 'sole_remainder',
          );
          const places = pinned.map(({ where, estimate }) => {
            const at = Number(where.a) + 2 * Number(where.b);
            expect(estimate).toBe(counts[at]);
            return at;
          });
          const alone = hidden.filter(
            (at) =>
              !hidden.some((other) => other !== at && other % 2 === at % 2) ||
              !hidden.some((other) => other !== at && other >> 1 === at >> 1),
          );
          expect(places).toEqual(expect.arrayContaining(alone));
        },
      ),
    );
  });
  it('finds nothing in a large plain table, and names malformed releases', () => {
    expect(find([release('a', cell({}, 90), cell({ c: '1' }, 40), cell({ c: '2' }, 50))])).toEqual([]);
    const outcome = findDifferences([
      release('a', cell({}, Number.NaN), cell({}, 3, { sd: -1 })),
      release('a'),
    ]);
    expect(outcome.ok ? [] : outcome.problems.map(({ path }) => path)).toEqual([
      'releases[0].cells[0].value',
      'releases[0].cells[1]',
      'releases[0].cells[1].sd',
      'releases[1]',
    ]);
  });
});

describe('checkAgainstReleased', () => {
  const out = [
    release('2023', cell({}, 100), cell({ c: 'KH' }, 60), cell({ c: 'TH' }), cell({ c: 'MM' })),
    release('noisy', cell({ c: 'LA' }, 21, { sd: 4 })),
  ];
  it('tells small cells, cells pinned together with earlier tables, and noise undone', () => {
    const candidate = release('new', cell({ c: 'TH' }, 12), cell({ c: 'LA' }, 20), cell({ c: 'VN' }, 2));
    const findings = unwrap(checkAgainstReleased(candidate, out));
    const seen = findings.map(({ kind, path, against, where }) => [kind, path, against.join(), where.c]);
    expect(seen).toContainEqual(['small_cell', 'cells[2]', '', 'VN']);
    expect(seen).toContainEqual(['noise_revealed', 'cells[1]', 'noisy', 'LA']);
    expect(seen).toContainEqual(['published_elsewhere', 'cells[0]', '2023', 'TH']);
    expect(findings.find(({ kind }) => kind === 'sole_remainder')).toMatchObject({
      where: { c: 'MM' },
      estimate: 6,
      alreadyOpen: false,
    });
  });
  it('is silent about what the candidate does not change, and says what was open before', () => {
    const leak = release('leak', cell({ c: 'VN' }, 2));
    expect(unwrap(checkAgainstReleased(release('new', cell({ c: 'KH' }, 60)), [...out, leak]))).toEqual([]);
    expect(unwrap(checkAgainstReleased(release('new', cell({ c: 'VN' }, 2)), [leak]))).toMatchObject([
      { kind: 'small_cell', alreadyOpen: true },
    ]);
  });
  it('refuses a noisy candidate and a known id', () => {
    expect(checkAgainstReleased(release('new', cell({}, 1, { sd: 1 })), out).ok).toBe(false);
    expect(checkAgainstReleased(release('2023'), out).ok).toBe(false);
  });
});
