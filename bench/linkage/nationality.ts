import { readName } from '@suar/linkage';
import type { PersonRow } from '@suar/simulate';

/**
 * Each row's person's nationality: what any row of the person says; where none does, the nationality that its names' words
 * are borne by most (rows do not carry the truth about it).
 */
export const trueNationalities = (rows: readonly PersonRow[]): string[] => {
  const known = new Map<string, string>();
  const bearers = new Map<string, Map<string, number>>();
  for (const row of rows) if (row.nationality) known.set(row.person_id, row.nationality);
  for (const row of rows) {
    const nationality = known.get(row.person_id);
    if (!nationality) continue;
    for (const word of wordsOf(row)) {
      const counts = bearers.get(word) ?? new Map<string, number>();
      bearers.set(word, counts.set(nationality, (counts.get(nationality) ?? 0) + 1));
    }
  }
  const guessed = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (known.has(row.person_id)) continue;
    const votes = guessed.get(row.person_id) ?? new Map<string, number>();
    for (const word of wordsOf(row)) {
      const counts = bearers.get(word);
      const all = counts ? [...counts.values()].reduce((sum, count) => sum + count, 0) : 0;
      for (const [nationality, count] of counts ?? [])
        votes.set(nationality, (votes.get(nationality) ?? 0) + count / all);
    }
    guessed.set(row.person_id, votes);
  }
  return rows.map(({ person_id }) => {
    const votes = [...(guessed.get(person_id) ?? [])].sort(([, a], [, b]) => b - a);
    return known.get(person_id) ?? votes[0]?.[0] ?? 'ID';
  });
};

const wordsOf = (row: PersonRow): string[] => (row.full_name ? readName(row.full_name).tokens : []);
