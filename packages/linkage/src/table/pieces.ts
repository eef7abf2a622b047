/** Hands out the numbers of pieces of work, each once, in ascending order; several threads may draw from one. */
export type NextPiece = () => number;

export const inTurn = (): NextPiece => {
  let next = 0;
  return () => next++;
};

/** For threads: `counter` is one number of shared memory, 0 at first. */
export const fromCounter =
  (counter: Int32Array): NextPiece =>
  () =>
    Atomics.add(counter, 0, 1);
