/** The points x with sum of x over `plus` minus sum over `minus` = `equals` for each row, and 0 <= x <= upper. */
export interface BoundedSystem {
  readonly upper: ArrayLike<number>;
  readonly rows: readonly {
    readonly plus: readonly number[];
    readonly minus: readonly number[];
    readonly equals: number;
  }[];
}

export interface Polytope {
  /** The least or the greatest value of one variable; Infinity where nothing bounds it. */
  extreme(variable: number, direction: 'least' | 'greatest'): number;
  /** The corner that the last extreme was found at. */
  corner(): Float64Array;
}

const EPSILON = 1e-9;
const ARTIFICIAL = -1;

/**
 * The dense primal simplex method for bounded variables: variables at their upper bound are reflected (Dantzig 1955),
 * ties go to the smallest number, so that it ends (Bland 1977). A first phase with artificial variables finds a corner;
 * undefined where there is none. Each pivot O(rows x variables); memory the same.
 */
export const createPolytope = ({ upper, rows }: BoundedSystem): Polytope | undefined => {
  const n = upper.length;
  const basis = new Int32Array(rows.length).fill(ARTIFICIAL);
  const rowOf = new Int32Array(n).fill(-1);
  const reflected = new Uint8Array(n);
  const cost = new Float64Array(n);
  const tableau = rows.map(({ plus, minus, equals }) => {
    const row = new Float64Array(n + 1);
    const sign = equals < 0 ? -1 : 1;
    for (const at of plus) row[at]! += sign;
    for (const at of minus) row[at]! -= sign;
    row[n] = sign * equals;
    return row;
  });

  const reflectColumn = (column: number) => {
    for (const row of tableau) {
      row[n]! -= row[column]! * upper[column]!;
      row[column] = -row[column]!;
    }
    cost[column] = -cost[column]!;
    reflected[column]! ^= 1;
  };
  /** The basic variable of this row, at its upper bound, becomes its reflection, at 0. */
  const reflectRow = (at: number) => {
    const row = tableau[at]!;
    const variable = basis[at]!;
    for (let column = 0; column < n; column++) if (column !== variable) row[column] = -row[column]!;
    row[n] = upper[variable]! - row[n]!;
    reflected[variable]! ^= 1;
  };
  const pivot = (at: number, column: number) => {
    const row = tableau[at]!;
    const by = row[column]!;
    for (let k = 0; k <= n; k++) row[k] = row[k]! / by;
    for (const other of tableau) if (other !== row) subtract(other, row, other[column]!);
    subtract(cost, row, cost[column]!);
    if (basis[at] !== ARTIFICIAL) rowOf[basis[at]!] = -1;
    basis[at] = column;
    rowOf[column] = at;
  };

  /** Moves to the corner of least cost; false where it falls without end. */
  const descend = (): boolean => {
    for (;;) {
      let column = 0;
      while (column < n && !(rowOf[column] === -1 && cost[column]! < -EPSILON && upper[column]! > 0))
        column++;
      if (column === n) return true;
      let step = upper[column]!;
      let leaving = -1;
      for (let at = 0; at < tableau.length; at++) {
        const slope = tableau[at]![column]!;
        const level = tableau[at]![n]!;
        const ceiling = basis[at] === ARTIFICIAL ? Infinity : upper[basis[at]!]!;
        if (Math.abs(slope) <= EPSILON || (slope < 0 && ceiling === Infinity)) continue;
        const ratio = Math.max(0, slope > 0 ? level / slope : (level - ceiling) / slope);
        const isTie = Math.abs(ratio - step) <= EPSILON;
        if (isTie ? leaving >= 0 && basis[at]! < basis[leaving]! : ratio < step) {
          step = ratio;
          leaving = at;
        }
      }
      if (step === Infinity) return false;
      if (leaving === -1) reflectColumn(column);
      else {
        if (tableau[leaving]![column]! < 0) reflectRow(leaving);
        pivot(leaving, column);
      }
    }
  };

  for (const row of tableau) subtract(cost, row, 1);
  descend();
  const missing = tableau.reduce((sum, row, at) => sum + (basis[at] === ARTIFICIAL ? row[n]! : 0), 0);
  const size = rows.reduce((sum, { equals }) => sum + Math.abs(equals), 1);
  if (missing > 1e-7 * size) return undefined;
  tableau.forEach((row, at) => {
    if (basis[at] !== ARTIFICIAL) return;
    const column = row.findIndex((value, k) => k < n && rowOf[k] === -1 && Math.abs(value) > 1e-7);
    row[n] = 0;
    // A row without any column left is a consequence of the others and stays empty.
    if (column >= 0) pivot(at, column);
    else row.fill(0);
  });

  const levelOf = (variable: number): number => {
    const at = rowOf[variable]!;
    const level = at === -1 ? 0 : tableau[at]![n]!;
    return reflected[variable] === 1 ? upper[variable]! - level : level;
  };
  return {
    extreme(variable, direction) {
      const wanted = (direction === 'least' ? 1 : -1) * (reflected[variable] === 1 ? -1 : 1);
      cost.fill(0);
      cost[variable] = wanted;
      if (rowOf[variable] !== -1) subtract(cost, tableau[rowOf[variable]!]!, wanted);
      return descend() ? levelOf(variable) : direction === 'least' ? -Infinity : Infinity;
    },
    corner: () => Float64Array.from(reflected, (_, variable) => levelOf(variable)),
  };
};

const subtract = (from: Float64Array, row: Float64Array, times: number): void => {
  if (times === 0) return;
  for (let k = 0; k < from.length; k++) from[k]! -= times * row[k]!;
};
