import { MISSING } from './compare.ts';
import { readyComparisons } from './compare-rows.ts';
import type { Comparison } from './conditions.ts';
import type { LinkageTable } from './engine.ts';
import { type ComparisonModel, LEAST_CHANCE, type LinkageModel } from './model.ts';
import type { Patterns } from './patterns.ts';

const ROUNDS = 25;
const LEAST_M = 1e-4;
const DRAWN = 200_000;
/** The usual shares count as if so many matches had been seen; for long texts, of which little can be learned, as many more. */
const PRIOR_MATCHES = 5;
const PRIOR_WORDS = 1000;

/**
 * Where matches usually stand before anything is learned: mostly equal, each weaker level rarer, "else" for plain mistakes. Long
 * texts are seldom repeated word for word: there any share of common words is as likely as another.
 */
const isWords = ({ levels }: Pick<Comparison, 'levels'>): boolean =>
  levels.some(({ any }) => any.some(({ is }) => is === 'tokenCosine' || is === 'wordEvidence'));

const startingShares = ({ levels }: Comparison): Float64Array => {
  const count = levels.length + 1;
  const shares = new Float64Array(count + 1);
  if (isWords({ levels })) {
    shares.fill(0.75 / levels.length, 2);
    shares[1] = 0.25;
    return shares;
  }
  const weaker = [0.15, 0.05, 0.04];
  shares[1] = 0.06;
  for (let level = count - 1; level > 1; level--) shares[level] = weaker[count - 1 - level] ?? 0.02;
  shares[count] = 1 - shares.reduce((sum, one) => sum + one, 0);
  return shares;
};

/**
 * u: the share of each level among pairs drawn by chance, nearly none of which are matches; for equal values in closed form,
 * the sum of all values' squared shares. The draw repeats itself. Rows of one of `clusters` are passed over, where these are known.
 */
export const sampleChances = (
  table: LinkageTable,
  comparisons: readonly Comparison[],
  clusters?: Int32Array,
): Float64Array[] => {
  const ready = readyComparisons(table, comparisons);
  const counts = ready.map(({ levels }) => new Float64Array(levels + 1).fill(0.5));
  let state = 1;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * table.rows);
  };
  for (let drawn = Math.min(DRAWN, 20 * table.rows); drawn > 0; drawn--) {
    const [a, b] = [draw(), draw()];
    if (a === b || (table.apart && table.apart[a] === table.apart[b])) continue;
    if (clusters && clusters[a] === clusters[b]) continue;
    ready.forEach(({ codes, equal, levelOf }, at) => {
      const [x, y] = [codes[a]!, codes[b]!];
      if (x !== 0 && y !== 0) counts[at]![x === y ? equal : levelOf(x, y)]!++;
    });
  }
  return counts.map((count, at) => {
    const known = count.reduce((sum, one, level) => (level === MISSING ? sum : sum + one), 0);
    const u = count.map((one, level) => (level === MISSING ? 1 : Math.max(LEAST_CHANCE, one / known)));
    comparisons[at]!.levels.forEach((level, place) => {
      if (level.u !== undefined) u[u.length - 1 - place] = level.u;
    });
    const others = comparisons[at]!.else?.u;
    if (others !== undefined) u[1] = others;
    return u;
  });
};

/**
 * m by expectation maximisation over patterns, once for every comparison within the pairs that stand at its strongest level:
 * there matches are many, and that comparison itself tells nothing of the others (Winkler 1988; Splink's training passes).
 * Comparisons that repeat it are left out of its pass, and a group of them speaks with one voice: otherwise "the same name" would
 * be learned in place of "the same person". Each m is what all passes in which it was free believed to be matches, on top of the
 * usual shares as a prior. Chances given with a level stand. O(patterns * comparisons) a round.
 */
export const trainModel = (
  { levels, counts }: Patterns,
  comparisons: readonly Comparison[],
  u: readonly Float64Array[],
  groups: LinkageModel['groups'],
): ComparisonModel[] => {
  const width = comparisons.length;
  const sums = comparisons.map((comparison) =>
    startingShares(comparison).map((share) => share * PRIOR_MATCHES),
  );
  for (let fixed = 0; fixed < width; fixed++) {
    const free = groups.filter((group) => !group.includes(fixed));
    const inside = Int32Array.from(counts.keys()).filter(
      (row) => levels[row * width + fixed] === u[fixed]!.length - 1,
    );
    const pairs = inside.reduce((sum, row) => sum + counts[row]!, 0);
    if (free.length === 0 || pairs < 20) continue;
    const pass = maximise({ levels, counts }, inside, comparisons, free, u);
    // A pass that believes in hardly any or nearly all of its pairs did not find two kinds.
    if (pass.share < 0.02 || pass.share > 0.995) continue;
    for (const group of free)
      for (const at of group)
        for (let level = 1; level < sums[at]!.length; level++) sums[at]![level]! += pass.counts[at]![level]!;
  }
  return u.map((chances, at) => {
    const total = sums[at]!.reduce((sum, one) => sum + one, 0);
    const m = sums[at]!.map((count) => Math.max(LEAST_M, count / total));
    comparisons[at]!.levels.forEach((level, place) => {
      if (level.m !== undefined) m[m.length - 1 - place] = level.m;
    });
    const others = comparisons[at]!.else?.m;
    if (others !== undefined) m[1] = others;
    return { m, u: chances };
  });
};

const maximise = (
  { levels, counts: pairs }: Patterns,
  inside: Int32Array,
  comparisons: readonly Comparison[],
  groups: LinkageModel['groups'],
  u: readonly Float64Array[],
): { counts: Float64Array[]; share: number } => {
  const width = comparisons.length;
  let m = comparisons.map(startingShares);
  let share = 0.3;
  let counts = u.map((chances) => new Float64Array(chances.length));
  const all = inside.reduce((sum, row) => sum + pairs[row]!, 0);
  const usual = comparisons.map((comparison) =>
    startingShares(comparison).map((share) => share * (isWords(comparison) ? PRIOR_WORDS : PRIOR_MATCHES)),
  );
  for (let round = 0; round < ROUNDS; round++) {
    counts = usual.map((shares) => shares.slice());
    let matches = 0;
    for (const row of inside) {
      let logOdds = Math.log(share / (1 - share));
      for (const group of groups) {
        let own = 0;
        let speaking = 0;
        for (const at of group) {
          const level = levels[row * width + at]!;
          if (level === MISSING) continue;
          own += Math.log(m[at]![level]! / u[at]![level]!);
          speaking++;
        }
        if (speaking > 0) logOdds += own / speaking;
      }
      const belief = pairs[row]! / (1 + Math.exp(-logOdds));
      matches += belief;
      for (const group of groups) for (const at of group) counts[at]![levels[row * width + at]!]! += belief;
    }
    share = Math.min(0.999, Math.max(1e-4, matches / all));
    m = counts.map((count) => {
      const known = count.reduce((sum, one, level) => (level === 0 ? sum : sum + one), 0);
      return count.map((one) => Math.max(LEAST_M, one / known));
    });
  }
  return { counts, share };
};
