import { createCandidateFinder } from './ranking/candidates.ts';
import { type Prepared, type Scorer, scorerFor } from './ranking/scorers.ts';

export interface NameRanking {
  pairs: number;
  recallAt1: number;
  meanReciprocalRank: number;
  /** As recallAt1, where any partner that the list gives for the same name is right (a name has several spellings). */
  recallOfAnyAt1: number;
  seconds: number;
}

/** So many names of the other side are compared in full; the rest share too little to stand before them. */
const CANDIDATES = 250;

/**
 * How often the right partner of a name stands first among all distinct partners of the list (and the mean of 1/rank). A tie
 * counts as the worst place of those tied; a partner that is not among the names compared in full counts as the last of the
 * list. Each distinct name is read once, so that the cost grows with the list times the candidates, not with its square.
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
  const rankings = new Map<string, Map<number, number>>();
  const rank = (asked: string): Map<number, number> => {
    const known = rankings.get(asked);
    if (known) return known;
    const prepared = scorer.prepareLeft(asked);
    const scored = ranked(prepared, finder.find(prepared.features, CANDIDATES), right, scorer);
    rankings.set(asked, scored);
    return scored;
  };
  const partners = new Map<string, Set<number>>();
  for (const [asked, partner] of pairs)
    partners.set(asked, (partners.get(asked) ?? new Set()).add(places.get(partner)!));
  let first = 0;
  let anyFirst = 0;
  let reciprocal = 0;
  for (const [asked, partner] of pairs) {
    const place = rank(asked).get(places.get(partner)!) ?? names.length;
    if (place === 1) first += 1;
    if (rightStandFirst(rank(asked), partners.get(asked)!)) anyFirst += 1;
    reciprocal += 1 / place;
  }
  return {
    pairs: pairs.length,
    recallAt1: first / Math.max(1, pairs.length),
    meanReciprocalRank: reciprocal / Math.max(1, pairs.length),
    recallOfAnyAt1: anyFirst / Math.max(1, pairs.length),
    seconds: (performance.now() - begun) / 1000,
  };
};

/** Whether only right partners stand at the best place: a tie between a right and a wrong one is none. */
const rightStandFirst = (places: ReadonlyMap<number, number>, partners: ReadonlySet<number>): boolean => {
  const best = Math.min(...places.values());
  return (
    places.size > 0 && [...places].every(([candidate, place]) => place > best || partners.has(candidate))
  );
};

/** The worst place of each candidate: how many are at least as similar, itself included. */
const ranked = (
  asked: Prepared,
  candidates: readonly number[],
  right: readonly Prepared[],
  scorer: Scorer,
): Map<number, number> => {
  const scored = candidates
    .map((candidate) => ({ candidate, score: scorer.similarity(asked, right[candidate]!) }))
    .sort((a, b) => b.score - a.score);
  const found = new Map<number, number>();
  for (let end = scored.length - 1, at = end; at >= 0; at -= 1) {
    if (scored[at]!.score > scored[end]!.score) end = at;
    found.set(scored[at]!.candidate, end + 1);
  }
  return found;
};
