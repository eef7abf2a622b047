import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let incidentId: string;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  const { body } = await officer.call('POST', '/incidents', {
    kind: 'crossing',
    title: 'invented crossing',
    country: 'KH',
    place: 'Poipet',
    happenedOn: '2026-04-01',
    endedOn: '2026-04-03',
    headCount: 5,
  });
  incidentId = body.id;
});
afterAll(() => harness?.stop());

const incident = async () => (await officer.call('GET', `/incidents/${incidentId}`)).body;
const members = async (): Promise<any[]> => (await incident()).members;
const caseOf = async (name: string): Promise<string> =>
  (await members()).find((one) => one.personName === name).caseId;
const readCase = async (id: string) => (await officer.call('GET', `/cases/${id}`)).body;
const act = async (id: string, action: object) =>
  officer.call('POST', `/cases/${id}/actions`, { action, version: (await readCase(id)).version });
const take = async (name: string, content: string | Buffer, into = incidentId) => {
  const sent = await officer.upload(`/uploads?incidentId=${into}`, name, content);
  if (sent.body.status === 'waiting_for_mapping' && !sent.body.duplicateOf)
    await officer.call('POST', `/imports/${sent.body.id}/start`, {});
  const done = await eventually(
    async () => (await officer.call('GET', `/imports/${sent.body.id}`)).body,
    ({ status }) => status === 'done' || status === 'failed',
  );
  return { ...done, duplicateOf: sent.body.duplicateOf };
};
const LIST = [
  'nama,tanggal lahir,paspor',
  'Sekar Rekaan,1999-02-03,X1000001',
  'Galih Rekaan,not a day,X1000002',
  'Intan Contoh,2001-07-09,X1000003',
  'Panji Umpama,1995-11-30,',
  '',
].join('\n');

