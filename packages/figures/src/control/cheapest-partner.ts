import type { LinearTable } from './linear-table.ts';

/**
 * The published cell of least cost in a relation with an exposed cell, first where that cell is hidden alone; failing
 * that, in a relation with any hidden cell.
 */
export const cheapestPartner = (
  exposed: readonly number[],
  hidden: ReadonlySet<number>,
  relations: LinearTable['relations'],
  relationsOf: readonly (readonly number[])[],
  costOf: (cell: number) => number,
): number | undefined => {
  const cellsOf = (at: number) => [relations[at]!.total, ...relations[at]!.parts];
  const hiddenIn = (at: number) => cellsOf(at).filter((cell) => hidden.has(cell)).length;
  const cheapestIn = (at: number, but: number) =>
    Math.min(...cellsOf(at).map((cell) => (cell === but ? Infinity : costOf(cell))));
  const cheapest = (among: readonly number[]): number | undefined => {
    let best: number | undefined;
    let least = Infinity;
    for (const cell of new Set(among.flatMap(cellsOf))) {
      if (hidden.has(cell)) continue;
      // Every relation it opens will need a partner in turn: the cheapest one there is.
      const cost = relationsOf[cell]!.reduce(
        (sum, at) => (hiddenIn(at) === 0 ? sum + cheapestIn(at, cell) : sum),
        costOf(cell),
      );
      if (cost < least) [best, least] = [cell, cost];
    }
    return best;
  };
  const near = exposed.flatMap((cell) => relationsOf[cell]!);
  const alone = near.filter((at) => hiddenIn(at) === 1);
  return cheapest(alone) ?? cheapest(near) ?? cheapest([...hidden].flatMap((cell) => relationsOf[cell]!));
};
