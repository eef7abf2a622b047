import { HTCDS_COLUMNS } from '@suar/core';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemonstration } from '../../apps/server/src/demonstration/fill.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { record } from '../../packages/core/src/htcds/testing.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

type Row = Record<string, string>;

let sender: Harness;
let receiver: Harness;
let there: Caller;
let here: Caller;
beforeAll(async () => {
  sender = await startHarness();
  receiver = await startHarness();
  await fillDemonstration(sender.running.services, 'http://localhost', () => undefined);
  const { rows } = await sender.running.connection.pool.query(
    'select organisation_id from case_record limit 1',
  );
  there = await sender.signIn('caseworker', 'sender', rows[0].organisation_id);
  here = await receiver.signIn('caseworker', 'receiver');
}, 900_000);
afterAll(async () => {
  await sender?.stop();
  await receiver?.stop();
});

const exportOf = async (caller: Caller, query = ''): Promise<{ raw: string; rows: Row[] }> => {
  const { raw } = await caller.call('GET', `/exports/htcds.csv${query}`);
  return { raw, rows: parse(raw, { columns: true, bom: true }) as Row[] };
};
const take = async (name: string, content: string) => {
  const { body } = await here.upload('/uploads', name, content);
  return eventually(
    async () => (await here.call('GET', `/imports/${body.id}`)).body,
    (state) => state.status === 'done' || state.status === 'failed',
  );
};
/** A spreadsheet's guard against formulas is of the file, not of the value. */
const unguarded = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value.replace(/^'(?=[=+\-@])/, '')]));
const casesHere = async (): Promise<number> =>
  (await receiver.running.connection.pool.query('select count(*) as n from case_record')).rows[0].n;

describe('HTCDS between two offices', () => {
  it('carries every case of a region over exactly, field by field', async () => {
    const sent = await exportOf(there);
    expect(sent.rows.length).toBeGreaterThan(500);
    expect(Object.keys(sent.rows[0]!)).toEqual(HTCDS_COLUMNS);
    const state = await take('from-sender.csv', sent.raw);
    expect(state).toMatchObject({ status: 'done', refused: 0, accepted: sent.rows.length });
    const got = await exportOf(here);
    expect(got.rows.length).toBe(sent.rows.length);
    for (const [index, row] of sent.rows.entries()) expect(got.rows[index]).toEqual(row);
    // Something of everything is in it, or the comparison would say little.
    for (const column of [
      'prs_FirstName',
      'vic_TraffickingStatus',
      'vic_MethodsOfControl',
      'ext_Indicators',
      'ext_Decider',
      'hte_Country',
      'cas_Status',
      'ext_ForcedCriminality',
    ])
      expect(sent.rows.filter((row) => row[column] !== '').length, column).toBeGreaterThan(10);
    expect((await verify(receiver.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
  }, 900_000);

  it('takes no finding of another office for its own', async () => {
    const { body } = await here.call('GET', '/cases?outcome=victim');
    expect(body.total.count).toBe(0);
    expect((await here.call('GET', '/cases?outcome=not_victim')).body.total.count).toBe(0);
  });

  it('doubles nobody: not by the same bytes, nor by the same records in another form', async () => {
    const before = await casesHere();
    const { raw } = await exportOf(there);
    expect((await here.upload('/uploads', 'again.csv', raw)).body.duplicateOf).toEqual(expect.any(String));
    const { raw: json } = await there.call('GET', '/exports/htcds.json');
    const state = await take('again.json', json);
    expect(state).toMatchObject({ status: 'done', accepted: 0 });
    expect(state.refused).toBe(state.doneRows);
    expect(await casesHere()).toBe(before);
  }, 600_000);

  it('gives any record back as it came, whatever is filled, missing, unknown or refused', async () => {
    const records = fc
      .sample(record, { numRuns: 40, seed: 20261129 })
      // Files hold phones without plus; a role without a word of what was suffered is a perpetrator, who has no case.
      .map(
        (row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              /Phones?$/.test(name) ? value.replaceAll('+', '') : value,
            ]),
          ) as Row,
      )
      .map(
        (row, index): Row => ({
          ...row,
          ext_CaseNumber: String(900_000 + index),
          vic_AgeWhenTrafficked: String(20 + index),
          ext_AskedUnknown: (row.ext_AskedUnknown ?? '')
            .split(';')
            .filter((name) => name !== 'vic_AgeWhenTrafficked')
            .join(';'),
          ext_AskedRefused: (row.ext_AskedRefused ?? '')
            .split(';')
            .filter((name) => name !== 'vic_AgeWhenTrafficked')
            .join(';'),
        }),
      );
    const before = (await exportOf(here)).rows.length;
    const state = await take(
      'any.csv',
      stringify(records, { header: true, columns: [...HTCDS_COLUMNS], bom: true }),
    );
    expect(state).toMatchObject({ accepted: 40, refused: 0 });
    const got = (await exportOf(here)).rows.slice(before);
    for (const [index, row] of records.entries()) expect(unguarded(got[index]!)).toEqual(row);
  }, 600_000);

  it('says all faults at once by line, field and rule, never the value, and takes the rest', async () => {
    const file = [
      'prs_FirstName,prs_Gender,prs_Birthdate,vic_TypeOfExploitation,prs_MobilePhone,kolom_lain',
      'Mawar Rekaan,Perempuan,2001-02-30,ForcedFraud,0812-000,x',
      'Melati Rekaan,Feminine,2001-02-03,ForcedLabour;Other,628000000009,disimpan',
    ].join('\n');
    const state = await take('faulty.csv', file);
    expect(state).toMatchObject({ accepted: 1, refused: 1 });
    const { body } = await here.call('GET', `/imports/${state.id}/refusals`);
    expect(body.items.map(({ path }: { path: string }) => path)).toEqual(
      ['prs_Gender', 'prs_Birthdate', 'vic_TypeOfExploitation', 'prs_MobilePhone'].map(
        (column) => `line 2, column ${column}`,
      ),
    );
    expect(JSON.stringify(body)).not.toMatch(/Perempuan|2001-02-30|ForcedFraud|0812|Mawar/);
    const report = (await here.call('GET', `/reports/${state.reportIds[0]}`)).body;
    expect(report.extra).toContainEqual({ column: 'kolom_lain', value: 'disimpan' });
  });

  it('lets go of a statement that an officer rejects, and keeps what officers add', async () => {
    const state = await take(
      'one.csv',
      'prs_FirstName,prs_Email,prs_MaritalStatus,cas_Status,ext_CaseNumber\nKenanga Rekaan,kenanga@example.org,Single,Active,777777\n',
    );
    const report = (await here.call('GET', `/reports/${state.reportIds[0]}`)).body;
    const email = report.statements.find(({ field }: { field: string }) => field === 'email');
    await here.call('POST', `/reports/${report.id}/statements/judge`, {
      statementIds: [email.id],
      verdict: 'reject',
    });
    const line = (await here.call('GET', '/cases?q=Kenanga')).body.items[0];
    const act = async (action: unknown) =>
      here.call('POST', `/cases/${line.id}/actions`, {
        action,
        version: (await here.call('GET', `/cases/${line.id}`)).body.version,
      });
    const refused = await act({
      kind: 'particulars_set',
      particulars: [
        { name: 'prs_MaritalStatus', state: 'known', value: 'Rahasia' },
        { name: 'vic_TraffickingStatus', state: 'known', value: 'NotAVictimOfTrafficking' },
        { name: 'prs_Email', state: 'known', value: 'x@example.org' },
        { name: 'invented', state: 'unknown', value: '' },
      ],
    });
    expect(refused.status).toBe(400);
    expect(refused.body.problems).toHaveLength(4);
    expect(refused.raw).not.toContain('Rahasia');
    const set = await act({
      kind: 'particulars_set',
      particulars: [
        { name: 'prs_MaritalStatus', state: 'known', value: 'Widowed' },
        { name: 'prs_NumberOfChildren', state: 'refused' },
        { name: 'prs_Birthdate', state: 'unknown' },
        { name: 'living_conditions', state: 'known', value: 'sekamar dua belas orang' },
      ],
    });
    expect(set.status).toBe(200);
    const row = (await exportOf(here)).rows.find((one) => one.ext_CaseNumber === '777777');
    expect(row).toMatchObject({
      prs_Email: '',
      prs_MaritalStatus: 'Widowed',
      cas_Status: 'Active',
      ext_AskedUnknown: 'prs_Birthdate',
      ext_AskedRefused: 'prs_NumberOfChildren',
    });
    const { rows } = await receiver.running.connection.pool.query(
      'select (select json_agg(a) from case_action a)::text as all',
    );
    expect(rows[0].all).not.toContain('Widowed');
    expect(rows[0].all).not.toContain('dua belas');
  });
});