describe('the list of an incident', () => {
  it('makes each row report, person and case, and refuses a bad row by its line and rule', async () => {
    const done = await take('manifest.csv', LIST);
    expect(done).toMatchObject({ status: 'done', accepted: 3, refused: 1, incidentId });
    const { items } = (await officer.call('GET', `/imports/${done.id}/refusals`)).body;
    expect(items).toEqual([expect.objectContaining({ line: 3, code: 'bad_value' })]);
    expect(JSON.stringify(items)).not.toContain('not a day');
    const all = await members();
    expect(all.map(({ personName, line }) => [personName, line])).toEqual([
      ['Sekar Rekaan', 2],
      ['Intan Contoh', 4],
      ['Panji Umpama', 5],
    ]);
    expect(all.every(({ caseId }) => caseId !== null)).toBe(true);
    expect((await readCase(all[0].caseId)).state).toMatchObject({ incidentId, country: 'KH' });
  });

  it('doubles nobody when it comes again, as the same file or with its rows in another order', async () => {
    expect((await take('manifest.csv', LIST)).duplicateOf).toBeTruthy();
    const [head, ...rows] = LIST.trim().split('\n');
    const book = new ExcelJS.Workbook();
    const page = book.addWorksheet('list');
    for (const line of [head!, ...rows.reverse().filter((row) => !row.includes('not a day'))])
      page.addRow(line.split(','));
    const again = await take('manifest.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    expect(again).toMatchObject({ accepted: 0, refused: 3 });
    expect(await members()).toHaveLength(3);
  });

  it('proposes a double for judgement, merges nobody silently, and opens no second case meanwhile', async () => {
    await take(
      'more.csv',
      'nama,tanggal lahir,paspor\nSekar Rekaan,1999-02-03,\nAyu Misal,2000-01-15,X1000009\n',
    );
    const all = await members();
    expect(all).toHaveLength(5);
    const twins = all.filter(({ personName }) => personName === 'Sekar Rekaan');
    expect(twins.map(({ perhapsSame }) => perhapsSame.length)).toEqual([1, 1]);
    expect(twins.filter(({ caseId }) => caseId === null)).toHaveLength(1);
    const judged = await officer.call('POST', '/judgements', {
      personA: twins[0].personId,
      personB: twins[1].personId,
      verdict: 'same',
      reason: 'invented: same birth and name',
    });
    expect(judged.status).toBe(200);
    const after = await members();
    expect(after).toHaveLength(4);
    expect(after.every(({ perhapsSame }) => perhapsSame.length === 0)).toBe(true);
  });

  it('joins those of a list that was taken in before, without taking it in again', async () => {
    const flight = (
      await officer.call('POST', '/incidents', {
        kind: 'flight',
        title: 'invented flight',
        country: null,
        place: null,
        happenedOn: null,
        headCount: null,
      })
    ).body;
    const { duplicateOf } = await take('manifest.csv', LIST, flight.id);
    expect(duplicateOf).toBeTruthy();
    const { body } = await officer.call('GET', `/incidents/${flight.id}`);
    expect(body.members).toHaveLength(3);
    // Their cases stay those that they were.
    expect(body.incident).toMatchObject({ members: 3, cases: 0 });
  });
});

describe('what holds for everybody', () => {
  it('is entered once, cited in each case as of the incident, and open again where it falls', async () => {
    const told = await officer.call('POST', `/incidents/${incidentId}/facts`, {
      field: 'conditions',
      text: 'invented: locked in, passports taken',
      source: 'invented police report 12',
    });
    const factId = told.body.facts[0].id;
    const [sekar, intan] = [await caseOf('Sekar Rekaan'), await caseOf('Intan Contoh')];
    const answer = {
      kind: 'answered',
      question: 'uu21.means.penyekapan',
      answer: 'yes',
      statementIds: [factId],
      note: '',
    };
    for (const id of [sekar, intan]) expect((await act(id, answer)).status).toBe(200);
    expect(await readCase(sekar)).toMatchObject({
      incidentFacts: [{ id: factId, text: 'invented: locked in, passports taken' }],
      facts: { withdrawn: [] },
    });
    // One who came later was never locked in: their answer opens again, the other's stands.
    const apart = await act(sekar, {
      kind: 'fact_diverged',
      factId,
      reason: 'invented: came after',
      instead: '',
    });
    expect(apart.body).toMatchObject({
      facts: { withdrawn: [factId] },
      line: { flags: ['basis_withdrawn'] },
      state: { divergences: { [factId]: { reason: 'invented: came after' } } },
    });
    expect((await act(sekar, answer)).status).toBe(404);
    expect((await readCase(intan)).facts.withdrawn).toEqual([]);
    expect((await members()).find(({ caseId }) => caseId === sekar).diverging).toBe(1);
    // A case of another incident cannot cite it.
    const { body: other } = await officer.call('POST', '/reports/form', {
      text: 'invented',
      persons: [{ fields: [{ field: 'name', value: 'Wayan Lain' }] }],
    });
    const alone = await officer.call('POST', '/cases', { personIds: [other.subjects[0].personId] });
    expect((await act(alone.body.items[0].id, answer)).status).toBe(404);
    const withdrawn = await officer.call('POST', `/incidents/${incidentId}/facts/${factId}/withdraw`, {
      reason: 'invented: the report was wrong',
    });
    expect(withdrawn.status).toBe(200);
    expect((await readCase(intan)).line.flags).toEqual(['basis_withdrawn']);
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  it('lies sealed at rest, with its source and why it fell', async () => {
    const { rows } = await harness.running.connection.pool.query(
      'select (select json_agg(f) from incident_fact f)::text || (select json_agg(c) from incident_count c)::text as all',
    );
    expect(String(rows[0].all)).not.toMatch(/locked in|police report|was wrong/);
  });
});

describe('acts for many at once', () => {
  it('are each an ordinary act, refused one by one, and taken back together', async () => {
    const all = (await members()).flatMap(({ caseId }) => caseId ?? []);
    const closed = await caseOf('Panji Umpama');
    await act(closed, { kind: 'closed', reason: 'returned_home', text: '' });
    const bulkId = randomUUID();
    const { body } = await officer.call('POST', '/bulks', {
      bulkId,
      caseIds: all,
      action: {
        kind: 'task_added',
        taskId: randomUUID(),
        title: 'invented call',
        dueOn: null,
        assigneeId: null,
      },
    });
    expect(body.done.sort()).toEqual(all.filter((id) => id !== closed).sort());
    expect(body.refused).toEqual([{ id: closed, problems: [expect.objectContaining({ code: 'not_now' })] }]);
    const tasks = async () => Promise.all(all.map(async (id) => (await readCase(id)).state.tasks.length));
    expect((await tasks()).reduce((sum, count) => sum + count)).toBe(all.length - 1);
    const undone = await officer.call('POST', `/bulks/${bulkId}/undo`);
    expect(undone.body).toMatchObject({ refused: [] });
    expect((await tasks()).reduce((sum, count) => sum + count)).toBe(0);
    expect((await officer.call('POST', `/bulks/${bulkId}/undo`)).status).toBe(409);
    const stranger = await harness.signIn('caseworker', 'stranger');
    expect((await stranger.call('POST', `/bulks/${bulkId}/undo`)).status).toBe(404);
  });

  it('never make a finding, nor may those who do not work on cases', async () => {
    const [first] = (await members()).flatMap(({ caseId }) => caseId ?? []);
    const bulk = { bulkId: randomUUID(), caseIds: [first] };
    const finding = { kind: 'explained', fact: 'x', present: false, text: '' };
    expect((await officer.call('POST', '/bulks', { ...bulk, action: finding })).status).toBe(400);
    const intake = await harness.signIn('intake', 'intake');
    const urgent = { ...bulk, action: { kind: 'priority_set', urgent: true } };
    expect((await intake.call('POST', '/bulks', urgent)).status).toBe(403);
    expect((await officer.call('POST', '/bulks', urgent)).body.done).toEqual([first]);
    expect((await readCase(first!)).line.urgent).toBe(true);
  });

  it('open a case for whoever has none, and close those again when taken back', async () => {
    const { body: report } = await officer.call('POST', '/reports/form', {
      text: 'invented',
      persons: [{ fields: [{ field: 'name', value: 'Dewi Tanpa Kasus' }] }],
    });
    const personId = report.subjects[0].personId;
    const bulkId = randomUUID();
    const opened = await officer.call('POST', `/incidents/${incidentId}/open`, {
      bulkId,
      personIds: [personId, (await members())[0].personId],
    });
    expect(opened.body.done).toHaveLength(1);
    expect(opened.body.refused[0].problems[0].code).toBe('conflict');
    expect(await caseOf('Dewi Tanpa Kasus')).toBe(opened.body.done[0]);
    await officer.call('POST', `/bulks/${bulkId}/undo`);
    expect((await readCase(opened.body.done[0])).state.status).toBe('closed');
  });
});

describe('the head count', () => {
  it('stands beside what others report, by source and day, with the difference', async () => {
    const report = (what: string, number: number, source: string) =>
      officer.call('POST', `/incidents/${incidentId}/counts`, { what, number, source, on: '2026-04-05' });
    await report('present', 8, 'invented police');
    await report('home', 1, 'invented embassy');
    const { body } = await report('without_passport', 2, 'invented embassy');
    const all: any[] = body.members;
    expect(body.counted.present).toBe(all.length);
    const by = (what: string) => body.counts.find((count: any) => count.what === what);
    expect(by('present')).toMatchObject({ counted: all.length, difference: 8 - all.length });
    expect(by('home')).toMatchObject({ counted: 0, difference: 1 });
    // Counted anew from the members: those of whom no passport is told.
    const without = all.filter(({ countedAs }) => countedAs.includes('without_passport'));
    expect(by('without_passport')).toMatchObject({ counted: without.length });
    expect(without.map(({ personName }) => personName).sort()).toEqual(['Dewi Tanpa Kasus', 'Panji Umpama']);
    const gone = await officer.call('DELETE', `/incidents/${incidentId}/counts/${by('home').id}`);
    expect(gone.body.counts).toHaveLength(2);
  });

  it('is written out with members and facts as a workbook, to those who may export', async () => {
    const response = await harness.app.inject({
      method: 'GET',
      url: `/api/v1/exports/incidents/${incidentId}.xlsx`,
      headers: officer.headers,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(response.rawPayload as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['members', (await members()).length + 1],
      ['shared facts', 2],
      ['head count', 3],
    ]);
    const intake = await harness.signIn('intake', 'intake-two');
    expect((await intake.call('GET', `/exports/incidents/${incidentId}.xlsx`)).status).toBe(403);
  });
});
