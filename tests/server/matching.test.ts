import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

interface Line {
  id: string;
}
interface Pair {
  left: Line;
  right: Line;
  weight: number;
  probability: number;
  value: number;
  reports: number;
  openCases: number;
  joinsGroups: boolean;
  disagreeing: number;
  crossRole: boolean;
}

let harness: Harness;
let officer: Caller;
let supervisor: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  supervisor = await harness.signIn('supervisor', 'supervisor');
});
afterAll(() => harness.stop());

const born = async (fields: Record<string, string>, role = 'person_at_risk'): Promise<string> => {
  const { body } = await officer.call('POST', '/reports/form', {
    text: '',
    persons: [{ role, fields: Object.entries(fields).map(([field, value]) => ({ field, value })) }],
  });
  return body.subjects[0].personId;
};
const judge = async (personA: string, personB: string, verdict: string) => {
  const judged = await officer.call('POST', '/judgements', { personA, personB, verdict, reason: 'uji' });
  expect(judged.status).toBe(200);
  return judged.body.id as string;
};
/** Waits until nobody is being looked for behind the page. */
const quiet = () =>
  eventually(
    async () =>
      (
        await harness.running.connection.pool.query(
          `select count(*)::int as n from job.job where name = 'match-persons' and state in ('created', 'retry', 'active')`,
        )
      ).rows[0].n,
    (waiting) => waiting === 0,
  );
const list = async (query = '', caller = officer): Promise<Pair[]> =>
  (await caller.call('GET', `/matches?limit=100${query}`)).body.items;
const holds = (pairs: readonly Pair[], a: string, b: string): boolean =>
  pairs.some(({ left, right }) => [left.id, right.id].sort().join() === [a, b].sort().join());
const ofOne = { name: 'Dewi Anggraini', birth_date: '1999-04-17', nationality: 'ID' };

