import { accepted, type FiguresProblem, type Outcome, refused } from '../outcome.ts';

/**
 * When a sum gives away one of its contributors (Hundepool et al. 2012, 4.2.2; tau-Argus manual 2.2):
 * (n,k): the n largest make more than k per cent of the total;
 * p%: what remains besides the largest and the `coalition` next ones (default 1) is below p per cent of the largest,
 * so that these could estimate the largest to within p per cent.
 */
export type DominanceRule =
  | { readonly rule: 'n,k'; readonly n: number; readonly k: number }
  | { readonly rule: 'p%'; readonly p: number; readonly coalition?: number };

/**
 * Which cells of a table of sums are sensitive. `cellOf[r]` is the cell of record r (see `cellIndexes`), and
 * `contributions[r]` what it adds, not negative. Empty cells are safe under (n,k) and p%.
 * O(records x contributors looked at).
 */
export const dominatedCells = (
  cellOf: ArrayLike<number>,
  contributions: ArrayLike<number>,
  cells: number,
  rule: DominanceRule,
): Outcome<boolean[]> => {
  const problems = [...checkRule(rule), ...checkContributions(cellOf, contributions, cells)];
  if (problems.length > 0) return refused(problems);
  const looked = rule.rule === 'n,k' ? rule.n : 1 + (rule.coalition ?? 1);
  const totals = new Float64Array(cells);
  const largest = Array.from({ length: cells }, (): number[] => []);
  for (let row = 0; row < cellOf.length; row++) {
    const cell = cellOf[row]!;
    totals[cell]! += contributions[row]!;
    insertDescending(largest[cell]!, contributions[row]!, looked);
  }
  return accepted(largest.map((top, cell) => isDominated(top, totals[cell]!, rule)));
};

const isDominated = (top: readonly number[], total: number, rule: DominanceRule): boolean => {
  if (total <= 0) return false;
  const together = top.reduce((sum, value) => sum + value, 0);
  if (rule.rule === 'n,k') return 100 * together > rule.k * total;
  return 100 * Math.max(0, total - together) < rule.p * top[0]!;
};

/** Keeps the `length` largest values, largest first. */
const insertDescending = (top: number[], value: number, length: number): void => {
  if (top.length === length && value <= top[length - 1]!) return;
  let at = top.length;
  while (at > 0 && top[at - 1]! < value) at--;
  top.splice(at, 0, value);
  if (top.length > length) top.pop();
};

const checkRule = (rule: DominanceRule): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  const check = (path: string, fine: boolean, message: string) => {
    if (!fine) problems.push({ code: 'bad_number', path, message });
  };
  const whole = 'must be a whole number of at least 1';
  if (rule.rule === 'n,k') {
    check('n', Number.isInteger(rule.n) && rule.n >= 1, whole);
    check('k', rule.k > 0 && rule.k < 100, 'must lie between 0 and 100');
  } else {
    check('p', rule.p > 0 && Number.isFinite(rule.p), 'must be above 0');
    const coalition = rule.coalition ?? 1;
    check('coalition', Number.isInteger(coalition) && coalition >= 1, whole);
  }
  return problems;
};

const checkContributions = (
  cellOf: ArrayLike<number>,
  contributions: ArrayLike<number>,
  cells: number,
): FiguresProblem[] => {
  const problems: FiguresProblem[] = [];
  if (cellOf.length !== contributions.length)
    problems.push({
      code: 'not_consistent',
      path: 'contributions',
      message: 'there must be one for each record',
    });
  for (let row = 0; row < cellOf.length && problems.length < 100; row++) {
    const cell = cellOf[row]!;
    if (!Number.isInteger(cell) || cell < 0 || cell >= cells)
      problems.push({
        code: 'unknown_value',
        path: `line ${row + 1}`,
        message: 'names no cell of the table',
      });
    if (!(contributions[row]! >= 0 && contributions[row]! < Infinity))
      problems.push({
        code: 'bad_number',
        path: `line ${row + 1}`,
        message: 'the contribution must not be negative',
      });
  }
  return problems;
};
