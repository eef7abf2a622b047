import { simulateTable } from '@suar/simulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
});
afterAll(() => harness.stop());

const done = (id: string) =>
  eventually(
    async () => (await officer.call('GET', `/imports/${id}`)).body,
    (state) => state.status === 'done',
  );

describe('importing a table', () => {
  it('refuses the faulty lines, exactly those, by line and rule; the others go in', async () => {
    const table = simulateTable({ seed: 5, rows: 1200 });
    const csv = [...table.lines()].join('');
    const started = await officer.upload('/uploads', 'list.csv', csv);
    expect(started.body.mapping.isHtcds).toBe(true);
    const state = await done(started.body.id);
    const faulty = new Set([...table.faults()].map((fault) => fault.line));
    expect(state).toMatchObject({ doneRows: 1200, refused: faulty.size, accepted: 1200 - faulty.size });
    const refusals = (await officer.call('GET', `/imports/${state.id}/refusals?limit=200`)).body.items as {
      line: number;
      message: string;
    }[];
    expect(new Set(refusals.map((refusal) => refusal.line))).toEqual(faulty);
  });

  it('paused half-way and resumed it neither loses nor doubles a row', async () => {
    const rows = Array.from(
      { length: 2600 },
      (_, index) => `Orang Rekaan ${index},19${String(50 + (index % 50))}-03-0${1 + (index % 9)}`,
    );
    const started = await officer.upload('/uploads', 'names.csv', `nama,tgl lahir\n${rows.join('\n')}\n`);
    expect(started.body).toMatchObject({ status: 'waiting_for_mapping' });
    await officer.call('POST', `/imports/${started.body.id}/start`, {});
    await eventually(
      async () => (await officer.call('GET', `/imports/${started.body.id}`)).body,
      (state) => state.doneRows > 0,
    );
    const paused = await officer.call('POST', `/imports/${started.body.id}/pause`);
    if (paused.status === 200) {
      expect(paused.body.status).toBe('paused');
      await officer.call('POST', `/imports/${started.body.id}/resume`);
    }
    const state = await done(started.body.id);
    expect(state).toMatchObject({ doneRows: 2600, accepted: 2600, refused: 0 });
    const { rows: lines } = await harness.running.connection.pool.query(
      'select count(*) as n, count(distinct line) as lines from report where import_id = $1',
      [state.id],
    );
    expect(lines[0]).toEqual({ n: 2600, lines: 2600 });
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  });

  it('remembers the mapping for the next file with the same header', async () => {
    const next = await officer.upload('/uploads', 'more.csv', 'nama,tgl lahir\nOrang Lain,1999-02-03\n');
    expect(next.body).toMatchObject({ mappingRemembered: true });
    expect((await done(next.body.id)).accepted).toBe(1);
  });

  it.each([
    ['empty.csv', ''],
    ['zeros.bin', '\u0000\u0001\u0002\u0003'.repeat(50)],
    ['broken.pdf', '%PDF-1.7 nothing'],
    ['broken.xlsx', 'PK\u0003\u0004 nothing'],
    ['broken.png', '\u0089PNG nothing'],
    ['half.json', '{"messages": ['],
  ])('says what is wrong with %s and stays up', async (name, content) => {
    const answer = await officer.upload('/uploads', name, Buffer.from(content, 'latin1'));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.problems[0].message).toBeTruthy();
  });
});
