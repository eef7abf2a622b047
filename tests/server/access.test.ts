import { type AccessAction, ROLES, type Role, SENTENCES } from '@suar/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUARDED_TABLES } from '../../apps/server/src/access/guards.data.ts';
import { permissionsOf } from '../../apps/server/src/access/policy.ts';
import { makeOrganisation } from '../../apps/server/src/account/store.ts';
import { insertActions } from '../../apps/server/src/case/action-store.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

/** Words of each class, invented, that must not reach whom they are hidden from. */
const WORDS = {
  identity: 'Ratna Khayalan',
  contact: '6281200007788',
  narrative: 'disekap di ruko lantai tiga',
  health: 'sesi terapi trauma kedua',
  law: 'unsur cara terbukti menurut saksi',
};
type Case = 'A' | 'B' | 'C' | 'D' | 'X';
/**
 * A: unassigned. B: held by the team North, and referred to the liaison officer. C: closed. D: held by the caseworker,
 * waiting for a second reader. X: of another office. Which of them each role's rows are of, stated apart from the policy.
 */
const SEES: Record<Role, string> = {
  administrator: '',
  intake: 'ABCD',
  caseworker: 'ACD',
  supervisor: 'ABCD',
  screener: 'AD',
  second_reader: 'D',
  analyst: '',
  statistician: '',
  liaison: 'B',
  auditor: '',
  operator: 'ABCDX',
};
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
const HIDDEN: Partial<Record<Role, string>> = {
  intake: 'health',
  caseworker: '',
  supervisor: '',
  screener: 'contact health',
  second_reader: 'identity contact health',
  liaison: 'contact narrative health law',
};

let harness: Harness;
let elsewhere = '';
const people = {} as Record<Role | 'north' | 'stranger', Caller>;
const cases = {} as Record<Case, string>;
const asRole = (role: Role) =>
  harness.running.services.as({
    role,
    accountId: people[role].accountId,
    organisationId: harness.organisationId,
  });
const system = async (text: string, values: unknown[] = []): Promise<any[]> =>
  (await harness.running.connection.pool.query(text, values)).rows;
const open = async (by: Caller, words: string): Promise<string> => {
  const report = await by.call('POST', '/reports/paste', { text: words });
  const opened = await by.call('POST', '/cases', { personIds: [report.body.subjects[0].personId] });
  expect(opened.status, opened.raw).toBe(200);
  return opened.body.items[0].id;
};
const act = async (by: Caller, caseId: string, ...actions: object[]) => {
  let last = { status: 0, body: null as any, raw: '' };
  for (const action of actions) {
    const [{ version }] = await system('select version from case_record where id = $1', [caseId]);
    last = await by.call('POST', `/cases/${caseId}/actions`, { action, version });
  }
  return last;
};

