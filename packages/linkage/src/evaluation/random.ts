/** Numbers from 0 to below 1, the same for the same seed (Marsaglia's xorshift, 32 bits). */
export const seededRandom = (seed: number): (() => number) => {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x6a09e667) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let at = 0; at < 8; at++) next();
  return next;
};
