import { accepted, type Outcome, refused } from '../outcome.ts';
import { type AuditOptions, auditTable } from './audit-table.ts';
import { cheapestPartner } from './cheapest-partner.ts';
import { checkTable, type LinearTable } from './linear-table.ts';
import { indexRelations, tighten } from './tighten.ts';

/** The table as its keeper sees it: every value, and the sums between them. */
export interface FullTable {
  readonly values: readonly number[];
  readonly relations: LinearTable['relations'];
}

export interface SuppressionOptions extends Pick<AuditOptions, 'protection' | 'whole' | 'largest'> {
  /** Cells that must not be published, for instance by `threshold` or `dominatedCells`. */
  readonly primary: readonly number[];
  /** The loss of not publishing a cell; its value plus one by default, Infinity for never. */
  readonly costOf?: (cell: number) => number;
  /**
   * How often to start again with one secondary cell kept, the dearest first, for a lesser total cost; 10 by
   * default. Each takes as long as the first run: 0 suits tables with hundreds of suppressed cells.
   */
  readonly improvements?: number;
  /** What everybody knows of a suppressed cell, primary or secondary, beforehand; 0 and above by default. */
  readonly boundsOf?: NonNullable<LinearTable['boundsOf']>;
}

export interface Suppression {
  /** The table with null for primary and secondary cells. */
  readonly values: readonly (number | null)[];
  /** Cells suppressed only to protect the primary ones. */
  readonly secondary: readonly number[];
}

/**
 * Secondary suppression: while the audit finds an exposed cell, the cheapest published cell out of a relation with
 * it goes too; then every secondary cell whose return exposes nothing comes back, the dearest first. All suppressed
 * cells, secondary ones too, end up with intervals of at least the protection width. A greedy heuristic: protected
 * by the audit's measure, near but not at the least loss (the exact optimum is NP-hard: Kelly, Golden and Assad 1992).
 * Refused where a cell cannot be protected.
 * At most (1 + improvements) x 2 x (secondary cells) audits.
 */
export const suppressCells = (table: FullTable, options: SuppressionOptions): Outcome<Suppression> => {
  const { costOf = (cell) => table.values[cell]! + 1, improvements = 10 } = options;
  let best = greedily(table, { ...options, costOf });
  const kept = new Set<number>();
  for (let tried = 0; best.ok && tried < improvements; tried++) {
    const next = dearestFirst(best.value.secondary, costOf).find((cell) => !kept.has(cell));
    if (next === undefined) break;
    kept.add(next);
    const without = (cell: number) => (cell === next ? Infinity : costOf(cell));
    const other = greedily(table, { ...options, costOf: without });
    if (other.ok && costOfAll(other.value, costOf) < costOfAll(best.value, costOf)) best = other;
  }
  return best;
};

const costOfAll = ({ secondary }: Suppression, costOf: (cell: number) => number): number =>
  secondary.reduce((sum, cell) => sum + costOf(cell), 0);

const dearestFirst = (cells: readonly number[], costOf: (cell: number) => number): number[] =>
  cells.toSorted((a, b) => costOf(b) - costOf(a) || a - b);

const greedily = (
  table: FullTable,
  options: SuppressionOptions & { readonly costOf: (cell: number) => number },
): Outcome<Suppression> => {
  const { primary, costOf, boundsOf, protection = 1, ...rest } = options;
  const problems = checkTable(table);
  for (const cell of primary)
    if (!(cell in table.values))
      problems.push({
        code: 'unknown_value',
        path: 'primary',
        message: 'names a cell the table does not have',
      });
  if (problems.length > 0) return refused(problems);

  const relationsOf = indexRelations(table.values.length, table.relations);
  const hidden = new Set(primary);
  const view = (): LinearTable => ({
    values: table.values.map((value, cell) => (hidden.has(cell) ? null : value)),
    relations: table.relations,
    ...(boundsOf && { boundsOf }),
  });
  // Intervals only widen as cells go, so a protected cell stays so and is looked at once.
  const done = new Set<number>();
  const exposedCells = (cells: readonly number[]): Outcome<number[]> => {
    const now = view();
    const { lower, upper, contradictory } = tighten(now);
    const narrow = cells.filter((cell) => upper[cell]! - lower[cell]! < protection);
    if (contradictory.length === 0 && narrow.length > 0) return accepted(narrow);
    const audit = auditTable(now, { ...rest, protection, cells });
    if (!audit.ok) return audit;
    for (const { cell, exposed } of audit.value) if (!exposed) done.add(cell);
    return accepted(audit.value.filter(({ exposed }) => exposed).map(({ cell }) => cell));
  };

  for (;;) {
    const exposed = exposedCells([...hidden].filter((cell) => !done.has(cell)));
    if (!exposed.ok) return exposed;
    if (exposed.value.length === 0) break;
    const partner = cheapestPartner(exposed.value, hidden, table.relations, relationsOf, costOf);
    if (partner === undefined)
      return refused(
        exposed.value.map((cell) => ({
          code: 'not_consistent',
          path: `cell ${cell}`,
          message: 'cannot be protected: no further cell may be suppressed',
        })),
      );
    hidden.add(partner);
  }

  const isPrimary = new Set(primary);
  const secondary = [...hidden].filter((cell) => !isPrimary.has(cell));
  for (const cell of dearestFirst(secondary, costOf)) {
    hidden.delete(cell);
    const exposed = exposedCells([...hidden]);
    if (!exposed.ok || exposed.value.length > 0) hidden.add(cell);
  }
  return accepted({ values: view().values, secondary: secondary.filter((cell) => hidden.has(cell)) });
};
