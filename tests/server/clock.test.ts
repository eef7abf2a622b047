import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellEscalated } from '../../apps/server/src/clock/tell-escalated.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let other: Caller;
let supervisor: Caller;
/** A Monday; the tests move it on. */
let now = new Date('2026-03-02T02:00:00Z');
const cases: string[] = [];

beforeAll(async () => {
  harness = await startHarness(() => now);
  officer = await harness.signIn('caseworker', 'officer');
  other = await harness.signIn('caseworker', 'other');
  supervisor = await harness.signIn('supervisor', 'supervisor');
  for (const text of ['Tolong, saya ditahan di Poipet', 'Tolong, kami tidak bisa keluar dari Bavet']) {
    const { body: taken } = await officer.call('POST', '/reports/paste', { text });
    const { body: report } = await officer.call('GET', `/reports/${taken.reportIds?.[0] ?? taken.id}`);
    const { body } = await officer.call('POST', '/cases', {
      personIds: [report.subjects[0].personId],
      country: 'KH',
      assigneeId: officer.accountId,
    });
    cases.push(body.items[0].id);
  }
});
afterAll(() => harness?.stop());

const act = async (caseId: string, action: object, by: Caller = officer) => {
  const { body } = await by.call('GET', `/cases/${caseId}`);
  return by.call('POST', `/cases/${caseId}/actions`, { action, version: body.version });
};
const channelId = randomUUID();
const plan = {
  kind: 'contact_planned',
  channels: [{ id: channelId, medium: 'whatsapp', address: '+62 811 0000 1234', use: 'in_windows' }],
  zone: 'Asia/Phnom_Penh',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '02:00', to: '04:00' }],
  searched: 'yes',
  senderName: 'Toko Bunga',
  codeWord: 'rendang asin',
  duressWord: 'cuaca cerah',
  silenceHours: 24,
};
const due = async (scope: string, by: Caller = officer) =>
  (await by.call('GET', `/due?scope=${scope}`)).body.items.map(
    (line: { clock: string; level: string }) => `${line.clock} ${line.level}`,
  );

describe('safe contact', () => {
  it('stops an unsafe act, names every reason, and lets a supervisor through with a reason that is kept', async () => {
    expect((await act(cases[0]!, plan)).status).toBe(200);
    // 02:00 in universal time is 09:00 in Phnom Penh.
    const call = {
      kind: 'contacted',
      direction: 'out',
      channelId,
      happenedAt: now.toISOString(),
      result: 'reached',
      signOfLife: true,
      text: 'ngobrol singkat',
    };
    const stopped = await act(cases[0]!, call);
    expect(stopped.status).toBe(409);
    expect(stopped.body.problems.map(({ path }: { path: string }) => path)).toEqual([
      'action.override.outside_windows',
    ]);
    const overridden = { ...call, override: 'nyawanya terancam' };
    const refused = await act(cases[0]!, overridden);
    expect([refused.status, refused.body.problems[0].path]).toEqual([403, 'contact.override']);
    const made = await act(cases[0]!, overridden, supervisor);
    expect(made.status).toBe(200);
    expect(made.body.state.contact.made[0].override).toBe('nyawanya terancam');
    expect((await act(cases[0]!, { ...call, zone: 'x', happenedAt: 'yesterday' })).status).toBe(400);
  });

  it('stops reaching a phone that is searched without a code word, and telling who may not be told', async () => {
    const told = {
      kind: 'contacted',
      direction: 'told',
      channelId: null,
      result: 'reached',
      signOfLife: false,
    };
    const paths = async (action: object) =>
      (await act(cases[1]!, { happenedAt: now.toISOString(), ...action })).body.problems?.map(
        ({ path }: { path: string }) => path,
      );
    await act(cases[1]!, {
      ...plan,
      channels: [{ ...plan.channels[0], use: 'any_time' }],
      codeWord: '',
      confidants: [{ name: 'Bunga Rekaan', relation: 'ibu', mayKnow: 'safe_or_not' }],
      silenceHours: null,
    });
    expect(
      await paths({ kind: 'contacted', direction: 'out', channelId, result: 'reached', signOfLife: true }),
    ).toEqual(['action.override.phone_searched']);
    expect(await paths({ ...told, confidant: 'Bunga Rekaan', told: 'everything' })).toEqual([
      'action.override.confidant_less',
    ]);
    expect(await paths({ ...told, confidant: 'Orang Lain', told: 'safe_or_not' })).toEqual([
      'action.override.confidant_unknown',
    ]);
    expect(await paths({ ...told, confidant: 'Bunga Rekaan', told: 'safe_or_not' })).toBeUndefined();
  });

  it('keeps no word, number or name of the plan in the open', async () => {
    const { rows } = await harness.running.connection.pool.query(
      'select (select json_agg(a) from case_action a)::text || (select json_agg(c) from case_clock c)::text || (select json_agg(l) from ledger l)::text as all',
    );
    for (const word of ['rendang', 'cerah', 'Bunga', '0000 1234', 'terancam', 'ngobrol'])
      expect(rows[0].all).not.toContain(word);
  });
});

