import { createHash } from 'node:crypto';
import type pg from 'pg';
import { GUARDED_TABLES, type GuardedTable, REACH, type Reach, type Realm } from './guards.data.ts';

const ROLES_IN_REACH = Object.entries(REACH);
const ROLE = "current_setting('suar.role', true)";
const quoted = (roles: readonly string[]): string => roles.map((role) => `'${role}'`).join(',');
const rolesThat = (realm: Realm, ...reach: Reach[]): string[] =>
  ROLES_IN_REACH.filter(([, realms]) => reach.some((one) => realms[realm]?.reach === one)).map(
    ([role]) => role,
  );

// Whatever does not depend on the row is asked once a query, in a sub-select; each costs planning, hence few of them.
const isOneOf = (roles: readonly string[]): string =>
  roles.length === 0 ? 'false' : `(select ${ROLE} in (${quoted(roles)}))`;
/** That a column is among what a function gives, for these roles only. */
const among = (column: string, roles: readonly string[], given: string): string =>
  roles.length === 0
    ? 'false'
    : `${column} = any((select case when ${ROLE} in (${quoted(roles)}) then ${given}() end)::uuid[])`;
const mayWrite = (realm: Realm): string =>
  isOneOf(ROLES_IN_REACH.filter(([, realms]) => realms[realm]?.writes).map(([role]) => role));
/** Whoever works for the machine itself, whatever the table. */
const SERVER = ['system', 'operator'];
const own = (column: string): string => `"${column}" = (select suar_account())`;
const ANYBODY = `(select ${ROLE} <> '')`;

/** Which rows of a table a role sees. */
const seen = (table: string, guard: GuardedTable): string => {
  const { realm } = guard;
  const all = isOneOf(rolesThat(realm, 'all'));
  const office = (column: string, ...reach: Reach[]): string =>
    among(
      column,
      rolesThat(realm, ...reach),
      column === 'organisation_id' ? 'suar_offices' : 'suar_colleagues',
    );
  switch (guard.by) {
    case 'case': {
      const open = "status <> 'closed'";
      const taken = rolesThat('case', 'organisation', 'team', 'team_open', 'second_reading');
      return `${all} or ${office('organisation_id', 'organisation')}
        or (${office('organisation_id', 'team', 'team_open')}
          and (assignee_id is null or assignee_id = any((select suar_team())::uuid[]))
          and (${open} or ${isOneOf(rolesThat('case', 'team'))}))
        or (status = 'awaiting_second_reader' and ${office('organisation_id', 'second_reading')})
        or ${among('id', taken, 'suar_given')}
        or (${open} and ${among('id', rolesThat('case', 'given'), 'suar_given')})`;
    }
    case 'case_id':
      return guard.lookup
        ? `${all} or suar_sees_case(case_id)`
        : `${all} or exists (select from case_record seen where seen.id = "${table}".case_id)`;
    case 'person':
      return `${all} or ${office('organisation_id', 'organisation')}
        or ${among('id', rolesThat('person', 'given'), 'suar_given_persons')}`;
    case 'organisation':
      return `${all} or ${office('organisation_id', 'organisation')}`;
    case 'colleague':
      return `${all} or ${office(guard.column, 'organisation')}${
        guard.with
          ? ` or (${isOneOf(rolesThat(realm, 'organisation'))}
            and exists (select from "${guard.with.table}" seen where seen."${guard.with.column}" = "${table}".id))`
          : ''
      }`;
    case 'parent':
      return `${all} or exists (select from "${guard.parent}" seen where seen.id = "${table}"."${guard.column}")`;
    case 'owner':
      return `${isOneOf(SERVER)} or ${own(guard.column)}${
        guard.shared
          ? ` or ("${guard.shared}" is not null and "${guard.column}" = any((select suar_colleagues())::uuid[]))`
          : ''
      }`;
    case 'role':
      return isOneOf(rolesThat(realm, 'all', 'organisation'));
    case 'names':
    case 'key':
      return ANYBODY;
  }
};

/** Of the rows seen, those that a role changes. */
const written = (guard: GuardedTable): string => {
  if (guard.by === 'names') return `(${mayWrite(guard.realm)} or ${own('id')})`;
  if (guard.by === 'key' || (guard.by === 'owner' && guard.kept)) return isOneOf(SERVER);
  if (guard.by === 'owner') return `(${isOneOf(SERVER)} or ${own(guard.column)})`;
  return mayWrite(guard.realm);
};

/** The statements that guard one table: rows seen, rows written; nothing else. `force` binds the owner too. */
const guardTable = (table: string, guard: GuardedTable): string => {
  const rows = seen(table, guard);
  const writes = written(guard);
  const adds = guard.appends || guard.by === 'key' ? ANYBODY : writes;
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

/** Writes the guards of all tables, where they are not as the list says. Belongs after the migrations, in their transaction. */
export const keepGuards = async (client: pg.ClientBase): Promise<void> => {
  const text = guardsAsSql();
  const mark = createHash('sha256').update(text).digest('hex');
  const known = await client.query<{ mark: string | null }>(
    "select obj_description('suar_role()'::regprocedure, 'pg_proc') as mark",
  );
  if (known.rows[0]?.mark === mark) return;
  await client.query(text);
  await client.query(`comment on function suar_role() is '${mark}'`);
};
