import { asSystem, inTransaction, type Services } from '../platform/context.ts';
import { deleteMatchesOf, insertMatches, refreshMatchCounts } from './match-store.ts';
import type { PersonSummary } from './record.ts';
import { personsByCurrent } from './store.ts';

/**
 * Looks for who the given home persons could be among all others and keeps the pairs worth a human's judgement.
 * It suggests and never joins. Returns how many of them found a candidate.
 */
export const matchPersons = async (
  services: Services,
  homeIds: readonly string[],
  options: { fresh: boolean },
): Promise<number> =>
  homeIds.length === 0 ? 0 : asSystem(services, (system) => match(system, homeIds, options));

const match = async (
  services: Services,
  homeIds: readonly string[],
  options: { fresh: boolean },
): Promise<number> => {
  await services.matcher.catchUp(services.db);
  const rows = await personsByCurrent(services, homeIds);
  const pairs = new Map<
    string,
    { person_a: string; person_b: string; weight: number; probability: number; cross_role: boolean }
  >();
  let found = 0;
  for (const row of rows) {
    const { own } = services.sealer.openJson<PersonSummary>('person.summary', row.id, row.summary);
    const candidates = services.matcher.find(own).filter((candidate) => candidate.id !== row.id);
    if (candidates.length > 0) found += 1;
    for (const candidate of candidates) {
      const [a, b] = row.id < candidate.id ? [row.id, candidate.id] : [candidate.id, row.id];
      pairs.set(`${a}${b}`, {
        person_a: a,
        person_b: b,
        weight: candidate.weight,
        probability: candidate.probability,
        cross_role: candidate.crossRole,
      });
    }
  }
  // In one order, so that two who write the same pairs wait for one another instead of crosswise.
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  // Nobody who looks meanwhile finds the pairs gone.
  await inTransaction(services, async (inside) => {
    if (!options.fresh) await deleteMatchesOf(inside, homeIds);
    await insertMatches(inside, sorted);
    if (!options.fresh || sorted.length > 0)
      await refreshMatchCounts(inside, [
        ...new Set([...homeIds, ...sorted.flatMap((pair) => [pair.person_a, pair.person_b])]),
      ]);
  });
  return found;
};
