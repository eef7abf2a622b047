import { createHash } from 'node:crypto';
import type pg from 'pg';
import { GUARDED_TABLES, type GuardedTable, REACH, type Reach, type Realm } from './guards.data.ts';

const roleIsOneOf = (roles: readonly string[]): string =>
  roles.length === 0
    ? 'false'
    : `(select current_setting('suar.role', true) in (${roles.map((role) => `'${role}'`).join(',')}))`;
const ROLES_IN_REACH = Object.entries(REACH);
/** Whether the role that asks has one of these reaches in a realm. */
const reaches = (realm: Realm, ...reach: Reach[]): string =>
  roleIsOneOf(
    ROLES_IN_REACH.filter(([, realms]) => reach.some((one) => realms[realm]?.reach === one)).map(
      ([role]) => role,
    ),
  );
const mayWrite = (realm: Realm): string =>
  roleIsOneOf(ROLES_IN_REACH.filter(([, realms]) => realms[realm]?.writes).map(([role]) => role));
const ANYBODY = "(select current_setting('suar.role', true) <> '')";

const office = (column: string): string => `${column} = any((select suar_offices())::uuid[])`;
const colleague = (column: string): string => `${column} = any((select suar_colleagues())::uuid[])`;

/** Which rows a role sees. Whatever does not depend on the row is asked once a query, in a sub-select. */
const seen = (table: string, guard: GuardedTable): string => {
  const all = reaches(guard.realm, 'all');
  switch (guard.by) {
    case 'case':
      return `${all} or (${office('organisation_id')} and (
          ${reaches('case', 'organisation')}
          or ((${reaches('case', 'team')} or (${reaches('case', 'team_open')} and status <> 'closed'))
            and (assignee_id is null or assignee_id = any((select suar_team())::uuid[])))
          or (${reaches('case', 'second_reading')} and status = 'awaiting_second_reader')))
        or (not ${reaches('case', 'none')} and id = any((select suar_given())::uuid[])
          and (status <> 'closed' or not ${reaches('case', 'given')}))`;
    case 'case_id':
      return `${all} or exists (select from case_record seen where seen.id = "${table}".case_id)`;
    case 'person':
      return `${all} or (${reaches('person', 'organisation')} and ${office('organisation_id')})
        or (${reaches('person', 'given')} and id = any((select suar_given_persons())::uuid[]))`;
    case 'organisation':
      return `${all} or (${reaches(guard.realm, 'organisation')} and ${office('organisation_id')})`;
    case 'colleague':
      return `${all} or (${reaches(guard.realm, 'organisation')} and (${colleague(guard.column)}${
        guard.orCase ? ` or exists (select from case_record seen where seen.incident_id = "${table}".id)` : ''
      }${guard.orReport ? ` or exists (select from report seen where seen.original_id = "${table}".id)` : ''}))`;
    case 'parent':
      return `${all} or exists (select from "${guard.parent}" seen where seen.id = "${table}"."${guard.column}")`;
    case 'role':
      return reaches(guard.realm, 'all', 'organisation');
    case 'names':
      return ANYBODY;
  }
};

/** The statements that guard one table: rows seen, rows written; nothing else. `force` binds the owner too. */
const guardTable = (table: string, guard: GuardedTable): string => {
  const rows = seen(table, guard);
  const writes =
    guard.by === 'names'
      ? `(${mayWrite(guard.realm)} or id = (select suar_account()))`
      : mayWrite(guard.realm);
  const adds = guard.appends ? ANYBODY : writes;
  return `
    alter table "${table}" enable row level security;
    alter table "${table}" force row level security;
    drop policy if exists suar_sees on "${table}";
    drop policy if exists suar_adds on "${table}";
    drop policy if exists suar_changes on "${table}";
    drop policy if exists suar_removes on "${table}";
    create policy suar_sees on "${table}" for select using (${rows});
    create policy suar_adds on "${table}" for insert with check (${adds});
    create policy suar_changes on "${table}" for update using ((${rows}) and ${writes}) with check (${writes});
    create policy suar_removes on "${table}" for delete using ((${rows}) and ${writes});`;
};

const guardsAsSql = (): string =>
  Object.entries(GUARDED_TABLES)
    .map(([table, guard]) => guardTable(table, guard))
    .join('\n');

/** Writes the guards of all tables, where they are not as the list says. Belongs after the migrations, under their lock. */
export const keepGuards = async (client: pg.ClientBase): Promise<void> => {
  const text = guardsAsSql();
  const mark = createHash('sha256').update(text).digest('hex');
  const known = await client.query<{ mark: string | null }>(
    "select obj_description('suar_role()'::regprocedure, 'pg_proc') as mark",
  );
  if (known.rows[0]?.mark === mark) return;
  await client.query('begin');
  try {
    await client.query(text);
    await client.query(`comment on function suar_role() is '${mark}'`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
