import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Harness, startHarness } from './harness.ts';

const PASSPHRASE = 'kata sandi é yang panjang';
let harness: Harness;
let officer: Caller;
let caseId: string;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  const { body: taken } = await officer.call('POST', '/reports/paste', {
    text: 'Tolong, adik saya Sekar Melati ditahan di Myawaddy',
  });
  const { body: report } = await officer.call('GET', `/reports/${taken.reportIds?.[0] ?? taken.id}`);
  const { body } = await officer.call('POST', '/cases', { personIds: [report.subjects[0].personId] });
  caseId = body.items[0].id;
});
afterAll(() => harness?.stop());

const get = (url: string, leaving: Record<string, string>) => {
  const { 'x-suar-plain': _open, ...headers } = officer.headers;
  return harness.app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { ...headers, ...leaving } });
};
const opened = async (bytes: Buffer): Promise<Buffer> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  return Buffer.from(await decrypter.decrypt(bytes));
};

describe('a file that leaves', () => {
  it('is sealed by the passphrase it was asked with, and opens as what it would have been', async () => {
    const sealing = { 'x-suar-passphrase': encodeURIComponent(PASSPHRASE) };
    for (const [url, begins] of [
      ['/exports/htcds.csv', '\ufeff'],
      ['/exports/htcds.json', '{"standard"'],
      ['/exports/persons.xlsx', 'PK'],
      [`/cases/${caseId}/file.pdf`, '%PDF'],
    ] as const) {
      const { statusCode, rawPayload, headers } = await get(url, sealing);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(headers['content-disposition']).toMatch(/\.age"$/);
      expect(rawPayload.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
      expect((await opened(rawPayload)).toString('utf8').startsWith(begins)).toBe(true);
    }
  });

  it('does not leave without a word on how; left open, the ledger keeps why and no passphrase', async () => {
    for (const leaving of [
      {},
      { 'x-suar-passphrase': 'short' },
      { 'x-suar-passphrase': '%E0%A4%A' },
      { 'x-suar-plain': 'because' },
    ]) {
      const { statusCode, body } = await get('/exports/htcds.csv', leaving as Record<string, string>);
      expect(statusCode).toBe(400);
      expect(body).not.toMatch(/Sekar|short|because/);
    }
    expect((await get('/exports/htcds.csv', { 'x-suar-plain': 'court_or_prosecutor' })).body).toContain(
      'Sekar',
    );
    const { rows } = await harness.running.connection.pool.query(
      "select detail from ledger where act = 'export.made' order by seq",
    );
    expect(rows.at(-1).detail).toEqual({ what: 'htcds.csv', plain: 'court_or_prosecutor' });
    expect(rows[0].detail).toEqual({ what: 'htcds.csv', sealed: true });
    expect(JSON.stringify(rows)).not.toContain('sandi');
  });
});
