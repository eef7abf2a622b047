import { accepted, type Outcome, refused } from '../outcome.ts';
import { piecesOf, soleGap, splitsOf, valuesByColumn, wholesOf } from './cell-splits.ts';
import { cellAt, type Figure, gatherCells, type KnownCell, subtract } from './known-cells.ts';
import { normalQuantile, presenceConfidence } from './normal.ts';
import {
  type CellReference,
  keyOfCell,
  type Period,
  problemsOfReleases,
  type Release,
  samePeriod,
  type Where,
} from './released.ts';

export interface DifferencingOptions {
  /** Groups of 1 to threshold - 1 persons are small; 10 by default. */
  readonly threshold?: number;
  /** A noisy figure is too precise when its best reader tells one person's presence with more confidence; 0.75 by default. */
  readonly level?: number;
  /** Code lists by column; without one a column has the values that the releases name, and a hidden value goes unseen. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

export interface DisclosureFinding {
  /**
   * small_cell: published as it is. published_elsewhere: withheld in one release, exact in another. noise_revealed: noisy in
   * one, exact in another. revision: two exact counts of one cell differ by few. little_noise: one noisy figure or several
   * averaged. sole_remainder: the parent less all other children is this cell. remainder_group: the same with several
   * children unknown. nested_difference: a group less a group inside it. period_remainder: a period less periods inside it.
   */
  readonly kind:
    | 'small_cell'
    | 'published_elsewhere'
    | 'noise_revealed'
    | 'revision'
    | 'little_noise'
    | 'sole_remainder'
    | 'remainder_group'
    | 'nested_difference'
    | 'period_remainder';
  /** threshold: few persons. withheld: the cell was withheld. noise_cancelled: it was given noise. confidence: too little noise. */
  readonly rule: 'threshold' | 'withheld' | 'noise_cancelled' | 'confidence';
  /** Who is isolated: those of the cell who are in none of `except`. */
  readonly where: Where;
  readonly period: Period;
  readonly except: readonly { readonly where: Where; readonly period: Period }[];
  /** Their number, exact where sd is 0. */
  readonly estimate: number;
  readonly sd: number;
  /** How surely one person's presence is told by who knows all others (0.5 to 1). */
  readonly confidence: number;
  /** The published cells it follows from. */
  readonly uses: readonly CellReference[];
}

/**
 * Tries every difference of all that was ever released: repeated cells, parents less children along each column, nested
 * groups and nested periods; exact counts that follow are used in further differences until none is new. Chains over
 * several unknown cells at once (which need linear programming) are not tried, so finding nothing is no proof.
 * Refuses malformed releases. O(rounds x cells x (columns x values + 2^(columns of a cell) x periods)).
 */
export const findDifferences = (
  releases: readonly Release[],
  options: DifferencingOptions = {},
): Outcome<readonly DisclosureFinding[]> => {
  const problems = problemsOfReleases(releases);
  const { threshold = 10, level = 0.75 } = options;
  if (!(threshold >= 1 && Number.isFinite(threshold)))
    problems.push({ code: 'bad_number', path: 'threshold', message: 'must be a number from 1 on' });
  if (!(level > 0.5 && level < 1))
    problems.push({ code: 'bad_number', path: 'level', message: 'must lie between 0.5 and 1' });
  return problems.length > 0 ? refused(problems) : accepted(searchDifferences(releases, options));
};