describe('the review list', () => {
  it('never asks again for any two members of persons judged apart, until the judgement is undone', async () => {
    const [a, b, c, d] = [await born(ofOne), await born(ofOne), await born(ofOne), await born(ofOne)];
    expect(await list()).toHaveLength(6);
    const apart = await judge(a, c, 'not_same');
    expect(holds(await list(), a, c)).toBe(false);
    const joined = await judge(a, b, 'same');
    await judge(c, d, 'same');
    // Now {a, b} and {c, d}: b with d and the other pairs of members are settled by the word about a and c.
    expect(await list()).toEqual([]);
    // The report list counts no pair that is settled.
    await quiet();
    await eventually(
      async () =>
        (await harness.running.connection.pool.query('select sum(matches)::int as n from report')).rows[0].n,
      (counted) => counted === 0,
    );
    await officer.call('POST', `/judgements/${apart}/undo`);
    const [pair, ...others] = await list();
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ reports: 4, joinsGroups: true });
    await judge(a, c, 'not_same');
    await officer.call('POST', `/judgements/${joined}/undo`);
    // b is alone again: nobody has said that it is not of {c, d}, and a strongly resembles it and was judged apart from them.
    const left = await list();
    expect(holds(left, b, c)).toBe(true);
    expect(holds(left, a, b)).toBe(true);
    expect(left.find(({ left: x, right: y }) => [x.id, y.id].includes(c))?.disagreeing).toBeGreaterThan(0);
  });

  it('puts first what a decision would change most, and pages exactly in either order', async () => {
    const vague = { name: 'Sutrisno Hadi' };
    const [e, f] = [await born({ ...vague, birth_date: '1990-01-02' }), await born({ ...vague, age: '35' })];
    const opened = await officer.call('POST', '/cases', { personIds: [e] });
    expect(opened.status).toBe(200);
    await quiet();
    const telling = await list();
    const strongest = await list('&order=strongest');
    expect(telling.map((pair) => pair.value)).toEqual(
      telling.map((pair) => pair.value).sort((x, y) => y - x),
    );
    expect(strongest.map((pair) => pair.weight)).toEqual(
      strongest.map((pair) => pair.weight).sort((x, y) => y - x),
    );
    expect(new Set(telling.map((pair) => pair.left.id + pair.right.id))).toEqual(
      new Set(strongest.map((pair) => pair.left.id + pair.right.id)),
    );
    const withCase = telling.find((pair) => [pair.left.id, pair.right.id].includes(e));
    if (holds(telling, e, f)) expect(withCase).toMatchObject({ openCases: 1, reports: 2 });
    for (const order of ['telling', 'strongest']) {
      const whole = order === 'telling' ? telling : strongest;
      const paged: Pair[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: { items: Pair[]; next: string | null } } = await officer.call(
          'GET',
          `/matches?limit=1&order=${order}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
        );
        paged.push(...body.items);
        cursor = body.next;
      }
      expect(paged).toEqual(whole);
    }
  });

  it('can be narrowed to pairs across roles and to those of my own cases', async () => {
    const [victim, suspect] = [await born(ofOne2), await born(ofOne2, 'suspect')];
    const across = await list('&scope=cross_role');
    expect(across.every((pair) => pair.crossRole)).toBe(true);
    expect(holds(across, victim, suspect)).toBe(true);
    expect(await list('&scope=mine')).toEqual([]);
    const opened = await officer.call('POST', '/cases', { personIds: [victim] });
    const caseId = opened.body.items[0].id;
    const { body } = await officer.call('GET', `/cases/${caseId}`);
    const assigned = await officer.call('POST', `/cases/${caseId}/actions`, {
      action: { kind: 'assigned', assigneeId: officer.accountId },
      version: body.version,
    });
    expect(assigned.status).toBe(200);
    expect(holds(await list('&scope=mine'), victim, suspect)).toBe(true);
    expect(await list('&scope=mine', supervisor)).toEqual([]);
    expect((await officer.call('GET', '/matches?scope=other')).status).toBe(400);
  });
});
const ofOne2 = { name: 'Bagas Saputra Wijaya', birth_date: '1988-11-30', nationality: 'ID' };

describe('training on request', () => {
  it('is a supervisor’s, and refused while too little was judged', async () => {
    expect((await officer.call('POST', '/matching/train')).status).toBe(403);
    const refused = await supervisor.call('POST', '/matching/train');
    expect(refused.status).toBe(409);
    expect(refused.body.problems[0]).toMatchObject({ code: 'not_now', path: 'judgements' });
    const { body } = await supervisor.call('GET', '/matching/model');
    expect(body).toMatchObject({ inForce: null, earlier: null, needed: 30, mayTrain: true });
    expect((await officer.call('GET', '/matching/model')).body.mayTrain).toBe(false);
    for (const { before, after } of body.levels) expect(after).toBe(before);
    const { rows } = await harness.running.connection.pool.query('select 1 from person_model');
    expect(rows).toEqual([]);
  });

  it('learns, keeps numbers only, weighs anew, and goes back', async () => {
    // Persons whose sex is written wrongly half of the time: agreement of sex comes to say less.
    for (let at = 0; at < 31; at += 1) {
      const sex = at % 2 ? 'female' : 'male';
      const one = {
        name: `Rahayu${at} Lestari`,
        birth_date: `1990-01-${String((at % 28) + 1).padStart(2, '0')}`,
      };
      const [a, b, c] = [
        await born({ ...one, sex: 'female' }),
        await born({ ...one, sex }),
        await born({ name: `Ujang${at} Permana`, sex: 'female' }),
      ];
      await judge(a, b, 'same');
      await judge(a, c, 'not_same');
    }
    const pairWeight = async (): Promise<number> => {
      const found = await list('&order=strongest&scope=cross_role');
      return found[0]!.weight;
    };
    const before = await pairWeight();
    const trained = await supervisor.call('POST', '/matching/train');
    expect(trained.status).toBe(200);
    expect(trained.body.inForce.pairsSame).toBeGreaterThanOrEqual(31);
    const sex = trained.body.levels.find(
      (one: { comparison: string; level: string }) => one.comparison === 'sex' && one.level === 'differs',
    );
    expect(sex.after).toBeGreaterThan(sex.before);
    const { rows } = await harness.running.connection.pool.query(
      'select model::text as model from person_model',
    );
    expect(/Rahayu|Permana|Dewi/i.test(rows[0].model)).toBe(false);
    const after = await pairWeight();
    expect(after).not.toBe(before);

    const again = await supervisor.call('POST', '/matching/train');
    expect(again.body.earlier.id).toBe(trained.body.inForce.id);
    expect(again.body.levels).toEqual(trained.body.levels);
    const withdraw = (id: string) => supervisor.call('POST', `/matching/model/${id}/withdraw`);
    expect((await withdraw(trained.body.inForce.id)).status).toBe(409);
    const back = await withdraw(again.body.inForce.id);
    expect(back.body.inForce.id).toBe(trained.body.inForce.id);
    expect(await pairWeight()).toBe(after);
    const builtIn = await withdraw(trained.body.inForce.id);
    expect(builtIn.body.inForce).toBeNull();
    for (const level of builtIn.body.levels) expect(level.after).toBe(level.before);
    expect(await pairWeight()).toBe(before);

    const ledger = await harness.running.connection.pool.query(
      "select act from ledger where act in ('match.trained', 'match.model_withdrawn') order by seq",
    );
    expect(ledger.rows.map(({ act }) => act)).toEqual([
      'match.trained',
      'match.trained',
      'match.model_withdrawn',
      'match.model_withdrawn',
    ]);
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});
