import { ROLES, type Role } from '@suar/core';
import { expect } from 'vitest';
import { makeOrganisation } from '../../apps/server/src/account/store.ts';
import { insertActions } from '../../apps/server/src/case/action-store.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

/** Words of each class, invented, that must not reach whom they are hidden from. */
export const WORDS = {
  identity: 'Ratna Khayalan',
  contact: '6281200007788',
  narrative: 'disekap di ruko lantai tiga',
  health: 'sesi terapi trauma kedua',
  law: 'unsur cara terbukti menurut saksi',
};
export type Case = 'A' | 'B' | 'C' | 'D' | 'X';
/**
 * A: unassigned. B: held by the team North, and referred to the liaison officer. C: closed. D: held by the caseworker,
 * waiting for a second reader. X: of another office. Which of them each role's rows are of, stated apart from the policy.
 */
export const SEES: Record<Role, string> = {
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

export let harness: Harness;
export let elsewhere = '';
export const people = {} as Record<Role | 'north' | 'stranger', Caller>;
export const cases = {} as Record<Case, string>;
export const asRole = (role: Role) =>
  harness.running.services.as({
    role,
    accountId: people[role].accountId,
    organisationId: harness.organisationId,
  });
export const system = async (text: string, values: unknown[] = []): Promise<any[]> =>
  (await harness.running.connection.pool.query(text, values)).rows;
const open = async (by: Caller, words: string): Promise<string> => {
  const report = await by.call('POST', '/reports/paste', { text: words });
  const opened = await by.call('POST', '/cases', { personIds: [report.body.subjects[0].personId] });
  expect(opened.status, opened.raw).toBe(200);
  return opened.body.items[0].id;
};
export const act = async (by: Caller, caseId: string, ...actions: object[]) => {
  let last = { status: 0, body: null as any, raw: '' };
  for (const action of actions) {
    const [{ version }] = await system('select version from case_record where id = $1', [caseId]);
    last = await by.call('POST', `/cases/${caseId}/actions`, { action, version });
  }
  return last;
};

/** Opens both offices with their cases, and one row at least of everything that is guarded. */
export const openOffices = async (): Promise<void> => {
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
};
