import { acceptAction, caseState } from '@suar/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertActions, readActions } from '../../apps/server/src/case/action-store.ts';
import { projectionOf } from '../../apps/server/src/case/project.ts';
import { setProjection } from '../../apps/server/src/case/store.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let anna: Caller;
let budi: Caller;
let laras: Caller;
let administrator: Caller;
const now = new Date('2026-04-20T03:00:00Z');
const cases: string[] = [];

const openCase = async (
  name: string,
  more: { field: string; value: string }[] = [],
  by = anna,
): Promise<string> => {
  const { body } = await by.call('POST', '/reports/form', {
    text: 'Menanyakan kabar keluarga',
    persons: [{ fields: [{ field: 'name', value: name }, ...more] }],
  });
  const opened = await by.call('POST', '/cases', { personIds: [body.subjects[0].personId], country: 'KH' });
  return opened.body.items[0].id;
};
const read = async (who: Caller, id: string) => (await who.call('GET', `/cases/${id}`)).body;
const act = async (who: Caller, id: string, action: object) =>
  who.call('POST', `/cases/${id}/actions`, { action, version: (await read(anna, id)).version });
const counts = async (who: Caller): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await who.call('GET', '/queues')).body.queues.map((one: { key: string; count: { count: number } }) => [
      one.key,
      one.count.count,
    ]),
  );
const queue = async (who: Caller, key: string): Promise<string[]> =>
  (await who.call('GET', `/queues/${key}`)).body.items.map((one: { id: string }) => one.id);

/** A "no" as the replay has it, without the worksheet that its rules ask for. */
const decideNot = async (who: Caller, id: string): Promise<void> => {
  const { services } = harness.running;
  const actions = (await readActions(services, [id])).get(id)!;
  const decided = acceptAction(
    { kind: 'decided', finding: 'not_victim', standard: 'suspicion', law: 'uu21', reasons: 'invented' },
    { seq: actions.length + 1, at: now.toISOString(), actorId: who.accountId },
  );
  await insertActions(services, [{ caseId: id, action: decided }]);
  await setProjection(services, id, projectionOf(caseState([...actions, decided]), decided.seq));
};

beforeAll(async () => {
  harness = await startHarness(() => now);
  anna = await harness.signIn('caseworker', 'anna');
  budi = await harness.signIn('caseworker', 'budi');
  laras = await harness.signIn('supervisor', 'laras');
  administrator = await harness.signIn('administrator', 'wulan');
  for (const name of [
    'Moch. Djoko Soeprapto',
    'Siti Invented',
    'ซอมชาย สมมุติ',
    'Daw Khin Invented',
    'Rahmat Rekaan',
  ])
    cases.push(await openCase(name));
});
afterAll(() => harness?.stop());

