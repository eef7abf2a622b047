import type { Problem } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { joinPersons, knownRows } from './member-store.ts';

/** What tells a human being apart; a name alone does not make two rows the same person. */
const TELLING: ReadonlySet<string> = new Set([
  'birth_date',
  'passport',
  'national_id',
  'phone',
  'email',
  'handle',
]);
interface Row {
  statements: readonly { field: string; text: string }[];
}

/**
 * A list of an incident's persons while its rows are taken in: a row that says just what an earlier one said is refused, and
 * whoever is taken in becomes a member. For an import without an incident it does nothing. Runs inside the slice's
 * transaction.
 */
export const openManifest = async (context: Context, incidentId: string | null, importId: string) => {
  const digests = new Map<number, Buffer>();
  const seen = new Set<string>();
  const digestOf = ({ statements }: Row): Buffer | null => {
    if (!statements.some(({ field }) => TELLING.has(field))) return null;
    const said = statements.map(({ field, text }) => `${field}\u0000${text}`).sort();
    return context.sealer.digest('document', JSON.stringify(['manifest', incidentId, said]));
  };
  return {
    faults: async (line: number, row: Row): Promise<Problem[]> => {
      if (incidentId === null) return [];
      if (row.statements.length === 0)
        return [{ code: 'missing', path: `line ${line}`, message: 'the row names nobody' }];
      const digest = digestOf(row);
      if (digest === null) return [];
      const key = digest.toString('hex');
      if (seen.has(key) || (await knownRows(context, incidentId, [digest])).has(key))
        return [
          {
            code: 'conflict',
            path: `line ${line}`,
            message: 'a row that says just the same was taken in for this incident before',
          },
        ];
      seen.add(key);
      digests.set(line, digest);
      return [];
    },
    join: async (rows: readonly { line: number | null; personId: string | undefined }[]): Promise<void> => {
      if (incidentId === null) return;
      await joinPersons(
        context,
        incidentId,
        rows.flatMap(({ line, personId }) =>
          personId
            ? [{ personId, importId, line, rowDigest: (line !== null && digests.get(line)) || null }]
            : [],
        ),
      );
    },
  };
};