const searchDifferences = (
  releases: readonly Release[],
  { threshold = 10, level = 0.75, values = {} }: DifferencingOptions,
): DisclosureFinding[] => {
  const known = gatherCells(releases);
  const columns = valuesByColumn(known, values);
  const preciseSd = 1 / (2 * normalQuantile(level));
  const findings = new Map<string, DisclosureFinding>();
  const isFew = (count: number): boolean => count > 0.5 && count < threshold;
  const add = (
    kind: DisclosureFinding['kind'],
    rule: DisclosureFinding['rule'],
    { where, period }: Pick<KnownCell, 'where' | 'period'>,
    { value, sd, uses }: Figure,
    except: readonly Pick<KnownCell, 'where' | 'period'>[] = [],
  ): void => {
    const key = JSON.stringify([
      kind,
      keyOfCell(where, period),
      except.map((cell) => keyOfCell(cell.where, cell.period)),
      kind === 'small_cell' || kind === 'revision' ? uses : [],
    ]);
    const before = findings.get(key);
    if (before && before.sd <= sd) return;
    findings.set(key, {
      kind,
      rule,
      where,
      period,
      except: except.map((cell) => ({ where: cell.where, period: cell.period })),
      estimate: value,
      sd,
      confidence: presenceConfidence(sd),
      uses,
    });
  };
  const tooPrecise = ({ sd }: Figure): boolean => sd > 0 && presenceConfidence(sd) > level;
  const isolates = (figure: Figure): DisclosureFinding['rule'] | undefined => {
    if (figure.sd === 0) return isFew(figure.value) ? 'threshold' : undefined;
    return tooPrecise(figure) && figure.value - 2 * figure.sd < threshold ? 'confidence' : undefined;
  };
  /** The rule a figure of this one cell breaks when it follows from others: hiding the cell was in vain. */
  const undoes = (cell: KnownCell, figure: Figure): DisclosureFinding['rule'] | undefined => {
    if (figure.sd > 0) return tooPrecise(figure) && cell.withheld.length > 0 ? 'withheld' : isolates(figure);
    if (cell.withheld.length > 0) return 'withheld';
    return cell.noisy.length > 0 ? 'noise_cancelled' : isolates(figure);
  };

  for (const cell of known.byKey.values()) {
    const { exact, noisy, withheld, best } = cell;
    for (const figure of exact) if (isFew(figure.value)) add('small_cell', 'threshold', cell, figure);
    if (exact.length > 0 && withheld.length > 0) {
      const uses = [...best!.uses, ...withheld];
      add('published_elsewhere', 'withheld', cell, { ...best!, uses });
    }
    if (exact.length > 0 && noisy.length > 0) {
      const uses = [...best!.uses, ...noisy.flatMap((figure) => figure.uses)];
      add('noise_revealed', 'noise_cancelled', cell, { ...best!, uses });
    }
    for (let at = 1; at < exact.length; at++) {
      const change = subtract(exact[at]!, [exact[at - 1]!]);
      if (isFew(Math.abs(change.value))) add('revision', 'threshold', cell, change);
    }
    if (exact.length === 0 && best && tooPrecise(best)) add('little_noise', 'confidence', cell, best);
  }

  for (let news = true; news; ) {
    news = false;
    for (const parent of [...known.byKey.values()])
      for (const split of splitsOf(known, columns, parent, preciseSd)) {
        const [missing] = split.missing;
        if (split.missing.length !== 1 || !split.samePeriod || !missing) continue;
        const figure = subtract(parent.best!, split.figures);
        const child = cellAt(known, missing, parent.period);
        const rule = undoes(child, figure);
        if (rule) add('sole_remainder', rule, child, figure);
        if (figure.sd > 0 || child.best?.sd === 0) continue;
        child.best = figure;
        news = true;
      }
  }

  for (const whole of [...known.byKey.values()]) {
    if (!whole.best) continue;
    for (const { missing, figures, cells, samePeriod: same } of splitsOf(known, columns, whole, preciseSd)) {
      if ((missing.length === 1 && same) || figures.length < 2) continue;
      const figure = subtract(whole.best, figures);
      const rule = isolates(figure);
      if (rule) add('remainder_group', rule, whole, figure, cells);
    }
    const pieces = piecesOf(known, whole);
    const gap = soleGap(whole.period, pieces);
    // One piece makes a nested difference, unless the rest is a cell that was hidden by itself.
    const isNamed = gap !== undefined && known.byKey.has(keyOfCell(whole.where, gap));
    if (pieces.length === 0 || (pieces.length === 1 && !isNamed)) continue;
    const figure = subtract(
      whole.best,
      pieces.map(({ best }) => best!),
    );
    const rule = gap ? undoes(cellAt(known, whole.where, gap), figure) : isolates(figure);
    if (rule)
      add(
        'period_remainder',
        rule,
        gap ? { where: whole.where, period: gap } : whole,
        figure,
        gap ? [] : pieces,
      );
  }
  for (const part of known.byKey.values()) {
    if (!part.best) continue;
    for (const whole of wholesOf(known, part)) {
      const extra = Object.keys(part.where).filter((column) => !(column in whole.where));
      const isSplit = extra.length === 1 && (columns.get(extra[0]!)?.length ?? 0) === 2;
      if (isSplit && samePeriod(whole.period, part.period)) continue;
      const figure = subtract(whole.best!, [part.best]);
      const rule = isolates(figure);
      if (rule) add('nested_difference', rule, whole, figure, [part]);
    }
  }
  return [...findings.values()];
};
