import { createCandidateFinder } from './ranking/candidates.ts';
import { compete, type Fits } from './ranking/compete.ts';
import { type Scorer, scorerFor } from './ranking/scorers.ts';

export interface NameRanking {
  pairs: number;
  recallAt1: number;
  meanReciprocalRank: number;
  /** As recallAt1, where any partner that the list gives for the same name is right (a name has several spellings). */
  recallOfAnyAt1: number;
  /** As recallAt1, each name asked as if it alone were looked for: without the other names of its side. */
  recallAt1Alone: number;
  seconds: number;
}

/** So many names of the other side are compared in full; the rest share too little to stand before them. */
const CANDIDATES = 250;

/**
 * How often the right partner of a name stands first among all distinct partners of the list (and the mean of 1/rank), where the
 * names of the list compete for their partners (`compete`). A tie counts as the worst place of those tied; a partner that is not
 * among the names compared in full counts as the last of the list. Each distinct name is read once, so that the cost grows with
 * the list times the candidates, not with its square.
 */
export const evaluateNames = (
  pairs: readonly (readonly [string, string])[],
  scorer: Scorer = scorerFor(
    pairs.map(([name]) => name),
    pairs.map(([, name]) => name),
  ),
): NameRanking => {
  const begun = performance.now();
  const names = [...new Set(pairs.map(([, name]) => name))];
  const places = new Map(names.map((name, place) => [name, place]));
  const right = names.map(scorer.prepareRight);
  const finder = createCandidateFinder(right.map(({ features }) => features));
  const asked = [...new Set(pairs.map(([name]) => name))];
  const fits = asked.map((name): Fits => {
    const prepared = scorer.prepareLeft(name);
    const candidates = finder.find(prepared.features, CANDIDATES);
    return {
      candidates,
      scores: Float64Array.from(candidates, (one) => scorer.nats * scorer.similarity(prepared, right[one]!)),
    };
  });
  const alone = quality(pairs, places, rankingOf(asked, fits));
  compete(fits, names.length);
  const { first, anyFirst, reciprocal } = quality(pairs, places, rankingOf(asked, fits));
  const share = (count: number): number => count / Math.max(1, pairs.length);
  return {
    pairs: pairs.length,
    recallAt1: share(first),
    meanReciprocalRank: share(reciprocal),
    recallOfAnyAt1: share(anyFirst),
    recallAt1Alone: share(alone.first),
    seconds: (performance.now() - begun) / 1000,
  };
};

type Ranking = ReadonlyMap<number, number>;
const rankingOf = (asked: readonly string[], fits: readonly Fits[]): Map<string, Ranking> =>
  new Map(asked.map((name, at) => [name, ranked(fits[at]!)]));

/** Counted over all pairs: right partners in the first place, any of a name's partners there, and the sum of 1 / place. */
const quality = (
  pairs: readonly (readonly [string, string])[],
  places: ReadonlyMap<string, number>,
  rankings: ReadonlyMap<string, Ranking>,
): { first: number; anyFirst: number; reciprocal: number } => {
  const partners = new Map<string, Set<number>>();
  for (const [asked, partner] of pairs)
    partners.set(asked, (partners.get(asked) ?? new Set()).add(places.get(partner)!));
  let first = 0;
  let anyFirst = 0;
  let reciprocal = 0;
  for (const [asked, partner] of pairs) {
    const ranking = rankings.get(asked)!;
    const place = ranking.get(places.get(partner)!) ?? places.size;
    if (place === 1) first += 1;
    if (rightStandFirst(ranking, partners.get(asked)!)) anyFirst += 1;
    reciprocal += 1 / place;
  }
  return { first, anyFirst, reciprocal };
};

/** Whether only right partners stand at the best place: a tie between a right and a wrong one is none. */
const rightStandFirst = (places: Ranking, partners: ReadonlySet<number>): boolean => {
  const best = Math.min(...places.values());
  return (
    places.size > 0 && [...places].every(([candidate, place]) => place > best || partners.has(candidate))
  );
};

/** The worst place of each candidate: how many are at least as similar, itself included. */
const ranked = ({ candidates, scores }: Fits): Map<number, number> => {
  const scored = candidates
    .map((candidate, at) => ({ candidate, score: scores[at]! }))
    .sort((a, b) => b.score - a.score);
  const found = new Map<number, number>();
  for (let end = scored.length - 1, at = end; at >= 0; at -= 1) {
    if (scored[at]!.score > scored[end]!.score) end = at;
    found.set(scored[at]!.candidate, end + 1);
  }
  return found;
};