beforeAll(async () => {
  harness = await startHarness();
  elsewhere = await makeOrganisation(harness.running.services, 'Kantor Lain', 'PH');
  for (const role of ROLES) people[role] = await harness.signIn(role, `the-${role}`);
  people.north = await harness.signIn('caseworker', 'north');
  people.stranger = await harness.signIn('supervisor', 'stranger', elsewhere);
  const { administrator, caseworker, supervisor, north, stranger, liaison } = people;
  const team = await administrator.call('POST', '/teams', { name: 'Utara' });
  expect(team.status).toBe(200);
  const moved = await administrator.call('PATCH', `/accounts/${north.accountId}`, {
    teamId: team.body.items[0].id,
  });
  expect(moved.body.team.name).toBe('Utara');

  const told = (other: string): string =>
    `Tolong, nama saya ${other}, WA +62 812-0000-7788, saya ${WORDS.narrative} di Myawaddy, paspor C7654321 diambil bos`;
  cases.A = await open(caseworker, told(WORDS.identity));
  cases.B = await open(caseworker, told('Beni Khayalan'));
  cases.C = await open(caseworker, told('Citra Khayalan'));
  cases.D = await open(caseworker, told(WORDS.identity));
  cases.X = await open(stranger, told('Xena Khayalan'));
  for (const id of [cases.A, cases.B, cases.D])
    await act(
      supervisor,
      id,
      { kind: 'noted', text: WORDS.narrative },
      { kind: 'noted', about: 'health', text: WORDS.health },
      { kind: 'answered', question: 'ilo.3', answer: 'unknown', note: WORDS.law, statementIds: [] },
      {
        kind: 'contacted',
        channelId: null,
        happenedAt: new Date().toISOString(),
        direction: 'incoming',
        result: 'reached',
        text: `dari +${WORDS.contact}`,
        codeWord: 'not_asked',
        override: '',
      },
      {
        kind: 'task_added',
        taskId: crypto.randomUUID(),
        title: WORDS.narrative,
        dueOn: null,
        assigneeId: null,
      },
    );
  // Handing a case to another team: it is done, and it is theirs no longer.
  const handed = await act(caseworker, cases.B, { kind: 'assigned', assigneeId: north.accountId });
  expect(handed.status, handed.raw).toBe(200);
  expect((await act(caseworker, cases.B, { kind: 'noted', text: 'lagi' })).status).toBe(404);
  await act(caseworker, cases.C, { kind: 'closed', reason: 'withdrawn', text: '' });
  await act(supervisor, cases.D, { kind: 'assigned', assigneeId: caseworker.accountId });
  const [{ version }] = await system('select version from case_record where id = $1', [cases.D]);
  await insertActions(harness.running.services, [
    {
      caseId: cases.D,
      action: {
        kind: 'decided',
        finding: 'not_victim',
        standard: 'reasonable_grounds',
        law: 'uu21',
        reasons: WORDS.law,
        seq: version + 1,
        at: new Date().toISOString(),
        actorId: caseworker.accountId,
      },
    },
  ]);
  await system(
    "update case_record set status = 'awaiting_second_reader', version = version + 1 where id = $1",
    [cases.D],
  );
  const shared = await supervisor.call('POST', `/cases/${cases.B}/shares`, {
    accountId: liaison.accountId,
    shared: true,
  });
  expect(shared.status, shared.raw).toBe(200);
  // One row at least of everything else that is guarded.
  await caseworker.call('POST', '/lures', {
    lures: [
      { text: 'Lowongan admin gaji 15 juta Bavet, WA +855 12 345 600', source: 'https://contoh.example/1' },
    ],
  });
  await administrator.call('POST', '/invitations', { role: 'auditor' });
  await caseworker.upload('/uploads', 'surat.txt', 'Selamat pagi, bagaimana cara memperpanjang paspor?');
  await caseworker.call('POST', '/incidents', {
    kind: 'raid',
    title: 'Penggerebekan',
    country: 'MM',
    place: null,
    happenedOn: null,
    headCount: null,
  });
  const [a, b] = await system('select id from person order by number limit 2');
  await caseworker.call('POST', '/judgements', {
    personA: a.id,
    personB: b.id,
    verdict: 'unsure',
    reason: 'kurang jelas',
  });
  await system('insert into campaign (founder, created_at) values (gen_random_uuid(), now())');
  await system('insert into merge_request values ($1, $2, $3, now())', [a.id, b.id, caseworker.accountId]);
  await system(
    'insert into match values (least($1::uuid, $2), greatest($1::uuid, $2), 1, 0.5) on conflict do nothing',
    [a.id, b.id],
  );
  await system('insert into figures_withdrawal values ($1, true, null, now())', [a.id]);
  const nothing = Buffer.from([0]);
  await system(
    `insert into story_judgement (id, person_id, verdict, value, at) values (gen_random_uuid(), $1, 'confirmed', $2, now())`,
    [a.id, nothing],
  );
  await system(
    `insert into relation_judgement (id, person_a, person_b, kind, verdict, reason, at)
       values (gen_random_uuid(), $1, $2, 'sibling', 'holds', $3, now())`,
    [a.id, b.id, nothing],
  );
  await system(
    `with one as (select id from incident limit 1),
       told as (insert into incident_fact (id, incident_id, field, words, created_at)
         select gen_random_uuid(), id, 'confinement', $3, now() from one returning id),
       met as (insert into incident_person (incident_id, person_id, added_at) select id, $1, now() from one),
       counted as (insert into incident_count (id, incident_id, what, number, counted_on, source, created_at)
         select gen_random_uuid(), id, 'reported', 45, now(), $3, now() from one)
     insert into case_fact select $2, id, true, false from told`,
    [a.id, cases.A, nothing],
  );
  const house = await supervisor.call('POST', '/providers', {
    name: 'Rumah Rekaan',
    country: 'KH',
    services: ['shelter'],
    contact: 'meja rekaan',
    places: [{ kind: 'women', places: 3 }],
  });
  await system("insert into shelter_stay values (gen_random_uuid(), $1, $2, 'women', now())", [
    cases.A,
    house.body.id,
  ]);
  await system(
    `with many as (insert into bulk (id, kind, actor_id, at) values (gen_random_uuid(), 'assigned', $2, now()) returning id)
     insert into bulk_act select id, $1, 1 from many`,
    [cases.A, caseworker.accountId],
  );
  await system(
    `with alone as (insert into saved_view (id, owner_id, list, name, filter, created_at)
         values (gen_random_uuid(), $1, 'cases', $2, '{}', now())),
       shared as (insert into saved_view (id, owner_id, list, name, filter, created_at, shared_with)
         values (gen_random_uuid(), $1, 'cases', $2, '{}', now(), 'everyone')),
       device as (insert into draft_device (account_id, half, created_at, seen_at) values ($1, $2, now(), now()))
     insert into break_glass (account_id, case_id, reason, opened_at, expires_at) values ($1, $3, $2, now(), now())`,
    [caseworker.accountId, nothing, cases.A],
  );
  await system(
    `with asked as (insert into erasure (subject_kind, subject_id, rule, reason, requested_by, requested_at)
         values ('case', $1, 'own_wish', $2, $3, now()))
     insert into legal_hold (subject_kind, subject_id, reason, placed_by, placed_at) values ('case', $1, $2, $3, now())`,
    [cases.C, nothing, supervisor.accountId],
  );
  await system("insert into received_record values ('\\x01', $1)", [cases.A]);
  await system('insert into mention values (gen_random_uuid(), $2, $1, $2, now())', [
    cases.A,
    caseworker.accountId,
  ]);
  await system('insert into case_citation select $1, id from statement limit 1', [cases.A]);
  await system('insert into case_clock (case_id, kind, due_at) values ($1, $2, now())', [cases.A, 'test']);
  await system(
    `with round as (insert into rescreen_round (seed, from_day, to_day, per_officer, controls, drawn_by, drawn_at)
       values ('s', now(), now(), 1, 0, $1, now()) returning id)
     insert into rescreen (round_id, case_id, decision_seq, officer_id, first_finding, screener_id, assigned_at, finished_at, finding)
     select id, $2, 1, $1, 'victim', $3, now(), now(), 'victim' from round`,
    [caseworker.accountId, cases.C, supervisor.accountId],
  );
});
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