describe('queues and taking', () => {
  it('stand in order of harm, and each role sees its own', async () => {
    await act(anna, cases[2]!, {
      kind: 'clock_set',
      clock: 'detention',
      from: null,
      dueOn: '2026-04-18',
      text: '',
    });
    await act(anna, cases[4]!, {
      kind: 'clock_set',
      clock: 'visa',
      from: null,
      dueOn: '2026-04-19',
      text: '',
    });
    expect(await queue(anna, 'unassigned')).toEqual([cases[2], cases[4], cases[0], cases[1], cases[3]]);
    expect(await counts(anna)).toMatchObject({ unassigned: 5, mine: 0, overdue: 0, reports: 5 });
    expect(Object.keys(await counts(laras))).toContain('appeals');
    expect(Object.keys(await counts(anna))).not.toContain('appeals');
    expect((await anna.call('GET', '/queues/appeals')).status).toBe(403);
    const analyst = await harness.signIn('analyst', 'analyst');
    expect(Object.keys(await counts(analyst))).toEqual(['lures']);
    expect((await administrator.call('GET', '/queues')).status).toBe(403);
  });

  it('never give two who press at once the same case', async () => {
    const taken = await Promise.all(
      [anna, budi, laras, anna, budi].map((who) => who.call('POST', '/queues/next')),
    );
    expect(taken.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const ids = taken.map(({ body }) => body.caseId);
    expect(new Set(ids).size).toBe(5);
    expect((await anna.call('POST', '/queues/next')).status).toBe(404);
    // The most harmful went first to somebody; who holds what is what they were told.
    for (const [at, who] of [anna, budi, laras, anna, budi].entries())
      expect((await read(who, ids[at]!)).state.assigneeId).toBe(who.accountId);
    const back = await anna.call('POST', '/cases/assign', { caseIds: cases, assigneeId: null });
    expect(back.body.done).toHaveLength(5);
    expect((await anna.call('POST', '/queues/next')).body.caseId).toBe(cases[2]);
  });

  it('assign many at once with a refusal for each that cannot be, and take it back', async () => {
    const missing = '00000000-0000-4000-8000-000000000001';
    const given = await laras.call('POST', '/cases/assign', {
      caseIds: [...cases, missing],
      assigneeId: budi.accountId,
    });
    expect(given.body.done).toHaveLength(5);
    expect(given.body.refused).toEqual([
      expect.objectContaining({
        caseId: missing,
        problems: [expect.objectContaining({ code: 'not_found' })],
      }),
    ]);
    expect(await counts(budi)).toMatchObject({ mine: 5, overdue: 2, unassigned: 0 });
    const loads = (await laras.call('GET', '/loads')).body.items;
    expect(loads.find((one: { accountId: string }) => one.accountId === budi.accountId)).toMatchObject({
      openCases: 5,
      overdue: 2,
      available: true,
    });
    const undone = await laras.call('POST', '/cases/undo', { acts: given.body.done });
    expect(undone.body.refused).toEqual([]);
    expect(await counts(anna)).toMatchObject({ mine: 1, unassigned: 4 });
    const intake = await harness.signIn('intake', 'intake');
    const wrong = await laras.call('POST', '/cases/assign', {
      caseIds: [cases[0]],
      assigneeId: intake.accountId,
    });
    expect(wrong.body.refused[0].problems[0]).toMatchObject({ code: 'not_now' });
    expect((await intake.call('POST', '/cases/assign', { caseIds: cases, assigneeId: null })).status).toBe(
      403,
    );
  });
});

describe('comments that call colleagues', () => {
  const commentId = '00000000-0000-4000-8000-0000000000c1';
  const OTHER = '00000000-0000-4000-8000-0000000000c2';
  it('reach those who may see the case, without a word of what was said', async () => {
    const analyst = await harness.signIn('analyst', 'analyst-two');
    const comment = (mentions: string[]) => ({
      kind: 'commented',
      commentId,
      text: 'rahasia rekaan 4711',
      mentions,
    });
    const refused = await act(anna, cases[0]!, comment([analyst.accountId, administrator.accountId]));
    expect(refused.status).toBe(403);
    expect(refused.body.problems.map(({ path }: { path: string }) => path)).toEqual([
      'action.mentions.0',
      'action.mentions.1',
    ]);
    expect((await act(anna, cases[0]!, comment([budi.accountId]))).status).toBe(200);
    const { body, raw } = await budi.call('GET', '/mentions');
    expect(body).toMatchObject({ unread: 1, items: [{ caseId: cases[0], by: 'anna', readAt: null }] });
    expect(raw).not.toContain('4711');
    const { rows } = await harness.running.connection.pool.query(
      'select (select json_agg(a) from case_action a)::text as actions',
    );
    expect(rows[0].actions).not.toContain('4711');
    expect((await budi.call('POST', '/mentions/read', { commentIds: [commentId] })).body.unread).toBe(0);
    expect((await budi.call('GET', '/queues')).body.unreadMentions).toBe(0);
  });

  it('are withdrawn by their author, and then call nobody', async () => {
    const withdrawal = { kind: 'comment_withdrawn', commentId };
    expect((await act(budi, cases[0]!, withdrawal)).status).toBe(403);
    expect((await act(anna, cases[0]!, withdrawal)).status).toBe(200);
    expect((await budi.call('GET', '/mentions')).body.items).toEqual([]);
    expect((await read(anna, cases[0]!)).state.comments[0]).toMatchObject({
      withdrawn: { by: anna.accountId },
    });
  });

  it('are not shown to a second reader to be, who finds for themselves and never reads their own', async () => {
    const id = cases[3]!;
    const words = 'bukan korban rekaan';
    await act(anna, id, { kind: 'commented', commentId: OTHER, text: words, mentions: [laras.accountId] });
    await decideNot(budi, id);
    expect(await queue(laras, 'second_readings')).toEqual([id]);
    expect(await queue(budi, 'second_readings')).toEqual([]);
    const seen = await laras.call('GET', `/cases/${id}`);
    expect(seen.body).toMatchObject({ blind: 'second_reading', state: { comments: [] } });
    expect(seen.raw).not.toContain(words);
    expect((await budi.call('GET', `/cases/${id}`)).raw).toContain(words);
    // That they were called is told; what for is not.
    expect((await laras.call('GET', '/mentions')).body.unread).toBe(1);
  });
});

describe('handing over what a leaver holds', () => {
  const task = {
    kind: 'task_added',
    taskId: '00000000-0000-4000-8000-0000000000d1',
    title: 'invented',
    dueOn: null,
  };
  it('keeps an account from being ended while it holds open work', async () => {
    await laras.call('POST', '/cases/assign', { caseIds: cases.slice(0, 3), assigneeId: anna.accountId });
    await laras.call('POST', '/cases/assign', { caseIds: cases.slice(3), assigneeId: laras.accountId });
    await act(laras, cases[3]!, { ...task, assigneeId: anna.accountId });
    await anna.call('POST', '/views', {
      list: 'cases',
      name: 'Kamboja',
      filter: { country: 'KH' },
      sharedWith: 'caseworker',
    });
    const ended = await administrator.call('PATCH', `/accounts/${anna.accountId}`, { status: 'suspended' });
    expect(ended.status).toBe(409);
    expect(ended.body.problems[0]).toMatchObject({ code: 'conflict', path: 'openWork' });
    const held = await administrator.call('GET', `/accounts/${anna.accountId}/work`);
    expect(held.body).toMatchObject({ sharedViews: 1, rescreens: 0 });
    expect(held.body.cases).toHaveLength(4);
    expect(held.raw).not.toContain('Djoko');
    expect((await budi.call('GET', `/accounts/${anna.accountId}/work`)).status).toBe(403);
  });

  it('hands all of it over with a note, takes it back where nobody acted, and tells where somebody did', async () => {
    const handed = await laras.call('POST', `/accounts/${anna.accountId}/hand-overs`, {
      rule: { kind: 'evenly', toIds: [budi.accountId, laras.accountId] },
      reason: 'leaving',
      note: 'catatan rekaan 815',
      notes: [{ caseId: cases[0], text: 'catatan sendiri 816' }],
    });
    expect(handed.status).toBe(200);
    expect(handed.body.done).toHaveLength(4);
    expect(handed.body.handOver).toMatchObject({ views: 1, undoneAt: null });
    expect((await administrator.call('GET', `/accounts/${anna.accountId}/work`)).body.cases).toEqual([]);
    const one = await read(laras, cases[0]!);
    expect(one.timeline.find(({ kind }: { kind: string }) => kind === 'handed_over').text).toBe(
      'catatan sendiri 816',
    );
    expect((await read(laras, cases[3]!)).state).toMatchObject({ assigneeId: laras.accountId });
    expect((await read(laras, cases[3]!)).tasks[0].assigneeId).not.toBe(anna.accountId);
    expect((await budi.call('GET', '/views?list=cases')).body.items).toMatchObject([{ name: 'Kamboja' }]);
    await act(budi, cases[1]!, { kind: 'noted', text: 'invented' });
    const undone = await laras.call('POST', `/hand-overs/${handed.body.handOver.id}/undo`);
    expect(undone.body.done).toHaveLength(3);
    expect(undone.body.refused).toMatchObject([{ caseId: cases[1], problems: [{ code: 'stale' }] }]);
    expect((await read(laras, cases[0]!)).state.assigneeId).toBe(anna.accountId);
    expect((await laras.call('POST', `/hand-overs/${handed.body.handOver.id}/undo`)).status).toBe(409);
  });

  it('sends to those who are there alone, and shows whose cases nobody works on', async () => {
    const leave = await anna.call('PUT', `/accounts/${anna.accountId}/leave`, { until: '2026-05-01' });
    expect(leave.body.awayUntil).toBe('2026-05-01');
    expect((await queue(laras, 'of_gone')).toSorted()).toEqual([cases[0]!, cases[2]!].toSorted());
    const wrong = await laras.call('POST', `/accounts/${laras.accountId}/hand-overs`, {
      rule: { kind: 'all', toId: anna.accountId },
      reason: 'rebalancing',
    });
    expect(wrong.body.problems[0]).toMatchObject({ code: 'not_now', path: 'rule' });
  });

  it('stops an account at once when its work goes to the queue, and leaves nothing that nobody holds', async () => {
    const citra = await harness.signIn('caseworker', 'citra');
    const again = await openCase('Wahyu Rekaan', [], laras);
    const { pool } = harness.running.connection;
    await pool.query(
      `with round as (insert into rescreen_round (seed, from_day, to_day, per_officer, controls, drawn_by, drawn_at)
         values ('x', '2026-01-01', '2026-02-01', 1, 0, $1, now()) returning id)
       insert into rescreen (round_id, case_id, decision_seq, officer_id, first_finding, screener_id, assigned_at)
       select id, $2, 1, $3, 'not_victim', $4, now() from round`,
      [laras.accountId, again, budi.accountId, anna.accountId],
    );
    const ended = await administrator.call('PATCH', `/accounts/${anna.accountId}`, {
      status: 'suspended',
      openWork: 'to_queue',
    });
    expect(ended.status).toBe(200);
    const { rows } = await harness.running.connection.pool.query(
      `select count(*) as n from case_record r join account a on a.id = r.assignee_id where a.status = 'suspended' and r.status <> 'closed'
       union all select count(*) from task join account a on a.id = task.assignee_id where a.status = 'suspended' and done_at is null`,
    );
    expect(rows.map((row) => Number(row.n))).toEqual([0, 0]);
    // Budi found the first time and Laras opened the case: of those who are there, only Citra knows nothing of it.
    const rescreens = await pool.query('select screener_id from rescreen');
    expect(rescreens.rows).toEqual([{ screener_id: citra.accountId }]);
    expect((await queue(laras, 'unassigned')).toSorted()).toEqual([cases[0]!, cases[2]!, again].toSorted());
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});

describe('views that are kept', () => {
  it('are one’s own or a role’s, and take no words looked for', async () => {
    const kept = await budi.call('POST', '/views', {
      list: 'cases',
      name: 'Punya saya',
      filter: { assigneeId: 'me' },
      columns: ['number', 'person'],
    });
    expect(kept.body).toMatchObject({ own: true, usual: false, sharedWith: null });
    const named = await budi.call('POST', '/views', {
      list: 'cases',
      name: 'x',
      filter: { q: 'Siti', status: 'nonsense' },
    });
    expect(named.status).toBe(400);
    expect(named.raw).not.toContain('Siti');
    const mine = async (who: Caller) =>
      (await who.call('GET', '/views?list=cases')).body.items.map(({ name }: { name: string }) => name);
    expect(await mine(laras)).toEqual([]);
    await budi.call('PATCH', `/views/${kept.body.id}`, { sharedWith: 'supervisor', name: 'Untuk semua' });
    expect(await mine(laras)).toEqual(['Untuk semua']);
    const usual = await laras.call('PUT', '/views/usual', { list: 'cases', viewId: kept.body.id });
    expect(usual.body.items[0]).toMatchObject({ usual: true, own: false, owner: 'budi' });
    await budi.call('DELETE', `/views/${kept.body.id}`);
    expect(await mine(laras)).toEqual([]);
    await budi.call('POST', `/views/${kept.body.id}/restore`);
    expect(await mine(budi)).toContain('Untuk semua');
  });
});

describe('the search over everything', () => {
  const search = async (who: Caller, words: string) => {
    const response = await harness.app.inject({
      method: 'GET',
      url: '/api/v1/search',
      headers: { ...who.headers, 'x-suar-search': encodeURIComponent(words) },
    });
    return response.json();
  };
  const kinds = (found: { items: { kind: string }[] }) => [...new Set(found.items.map(({ kind }) => kind))];

  it('finds by spelling, script, number and phone, and says by what', async () => {
    await openCase(
      'Nur Rekaan',
      [
        { field: 'phone', value: '+6281200009999' },
        { field: 'passport', value: 'X7654321' },
      ],
      laras,
    );
    await eventually(
      () => search(laras, '0812 0000 9999'),
      (found) => found.items.length > 0,
    );
    const spelled = await search(laras, 'Mohammad Joko Suprapto');
    expect(kinds(spelled)).toEqual(['case', 'person', 'report']);
    expect(spelled.items[0]).toMatchObject({
      by: 'name',
      how: 'alike',
      matched: 'Moch. Djoko Soeprapto',
      id: cases[0],
    });
    expect((await search(laras, 'Somchai')).items[0]).toMatchObject({ kind: 'case', id: cases[2] });
    expect((await search(laras, 'x76543')).items[0]).toMatchObject({
      by: 'document',
      how: 'part',
      matched: 'X7654321',
    });
    const { number } = (await read(laras, cases[1]!)).line;
    expect((await search(laras, `#${number}`)).items).toContainEqual(
      expect.objectContaining({ kind: 'case', id: cases[1], by: 'number' }),
    );
    expect((await search(laras, 'tidak ada siapa pun')).items).toEqual([]);
  });

  it('shows a role only what it may see, and leaves no word in the ledger', async () => {
    const analyst = await harness.signIn('analyst', 'analyst-three');
    expect(kinds(await search(analyst, 'Siti'))).toEqual(['person', 'report']);
    expect((await administrator.call('GET', '/search')).status).toBe(403);
    const { rows } = await harness.running.connection.pool.query(
      `select (select json_agg(l)::text from ledger l) as ledger, (select count(*) from ledger where act = 'search.made') as searches`,
    );
    expect(Number(rows[0].searches)).toBeGreaterThan(5);
    for (const word of ['Siti', 'Joko', 'Somchai', '9999', '7654321'])
      expect(rows[0].ledger).not.toContain(word);
  });
});
