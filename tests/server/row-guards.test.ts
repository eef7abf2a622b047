import { ROLES, type Role } from '@suar/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUARDED_TABLES } from '../../apps/server/src/access/guards.data.ts';
import type { Caller } from './harness.ts';
import {
  asRole,
  type Case,
  cases,
  elsewhere,
  harness,
  openOffices,
  people,
  SEES,
  system,
} from './two-offices.ts';

/** The other tables with something personal: whether a role sees rows at all. */
const REALMS: Record<string, readonly Role[]> = {
  person: [
    'intake',
    'caseworker',
    'supervisor',
    'screener',
    'second_reader',
    'analyst',
    'liaison',
    'operator',
  ],
  report: ['intake', 'caseworker', 'supervisor', 'screener', 'second_reader', 'analyst', 'operator'],
  incident: ['intake', 'caseworker', 'supervisor', 'screener', 'second_reader', 'operator'],
  lure: ['caseworker', 'supervisor', 'analyst', 'operator'],
  invitation: ['administrator', 'operator'],
  ledger: ['administrator', 'supervisor', 'auditor', 'operator'],
  erasure: ['caseworker', 'supervisor', 'operator'],
};

beforeAll(openOffices);
afterAll(() => harness.stop());

describe('PostgreSQL, asked past every use case', () => {
  it('guards each table that has something sealed in it, its owner included', async () => {
    const sealed = await system(
      `select distinct table_name as name, relrowsecurity and relforcerowsecurity as guarded
       from information_schema.columns join pg_class on oid = table_name::regclass
       where table_schema = 'public' and domain_name = 'sealed' and relkind = 'r'`,
    );
    expect(sealed.length).toBeGreaterThan(12);
    expect(sealed.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual([]);
  });

  it.each(ROLES)('gives the %s the rows of their cases and realms, and no other', async (role) => {
    const db = asRole(role);
    const caseIds = SEES[role].split('').map((name) => cases[name as Case]);
    const wrong: string[] = [];
    for (const [table, guard] of Object.entries(GUARDED_TABLES)) {
      // Names and wrapped keys stand open to all, and whose own a row is says its account: tested apart.
      if (guard.by === 'names' || guard.by === 'owner' || guard.by === 'key') continue;
      const ofCases = guard.by === 'case' || guard.by === 'case_id';
      const column = guard.by === 'case' ? 'id' : 'case_id';
      const all = await system(
        ofCases ? `select ${column} as id from "${table}"` : `select 1 as id from "${table}"`,
      );
      if (all.length === 0) wrong.push(`${table}: nothing to see at all`);
      const { rows } = await sql<{ id: string }>`select ${
        ofCases ? sql.ref(column) : sql.lit(1)
      } as id from ${sql.table(table)}`.execute(db);
      if (ofCases) {
        const expected = new Set(all.map((row) => row.id).filter((id) => caseIds.includes(id)));
        if (
          JSON.stringify([...new Set(rows.map((row) => row.id))].sort()) !==
          JSON.stringify([...expected].sort())
        )
          wrong.push(`${table}: other cases than theirs`);
        continue;
      }
      // What the liaison officer sees of a person is of those referred alone, of whom some tables say nothing.
      const mayLack = role === 'liaison' && table !== 'person' && guard.realm === 'person';
      const realm = table === 'invitation' ? 'invitation' : table === 'statement' ? 'report' : guard.realm;
      const may = REALMS[realm]!.includes(role);
      if (!may && rows.length > 0) wrong.push(`${table}: ${rows.length} rows that are not theirs`);
      if (may && rows.length === 0 && !mayLack) wrong.push(`${table}: no row`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps an office from the persons and reports of another', async () => {
    const seen = async (role: Role, accountId: string, organisationId: string): Promise<number[]> =>
      Promise.all(
        ['person', 'report', 'statement', 'original', 'case_action'].map(
          async (table) =>
            (
              await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
                harness.running.services.as({ role, accountId, organisationId }),
              )
            ).rows[0]!.n,
        ),
      );
    const [one, other, all] = [
      await seen('supervisor', people.supervisor.accountId, harness.organisationId),
      await seen('supervisor', people.stranger.accountId, elsewhere),
      await seen('operator', people.operator.accountId, harness.organisationId),
    ];
    expect(other.slice(0, 3).every((n) => n > 0)).toBe(true);
    expect(one.map((n, index) => n + other[index]!)).toEqual(all);
  });

  it('keeps to an account what is its own, and a colleague from changing what is shared', async () => {
    const seenBy = async (
      table: string,
      by: Caller,
      role: Role,
      office: string,
    ): Promise<[number, bigint]> => {
      const db = harness.running.services.as({ role, accountId: by.accountId, organisationId: office });
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
      const removed = await sql`delete from ${sql.table(table)}`.execute(db);
      return [rows[0]!.n, removed.numAffectedRows ?? 0n];
    };
    const { caseworker, supervisor, stranger } = people;
    const { organisationId } = harness;
    // Of each: how many a colleague sees, how many the owner sees and can take away.
    const EXPECTED = { saved_view: [1, 2, 2n], draft_device: [0, 1, 1n], break_glass: [0, 1, 0n] } as const;
    for (const [table, [colleague, own, taken]] of Object.entries(EXPECTED)) {
      expect(await seenBy(table, supervisor, 'supervisor', organisationId), table).toEqual([colleague, 0n]);
      expect(await seenBy(table, stranger, 'supervisor', elsewhere), table).toEqual([0, 0n]);
      expect(await seenBy(table, caseworker, 'caseworker', organisationId), table).toEqual([own, taken]);
    }
  });

  it('tells everybody how many beds are taken, and of whom only those who see the case', async () => {
    const { body } = await people.stranger.call('GET', '/providers');
    expect(body.items[0].places).toMatchObject([{ kind: 'women', places: 3, taken: 1 }]);
  });

  it('gives nothing to one who says who they are wrongly or not at all, and lets nobody but its roles write', async () => {
    const nobody = harness.running.services.as({ role: '', accountId: '', organisationId: '' });
    for (const table of Object.keys(GUARDED_TABLES))
      expect((await sql`select 1 from ${sql.table(table)}`.execute(nobody)).rows, table).toEqual([]);
    for (const role of ['administrator', 'statistician', 'auditor', 'liaison', 'screener'] as const) {
      await expect(
        sql`insert into person (current_id, role, summary) values (gen_random_uuid(), 'informant', 'x')`.execute(
          asRole(role),
        ),
      ).rejects.toMatchObject({ code: '42501' });
      const changed = await sql`update report set urgent = true`.execute(asRole(role));
      expect(changed.numAffectedRows).toBe(0n);
    }
    // Who can fetch every wrapped key cannot destroy one.
    const destroyed = await sql`update data_key set wrapped = null, destroyed_at = now(), rule = 'x'`.execute(
      asRole('supervisor'),
    );
    expect(destroyed.numAffectedRows).toBe(0n);
    await expect(sql`truncate person`.execute(asRole('supervisor'))).rejects.toMatchObject({ code: '42501' });
  });
});
