/** Every set of `size` places below `all`, each ascending. */
export const subsetsOfSize = (all: number, size: number): number[][] => {
  const sets: number[][] = [];
  const extend = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === size) sets.push([...chosen]);
    else for (let next = from; next < all; next++) extend(next + 1, [...chosen, next]);
  };
  extend(0, []);
  return sets;
};