describe('the server, asked by an account of each role', () => {
  it.each(ROLES.filter((role) => role !== 'operator'))(
    'opens to the %s what is theirs, with the rest left out',
    async (role) => {
      const hidden = HIDDEN[role]?.split(' ').filter(Boolean) ?? [];
      for (const name of ['A', 'B', 'C', 'D', 'X'] as const) {
        const { status, body, raw } = await people[role].call('GET', `/cases/${cases[name]}`);
        const reads = (permissionsOf(role) as readonly string[]).includes('case.read');
        expect(status, `${role} ${name} ${raw.slice(0, 200)}`).toBe(
          !reads ? 403 : SEES[role].includes(name) ? 200 : 404,
        );
        if (status !== 200 || name === 'C') continue;
        expect([...body.hidden].sort(), name).toEqual([...hidden].sort());
        const expected = { ...WORDS, identity: name === 'B' ? 'Beni Khayalan' : WORDS.identity };
        for (const [fieldClass, words] of Object.entries(expected)) {
          // A blind second reader is not told the reasons, whatever their role may see.
          if (fieldClass === 'law' && name === 'D') continue;
          expect(raw.includes(words), `${role} ${name} ${fieldClass}`).toBe(!hidden.includes(fieldClass));
        }
        expect(raw.includes('finding":"not_victim'), `${role} ${name}`).toBe(
          name === 'D' && role === 'caseworker',
        );
      }
    },
  );

  it('lists to each what they may open, and no name to whom names are hidden', async () => {
    for (const role of ROLES) {
      if (role === 'operator' || !(permissionsOf(role) as readonly string[]).includes('case.read')) continue;
      const { body, raw } = await people[role].call('GET', '/cases');
      expect(body.items.map(({ id }: { id: string }) => id).sort(), role).toEqual(
        SEES[role]
          .split('')
          .map((name) => cases[name as Case])
          .sort(),
      );
      expect(raw.includes('Khayalan'), role).toBe(role !== 'second_reader');
    }
    const reports = await people.second_reader.call('GET', '/reports');
    expect(reports.body.items.length).toBeGreaterThan(0);
    const one = await people.second_reader.call('GET', `/reports/${reports.body.items[0].id}`);
    expect(one.body.hidden).toEqual(['identity', 'contact', 'health']);
    const judged = await people.second_reader.call('GET', '/judgements');
    expect(judged.body.items.length).toBeGreaterThan(0);
    for (const { raw } of [reports, one, judged]) expect(raw).not.toMatch(/Khayalan|0000-?7788|C7654321/);
  });

  it('lets nobody find out by asking what they are not shown', async () => {
    for (const list of ['/cases', '/persons', '/reports'])
      expect((await people.second_reader.call('GET', `${list}?q=Ratna`)).status).toBe(403);
    expect((await people.screener.call('GET', '/cases?q=Ratna')).body.items.length).toBe(2);
    const [{ id: original }] = await system('select id from original limit 1');
    const [{ id: person }] = await system(
      "select current_id as id from person where role = 'person_at_risk' limit 1",
    );
    for (const role of ['screener', 'second_reader', 'liaison', 'auditor'] as const)
      expect((await people[role].call('GET', `/originals/${original}/content`)).status, role).toBe(403);
    expect((await people.analyst.call('GET', `/originals/${original}/content`)).status).toBe(200);
    const seen = await people.screener.call('GET', `/persons/${person}`);
    expect(seen.status).toBe(200);
    expect(seen.raw).not.toMatch(/0000-?7788|81200007788/);
  });

  it('takes acts only from whom they are for', async () => {
    const note = { kind: 'noted', text: 'catatan' };
    const answer = { kind: 'answered', question: 'ilo.7', answer: 'unknown', statementIds: [] };
    const plan = { kind: 'second_read', finding: 'victim', reasons: 'temuan sendiri' };
    expect((await act(people.screener, cases.A, answer)).status).toBe(200);
    expect((await act(people.screener, cases.A, note)).status).toBe(403);
    expect((await act(people.second_reader, cases.D, note)).status).toBe(403);
    expect((await act(people.liaison, cases.B, note)).status).toBe(403);
    expect((await act(people.caseworker, cases.X, note)).status).toBe(404);
    expect((await act(people.north, cases.B, note)).status).toBe(200);
    const read = await act(people.second_reader, cases.D, plan);
    expect(read.status, read.raw).toBe(200);
    // Having read, they have nothing more to do with the case.
    expect((await people.second_reader.call('GET', `/cases/${cases.D}`)).status).toBe(404);
  });

  it('grants each role its routes and no others', async () => {
    const ROUTES = {
      '/reports': 'intake caseworker supervisor screener second_reader analyst operator',
      '/persons': 'intake caseworker supervisor screener second_reader analyst operator',
      '/cases': 'intake caseworker supervisor screener second_reader liaison operator',
      '/tasks': 'intake caseworker supervisor screener operator',
      '/due': 'intake caseworker supervisor screener operator',
      '/repatriation': 'intake caseworker supervisor screener operator',
      '/figures': 'intake caseworker supervisor analyst statistician operator',
      '/ledger': 'administrator supervisor auditor operator',
      '/access': 'administrator supervisor auditor',
      '/lures': 'caseworker supervisor analyst operator',
      '/accounts': 'administrator',
      '/teams': 'administrator',
      '/screening/audit': 'supervisor',
      '/releases/budget': 'intake caseworker supervisor analyst statistician operator',
    };
    for (const [route, roles] of Object.entries(ROUTES))
      for (const role of ROLES) {
        const { status } = await people[role].call('GET', route);
        expect(status, `${role} ${route}`).toBe(roles.split(' ').includes(role) ? 200 : 403);
      }
  });

  it('gives a permission over cases exactly to those of whom a sentence speaks', () => {
    const ASKED: Record<string, AccessAction> = {
      'case.read': 'read',
      'report.read': 'read_reports',
      'case.work': 'work',
      'case.screen': 'screen',
      'case.decide': 'decide',
      'case.second_read': 'second_read',
      'case.legal_review': 'legal_review',
      'case.review_appeal': 'review_appeal',
      'case.share': 'share',
      'export.make': 'export',
    };
    for (const role of ROLES)
      for (const [permission, action] of Object.entries(ASKED))
        expect(
          SENTENCES.some(({ who, may }) => who.includes(role) && may.includes(action)),
          `${role} ${permission}`,
        ).toBe((permissionsOf(role) as readonly string[]).includes(permission));
  });

  it('tells the statistician the figures of the office, and nobody in them', async () => {
    const { body, raw } = await people.statistician.call('GET', '/figures');
    expect(body.cases).toBe(4);
    expect(body.persons).toBeGreaterThan(3);
    expect(raw).not.toContain('Khayalan');
    expect((await people.supervisor.call('GET', '/figures')).body.cases).toBe(4);
    expect((await people.stranger.call('GET', '/figures')).body.cases).toBe(1);
  });

  it('keeps each denied try in the ledger, which the auditor reads without a name in it', async () => {
    const denied = async (query: string): Promise<any[]> =>
      (await people.auditor.call('GET', `/ledger?limit=100&${query}`)).body.items.filter(
        (entry: { act: string }) => entry.act === 'access.denied',
      );
    expect((await denied('subjectType=permission')).length).toBeGreaterThan(50);
    expect((await denied(`subjectId=${cases.X}`)).map(({ actor }) => actor)).toContain('the-caseworker');
    const page = await people.auditor.call('GET', '/ledger?limit=100');
    expect(page.raw).not.toContain('Khayalan');
    expect((await people.auditor.call('GET', '/access')).body.sentences.length).toBe(SENTENCES.length);
  });

  it('ends what a role allowed in open sessions at once when the role changes', async () => {
    const { administrator, north } = people;
    expect((await north.call('GET', '/cases')).status).toBe(200);
    const changed = await administrator.call('PATCH', `/accounts/${north.accountId}`, {
      role: 'statistician',
      openWork: 'to_queue',
    });
    expect(changed.status, changed.raw).toBe(200);
    expect((await north.call('GET', '/cases')).status).toBe(401);
    // Even a session that outlived the change bears the role of now.
    await system(
      'update session set account_id = $1 where token_digest = (select token_digest from session where account_id = $2 limit 1)',
      [north.accountId, people.analyst.accountId],
    );
    expect((await people.analyst.call('GET', '/cases')).status).toBe(403);
    expect((await people.analyst.call('GET', '/figures')).status).toBe(200);
  });

  it('takes a referral back', async () => {
    const { supervisor, liaison } = people;
    const back = { accountId: liaison.accountId, shared: false };
    expect((await supervisor.call('POST', `/cases/${cases.B}/shares`, back)).body.items).toEqual([]);
    expect((await liaison.call('GET', `/cases/${cases.B}`)).status).toBe(404);
    expect((await liaison.call('GET', '/cases')).body.items).toEqual([]);
  });
});
