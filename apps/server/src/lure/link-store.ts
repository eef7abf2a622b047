import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;
const MOST = 100;

/** Reports that hold one of these search keys: those that name the same number or account. */
export const reportsNaming = async ({ db }: Reach, keys: readonly string[]) =>
  keys.length === 0
    ? []
    : db
        .selectFrom('report')
        .select(['id', 'number', 'kind', 'search'])
        .where(sql<boolean>`search && ${sql.val([...keys])}::bigint[]`)
        .orderBy('number', 'desc')
        .limit(MOST)
        .execute();

/** Persons, as they stand joined now, that hold one of these search keys. */
export const personsNaming = async ({ db }: Reach, keys: readonly string[]) =>
  keys.length === 0
    ? []
    : db
        .selectFrom('person')
        .select(['id', 'number', 'role', 'search'])
        .whereRef('current_id', '=', 'id')
        .where(sql<boolean>`search && ${sql.val([...keys])}::bigint[]`)
        .orderBy('number', 'desc')
        .limit(MOST)
        .execute();
