/**
 * The least mean weight between two clusters of many rows, in bits. -5.5: what is known of historical persons and organisations
 * whose pairs vary widely; in a small table, where chance alone is no rare match, never less than 3.5 bits of evidence. Where things
 * were counted once each (`countThings`) a crowd no longer pays for what is common in it, and -2.5 is asked.
 */
export const crowdThreshold = (rows: number, thingsCounted = false): number =>
  Math.max(thingsCounted ? -2.5 : -5.5, Math.log2(2 / rows) + 3.5);

/** Weights beyond this are certain; how many there are says nothing of where doubt begins. */
const CERTAIN = 20;
const HIGHEST = 3;
/** With fewer pairs on the far side of the valley, its place is chance. */
const ENOUGH = 50;

/**
 * Where to stop joining, in bits, told by the weights themselves. Weights of other pairs and of matches make two heaps with a valley
 * between them. There nearly all pairs are matches, and the density of matches changes slowly; so where, going down, pairs are twice
 * as dense as in the valley, a pair is as likely a match as not. Never more
 * than 3 bits, and never less than the mean of a crowd needs.
 */
export const inferThreshold = (weights: Float64Array, least: number): number => {
  const from = Math.floor(least) - 3;
  const counts = new Float64Array(CERTAIN - from + 1);
  for (const weight of weights) if (weight >= from && weight < CERTAIN) counts[Math.floor(weight) - from]!++;
  const smooth = counts.map(
    (count, at) => (count + (counts[at - 1] ?? count) + (counts[at + 1] ?? count)) / 3,
  );
  const place = (weight: number): number => Math.floor(weight) - from;
  let mode = place(5);
  for (let at = mode; at < place(CERTAIN) - 1; at++) if (smooth[at]! > smooth[mode]!) mode = at;
  let valley = place(least);
  for (let at = valley; at <= mode; at++) if (smooth[at]! < smooth[valley]!) valley = at;
  const beyond = counts.slice(valley).reduce((sum, one) => sum + one, 0);
  if (beyond < ENOUGH) return least;
  let at = valley;
  while (at > 0 && smooth[at - 1]! < 2 * smooth[valley]!) at--;
  return Math.max(least, Math.min(HIGHEST, at + from));
};
