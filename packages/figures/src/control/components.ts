import type { AdditiveRelation } from './linear-table.ts';

/** Open cells that hang together through relations, and the relations between them. */
export interface Component {
  readonly cells: readonly number[];
  readonly relations: readonly number[];
}

/**
 * The parts of a table that say nothing of one another: cells count as joined where a relation holds two open ones.
 * Open cells without any relation form components of their own. O(cells + cells of all relations).
 */
export const componentsOf = (
  cells: number,
  relations: readonly AdditiveRelation[],
  isOpen: (cell: number) => boolean,
): Component[] => {
  const parent = Int32Array.from({ length: cells }, (_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const firstOpen = relations.map(({ total, parts }) => {
    let first = isOpen(total) ? total : -1;
    for (const part of parts) {
      if (!isOpen(part)) continue;
      if (first === -1) first = part;
      else parent[rootOf(part)] = rootOf(first);
    }
    return first;
  });
  const found = new Map<number, { cells: number[]; relations: number[] }>();
  for (let cell = 0; cell < cells; cell++) {
    if (!isOpen(cell)) continue;
    const root = rootOf(cell);
    const component = found.get(root);
    if (component === undefined) found.set(root, { cells: [cell], relations: [] });
    else component.cells.push(cell);
  }
  firstOpen.forEach((cell, at) => {
    if (cell !== -1) found.get(rootOf(cell))!.relations.push(at);
  });
  return [...found.values()];
};
