import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ledgerKey, signCheckpoint } from '../../apps/server/src/ledger/sign-checkpoint.ts';
import { verifyLedger } from '../../apps/server/src/ledger/verify-ledger.ts';
import { readWitness } from '../../apps/server/src/ledger/witness.ts';
import { type Caller, eventually, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let supervisor: Caller;
let witness: string;
const sql = (text: string) => harness.running.connection.pool.query(text);
const sound = { altered: 0, gaps: 0, badCheckpoints: 0, brokenWitnesses: 0 };
const proof = (witnesses: string[] = [witness]) => verifyLedger(harness.running.services, witnesses);
const sign = async (): Promise<string> => (await signCheckpoint(harness.running.services, { whole: true }))!;

beforeAll(async () => {
  harness = await startHarness();
  supervisor = await harness.signIn('supervisor', 'supervisor');
  const officer = await harness.signIn('caseworker', 'officer');
  await officer.call('POST', '/reports/paste', { text: 'Tolong, saya ditahan di Myawaddy, paspor diambil' });
  await officer.call('GET', '/reports');
  for (let reading = 0; reading < 12; reading += 1) await officer.call('GET', '/persons');
  witness = await sign();
});
afterAll(() => harness?.stop());

/** Does what a thief of the database can: every row is theirs. Everything is put back afterwards. */
const asThief = async (work: () => Promise<void>): Promise<void> => {
  const tables = ['ledger', 'ledger_leaf', 'ledger_checkpoint'];
  for (const table of tables) {
    await sql(`create table kept_${table} as table ${table}`);
    await sql(`alter table ${table} disable trigger user`);
  }
  try {
    await work();
  } finally {
    for (const table of tables) {
      await sql(`truncate ${table}`);
      await sql(
        `insert into ${table} ${table === 'ledger' ? 'overriding system value ' : ''}table kept_${table}`,
      );
      await sql(`drop table kept_${table}`);
      await sql(`alter table ${table} enable trigger user`);
    }
  }
};

describe('the ledger proves itself', () => {
  beforeEach(async () => {
    expect(await proof()).toMatchObject(sound);
  });

  it('holds while acts come in, each in the tree once', async () => {
    const before = (await proof()).size;
    await supervisor.call('GET', '/cases');
    await sign();
    await sign();
    const after = await proof();
    expect(after).toMatchObject({ ...sound, outside: 0 });
    expect(after.size).toBeGreaterThan(before);
    expect(after.size).toBe(Number((await sql('select count(*) as n from ledger')).rows[0].n));
  });

  it('shows an act that was altered, by whichever field', async () => {
    for (const change of [
      "purpose = 'other'",
      'actor_id = null',
      "act = 'report.listed'",
      "at = at + interval '1 microsecond'",
      'count = count + 1',
      `detail = '{"a":1}'`,
      "subject_id = 'x'",
    ])
      await asThief(async () => {
        await sql(`update ledger set ${change} where seq = (select min(seq) + 2 from ledger)`);
        expect((await proof()).altered, change).toBe(1);
      });
  });

  it('shows acts that were removed, also together with their leaves', async () => {
    await asThief(async () => {
      await sql('delete from ledger where seq = (select min(seq) + 3 from ledger)');
      expect((await proof()).altered).toBe(1);
      await sql('delete from ledger_leaf where seq not in (select seq from ledger)');
      const found = await proof();
      expect(found.gaps).toBe(1);
      expect(found.badCheckpoints).toBeGreaterThan(0);
    });
  });

  it('shows two acts that changed places', async () => {
    await asThief(async () => {
      await sql(`update ledger a set act = b.act, purpose = b.purpose, count = b.count + 1 from ledger b
        where a.seq = (select min(seq) + 1 from ledger) and b.seq = (select min(seq) + 2 from ledger)`);
      expect((await proof()).altered).toBeGreaterThan(0);
    });
    await asThief(async () => {
      await sql('update ledger_leaf set position = -1 where position = 1');
      await sql('update ledger_leaf set position = 1 where position = 2');
      await sql('update ledger_leaf set position = 2 where position = -1');
      expect((await proof()).badCheckpoints).toBeGreaterThan(0);
    });
  });

  it('shows a tail that was cut off with its leaves and checkpoints, by the note kept beside the database', async () => {
    const { size } = await proof();
    await supervisor.call('GET', '/cases');
    witness = await sign();
    await asThief(async () => {
      await sql(`delete from ledger where seq in (select seq from ledger_leaf where position >= ${size})`);
      await sql(`delete from ledger_leaf where position >= ${size}`);
      await sql(`delete from ledger_checkpoint where size > ${size}`);
      // Nothing in the database alone tells; a fresh signature over what is left does not help the thief either.
      expect(await proof([])).toMatchObject(sound);
      await sign();
      expect((await proof()).brokenWitnesses).toBe(1);
    });
  });

  it('takes no note that its key did not sign, and signs none but its own tree', async () => {
    const forged = witness.replace(/\n\d+\n/, '\n1\n');
    expect((await proof([forged])).brokenWitnesses).toBe(1);
    expect((await proof([''])).brokenWitnesses).toBe(1);
    await asThief(async () => {
      await sql(`update ledger_checkpoint set root = decode(repeat('00', 32), 'hex')`);
      expect((await proof([])).badCheckpoints).toBeGreaterThan(0);
    });
  });

  it('finds an act whose number was given early and that was committed late', async () => {
    const slow = await harness.running.connection.pool.connect();
    await slow.query('begin');
    await slow.query(
      `insert into ledger (at, act, subject_type, purpose) values (now(), 'case.read', 'case', 'casework')`,
    );
    await supervisor.call('GET', '/cases');
    await signCheckpoint(harness.running.services, { whole: false });
    await slow.query('commit');
    slow.release();
    // The server's own timer may be signing at this moment, and looked before the act was there: then the next turn finds it.
    const found = await eventually(
      async () => {
        await signCheckpoint(harness.running.services, { whole: false });
        return proof();
      },
      ({ outside }) => outside === 0,
    );
    expect(found).toMatchObject({ ...sound, outside: 0 });
  });

  it('is read by its public key, and the note is kept outside the database', async () => {
    const { body, status } = await supervisor.call('GET', '/ledger/checkpoint');
    expect(status).toBe(200);
    expect(body.publicKey).toBe(ledgerKey(harness.running.services).publicKey);
    expect(await proof([body.note])).toMatchObject(sound);
    const [kept = ''] = await eventually(
      () => readWitness(harness.folder),
      ([note]) => note !== undefined,
    );
    expect(await proof([kept])).toMatchObject(sound);
    expect((await (await harness.signIn('intake', 'intake')).call('GET', '/ledger/checkpoint')).status).toBe(
      403,
    );
  });

  it('tells who looked at a person: the person, the reports about them, their cases, and nothing else', async () => {
    const officer = await harness.signIn('caseworker', 'second officer');
    const { body: taken } = await officer.call('POST', '/reports/paste', {
      text: 'Tolong, nama saya Sekar Melati, paspor diambil',
    });
    const { body: report } = await officer.call('GET', `/reports/${taken.reportIds?.[0] ?? taken.id}`);
    const personId = report.subjects[0].personId;
    const { body: opened } = await officer.call('POST', '/cases', { personIds: [personId] });
    await officer.call('GET', `/persons/${personId}`);
    await officer.call('GET', `/cases/${opened.items[0].id}`);
    const { body } = await supervisor.call('GET', `/ledger?personId=${personId}`);
    const seen: { act: string; subjectId: string }[] = body.items;
    expect(seen.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['report.taken_in', 'report.read', 'person.read', 'case.opened', 'case.read']),
    );
    const own = [personId, report.id, opened.items[0].id];
    expect(seen.filter(({ subjectId }) => !own.includes(subjectId))).toEqual([]);
    expect((await officer.call('GET', `/ledger?personId=${personId}`)).status).toBe(403);
  });

  it('asks about an account that reads unlike its colleagues', async () => {
    const stranger = await harness.signIn('caseworker', 'stranger');
    const { rows } = await sql('select id from report limit 1');
    for (let reading = 0; reading < 45; reading += 1) await stranger.call('GET', `/reports/${rows[0].id}`);
    const { body } = await supervisor.call('GET', '/ledger/alerts');
    expect(body.alerts).toEqual([
      {
        accountId: stranger.accountId,
        actor: 'stranger',
        day: new Date().toISOString().slice(0, 10),
        kind: 'many_records',
        count: 45,
        usual: null,
      },
    ]);
    const own = await supervisor.call(
      'GET',
      `/ledger?actorId=${stranger.accountId}&day=${body.alerts[0].day}`,
    );
    expect(own.body.items.length).toBeGreaterThan(40);
  });
});