describe('clocks', () => {
  it('run by the rule of the country, and say so', async () => {
    const { body } = await act(cases[1]!, {
      kind: 'clock_set',
      clock: 'detention',
      from: '2026-03-02',
      dueOn: null,
    });
    expect(body.clocks).toEqual([
      expect.objectContaining({
        kind: 'detention',
        // Midnight in Phnom Penh.
        dueAt: '2026-03-04T16:59:59.000Z',
        level: 'soon',
        rule: expect.objectContaining({ country: 'KH', amount: 2, unverified: true }),
      }),
    ]);
    expect(body.holidays).toBe('unknown');
    // 20 March 2026 is a public holiday in Indonesia (Idul Fitri) by the library's calendar, then a weekend.
    await act(cases[1]!, { kind: 'country_set', country: 'ID' });
    const set = await act(cases[1]!, {
      kind: 'clock_set',
      clock: 'referral_answer',
      from: '2026-03-16',
      dueOn: null,
    });
    expect(set.body.holidays).toBe('known');
    const answer = set.body.clocks.find(({ kind }: { kind: string }) => kind === 'referral_answer');
    expect(answer.dueAt > '2026-03-23T23:59:59.000Z').toBe(true);
    const far = await act(cases[1]!, {
      kind: 'clock_set',
      clock: 'referral_answer',
      from: '2030-03-18',
      dueOn: null,
    });
    expect(far.body.holidays).toBe('beyond');
    await act(cases[1]!, { kind: 'country_set', country: 'KH' });
    await act(cases[1]!, { kind: 'clock_ended', clock: 'referral_answer' });
  });

  it('list what is due in order of harm, and climb to the supervisor when nobody answers', async () => {
    await act(cases[0]!, {
      kind: 'task_added',
      taskId: randomUUID(),
      title: 'invented',
      dueOn: '2026-03-01',
      assigneeId: other.accountId,
    });
    expect(await due('all')).toEqual(
      ['proof_of_life soon', 'detention soon', 'task overdue'].sort((a, b) => rank(b) - rank(a)),
    );
    expect(await due('escalated')).toEqual([]);
    expect(await due('mine', other)).toEqual(['task overdue']);
    now = new Date('2026-03-04T12:00:00Z');
    await harness.running.connection.pool.query(
      `update session set expires_at = '2026-03-06', last_used_at = '2026-03-04T11:59:00Z'`,
    );
    expect(await due('mine')).toEqual(['proof_of_life escalated', 'detention due', 'task overdue']);
    expect(await due('escalated')).toEqual(['proof_of_life escalated']);
  });

  it('tell who holds the case and the supervisors of its office once, and no other office', async () => {
    const { pool } = harness.running.connection;
    const far = await harness.signIn('supervisor', 'far');
    await pool.query(
      `with office as (insert into organisation (name, country) values ('Kantor Lain', 'MY') returning id)
      update account set organisation_id = (select id from office) where id = $1`,
      [far.accountId],
    );
    const noticed = async () =>
      (
        await pool.query(
          `select account_id, subject_id, to_jsonb(notice)::text as all from notice where kind = 'clock_escalated'`,
        )
      ).rows;
    // The server tells by itself as well: whoever comes first, each is told once.
    await tellEscalated(harness.running.services);
    await tellEscalated(harness.running.services);
    const told = await noticed();
    expect(told.map((row) => [row.account_id, row.subject_id]).sort()).toEqual(
      [officer, supervisor].map(({ accountId }) => [accountId, cases[0]]).sort(),
    );
    for (const word of ['Poipet', 'Bunga', 'proof', 'KH', 'rendang'])
      expect(told.map((row) => row.all).join()).not.toContain(word);
    const { rows } = await pool.query(`select actor_id, count from ledger where act = 'clock.escalated'`);
    expect(rows).toEqual([{ actor_id: null, count: 2 }]);
  });

  it('fall silent when a sign of life comes, and rise as an alarm under duress', async () => {
    const came = {
      kind: 'contacted',
      direction: 'in',
      channelId,
      happenedAt: '2026-03-04T11:00:00Z',
      result: 'duress_word',
      signOfLife: true,
    };
    await act(cases[0]!, came);
    expect((await due('mine')).slice(0, 1)).toEqual(['alarm due']);
    await act(cases[0]!, { ...came, result: 'reached', happenedAt: '2026-03-04T11:30:00Z' });
    expect(await due('mine')).toEqual(
      ['detention due', 'proof_of_life due', 'task overdue'].sort((a, b) => rank(b) - rank(a)),
    );
  });

  it('are open to those who read cases only', async () => {
    const administrator = await harness.signIn('administrator', 'administrator');
    expect((await administrator.call('GET', '/due')).status).toBe(403);
    expect((await officer.call('GET', '/due?scope=everything')).status).toBe(400);
  });
});

/** How near times how bad, worked out here once more by hand. */
const rank = (line: string): number => {
  const [kind = '', level = ''] = line.split(' ');
  const harm: Record<string, number> = { alarm: 100, proof_of_life: 95, detention: 80, task: 20 };
  return (harm[kind] ?? 0) * ['later', 'soon', 'due', 'overdue', 'escalated'].indexOf(level);
};
