/** Two readers' findings of the same cases: first reader's finding, then the second's. */
export type AgreementCounts = { bothYes: number; yesNo: number; noYes: number; bothNo: number };

/**
 * Cohen's kappa of two readers with its interval of 95 in 100, by the standard error of Fleiss, Cohen and Everitt (1969).
 * Null where a reader only ever gave one finding: then no agreement beyond chance can show.
 */
export const cohensKappa = ({
  bothYes,
  yesNo,
  noYes,
  bothNo,
}: AgreementCounts): { kappa: number; low: number; high: number } | null => {
  const n = bothYes + yesNo + noYes + bothNo;
  if (n === 0) return null;
  const alike = (yes: number) => yes === 0 || yes === n;
  if (alike(bothYes + yesNo) || alike(bothYes + noYes)) return null;
  const cells = [
    [bothYes / n, yesNo / n],
    [noYes / n, bothNo / n],
  ] as const;
  const rows = cells.map(([a, b]) => a + b);
  const columns = [cells[0][0] + cells[1][0], cells[0][1] + cells[1][1]];
  const observed = cells[0][0] + cells[1][1];
  const expected = rows[0]! * columns[0]! + rows[1]! * columns[1]!;
  const kappa = (observed - expected) / (1 - expected);
  let on = 0;
  let off = 0;
  for (const i of [0, 1] as const)
    for (const j of [0, 1] as const) {
      if (i === j) on += cells[i][j] * (1 - (rows[i]! + columns[j]!) * (1 - kappa)) ** 2;
      else off += cells[i][j] * (columns[i]! + rows[j]!) ** 2;
    }
  const variance =
    (on + (1 - kappa) ** 2 * off - (kappa - expected * (1 - kappa)) ** 2) / ((1 - expected) ** 2 * n);
  const half = 1.959964 * Math.sqrt(Math.max(0, variance));
  return { kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) };
};
