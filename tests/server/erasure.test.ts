import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askErasure } from '../../apps/server/src/erasure/ask-erasure.ts';
import { erasedValues } from '../../apps/server/src/erasure/erased-values.ts';
import { settleErasures } from '../../apps/server/src/erasure/settle-erasures.ts';
import { backup } from '../../apps/server/src/keeping/backup.ts';
import { restore } from '../../apps/server/src/keeping/restore.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { signCheckpoint } from '../../apps/server/src/ledger/sign-checkpoint.ts';
import { connect } from '../../apps/server/src/platform/database/connect.ts';
import { openVault } from '../../apps/server/src/platform/seal/open-vault.ts';
import { createSealer } from '../../apps/server/src/platform/seal/seal.ts';
import { dumpOpened } from './dump.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';
import { workCase } from './worked-case.ts';

const PASSPHRASE = 'kata sandi cadangan yang panjang';
const REASON = 'the term has run and nobody objects';
let harness: Harness;
let officer: Caller;
let supervisor: Caller;
let folder: string;
/** What a case of an erased report, one of another and a joined person look like. */
const made: Record<'gone' | 'stays', { report: string; person: string; case: string }> = {
  gone: { report: '', person: '', case: '' },
  stays: { report: '', person: '', case: '' },
};

const take = async (
  text: string,
  country = 'ID',
): Promise<{ report: string; person: string; case: string }> => {
  const { body } = await officer.upload('/uploads', 'laporan.txt', text);
  const report = body.reportIds?.[0];
  const { body: whole } = await officer.call('GET', `/reports/${report}`);
  const person = whole.subjects[0].personId;
  const { body: opened } = await officer.call('POST', '/cases', {
    personIds: [person],
    country,
    note: `Catatan rahasia tentang ${whole.subjects[0].name}`,
  });
  return { report, person, case: opened.items[0].id };
};
const close = async (id: string): Promise<void> => {
  const { body } = await officer.call('GET', `/cases/${id}`);
  const closed = await officer.call('POST', `/cases/${id}/actions`, {
    version: body.version,
    action: { kind: 'closed', reason: 'lost_contact', text: 'Handaitolan Kenanga tidak menjawab' },
  });
  expect(closed.body).toMatchObject({ line: { status: 'closed' } });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suar-erasure-'));
  harness = await startHarness();
  officer = await harness.signIn('caseworker', 'officer');
  supervisor = await harness.signIn('supervisor', 'supervisor');
  made.gone = await take(
    'Tolong, anak saya Kenanga Puspita ditahan di Myawaddy, paspor C7654321, telepon +62 812-3456-7890',
  );
  made.stays = await take('Adik saya Bagus Wibowo ada di Bavet, paspor B1234567');
  // Joined and parted again: an old copy of the other's summary tells of both.
  const { body: judged } = await officer.call('POST', '/judgements', {
    personA: made.gone.person,
    personB: made.stays.person,
    verdict: 'same',
    reason: 'Kenanga dan Bagus tampak sama',
  });
  expect(judged).toHaveProperty('id');
  expect((await officer.call('POST', `/judgements/${judged.id}/undo`)).status).toBe(200);
  const { body: suspect } = await officer.call('POST', '/reports/form', {
    text: '',
    persons: [{ role: 'suspect', fields: [{ field: 'name', value: 'Rekaan Samaran' }] }],
  });
  const night = await harness.signIn('intake', 'night');
  await workCase(
    { officer, supervisor, night },
    {
      caseId: made.gone.case,
      personId: made.gone.person,
      otherId: made.stays.person,
      suspectId: suspect.subjects[0].personId,
    },
    'Kenanga Puspita +62 812-3456-7890 C7654321',
  );
  await signCheckpoint(harness.running.services, { whole: true });
  await backup(
    harness.running.connection.pool,
    join(harness.folder, 'keys.json'),
    join(folder, 'before.suar'),
    PASSPHRASE,
    new Date(),
  );
  // The backup has the case at work, with clocks that run and a place that is taken.
  await close(made.gone.case);
});
afterAll(async () => {
  await harness?.stop();
  await rm(folder, { recursive: true, force: true });
});

const NAMES = /Kenanga|Puspita|C7654321|3456-?7890|Handaitolan/i;
/** Where the words of a case, its person and their report stand. */
const TELLING = [
  'break_glass.reason',
  'break_glass.remark',
  'case_action.words',
  'figures_withdrawal.reason',
  'judgement.reason',
  'merge_request.reason',
  'original.content',
  'original.file_name',
  'person.summary',
  'relation_judgement.reason',
  'report.preview',
  'report.text',
  'statement.value',
  'story_judgement.value',
  'task.title',
].map((place) => `${place} opened`);
const rowsOf = async (table: string, caseId: string): Promise<number> =>
  (
    await harness.running.connection.pool.query(
      `select count(*)::int as n from ${table} where case_id = $1`,
      [caseId],
    )
  ).rows[0].n;
/** Keyed digests of what this report, person and case alone say, of the files they came in and of drafts. */
const digestsOf = async ({ report, person, case: caseId }: typeof made.gone): Promise<string[]> => {
  const { rows } = await harness.running.connection.pool.query(
    `with own as (select id, search from report union all select id, search from person
       union all select id, search from case_record),
     gone as (select distinct unnest(search) as key from own where id in ($1, $2, $3)),
     others as (select unnest(search) as key from own where id not in ($1, $2, $3))
     select key::text as digest from gone where key not in (select key from others)
     union all select digest::text from original where id = (select original_id from report where id = $1)
     union all select digest::text from draft_receipt where effect->>'id' = $3::text`,
    [report, person, caseId],
  );
  return rows.map(({ digest }) => digest);
};
const everything = async (who: Caller): Promise<string> => {
  const pages = [
    `/reports/${made.gone.report}`,
    `/cases/${made.gone.case}`,
    `/persons/${made.gone.person}`,
    '/reports',
    '/cases',
    '/persons',
    '/tasks',
    '/judgements',
    '/exports/htcds.json',
    `/cases/${made.gone.case}/file.pdf`,
  ];
  let all = '';
  for (const page of pages) {
    const { status, raw } = await who.call('GET', page);
    expect([page, status]).toEqual([page, 200]);
    all += raw;
  }
  return all;
};

describe('erasing', () => {
  it('waits for its term, for open cases, for holds and for a second person', async () => {
    const ask = (body: object) => supervisor.call('POST', '/erasures', { reason: REASON, ...body });
    const subject = { subjectKind: 'case', subjectId: made.gone.case };
    expect((await ask({ ...subject, rule: 'retention.case.ID' })).body.problems[0].message).toMatch(/term/);
    expect((await ask({ ...subject, rule: 'because' })).status).toBe(400);
    const hold = await supervisor.call('POST', '/holds', { ...subject, reason: 'a court needs it, file 12' });
    expect(hold.status).toBe(200);
    expect((await ask({ ...subject, rule: 'person_request' })).body.problems[0].message).toMatch(/hold/);
    expect((await supervisor.call('POST', `/holds/${hold.body.id}/lift`)).status).toBe(200);
    const { body } = await ask({
      subjectKind: 'person',
      subjectId: made.stays.person,
      rule: 'person_request',
    });
    expect(
      (await supervisor.call('POST', `/erasures/${body.id}/decision`, { decision: 'erased' })).body
        .problems[0].code,
    ).toBe('two_persons_needed');
    const second = await harness.signIn('supervisor', 'third');
    await second.call('POST', `/erasures/${body.id}/decision`, { decision: 'refused' });
    expect((await everything(officer)).match(NAMES)).not.toBeNull();
  });

  it('is due when the term of its country has run', async () => {
    const { running, organisationId } = harness;
    const actor = {
      accountId: supervisor.accountId,
      role: 'supervisor' as const,
      organisationId,
      displayName: '',
    };
    const rules = [
      { id: 'none.yet', country: null, after: 'case_closed' as const, years: 0, verified: false },
      { id: 'of.ID', country: 'ID', after: 'case_closed' as const, years: 1, verified: false },
    ];
    const subject = { subjectKind: 'case' as const, subjectId: made.gone.case, reason: REASON };
    const later = new Date(Date.now() + 366 * 86_400_000);
    const at = (now: Date, rule: string) =>
      askErasure({ ...running.services, clock: () => now, actor }, { ...subject, rule }, rules);
    // The rule of every country does not hold where the country has its own.
    expect((await at(later, 'none.yet')).ok).toBe(false);
    expect((await at(new Date(), 'of.ID')).ok).toBe(false);
    expect((await at(later, 'of.ID')).ok).toBe(true);
  });

  it('leaves a mark, counts and nothing else, everywhere', async () => {
    const request = (await supervisor.call('GET', '/erasures')).body.items[0];
    const before = await dumpOpened(harness, join(harness.folder, 'keys.json'));
    const tellsBefore = [...before].filter(([, text]) => NAMES.test(text)).map(([place]) => place);
    expect(tellsBefore).toEqual(TELLING);
    const digests = await digestsOf(made.gone);
    const originalId = (await officer.call('GET', `/reports/${made.gone.report}`)).body.original.id;
    const { raw: original } = await officer.call('GET', `/originals/${originalId}/content`);
    expect(original).toContain('Kenanga');
    const figures = (await supervisor.call('GET', '/figures')).raw;
    const done = await (await harness.signIn('supervisor', 'second')).call(
      'POST',
      `/erasures/${request.id}/decision`,
      {
        decision: 'erased',
      },
    );
    expect(done.body).toMatchObject({
      decision: 'erased',
      erased: { case: 1, report: 1, person: 1, original: 2 },
    });
    // Whoever has the database and the key ring reads nothing of her, nor can confirm a guess of her name or papers.
    const after = await dumpOpened(harness, join(harness.folder, 'keys.json'));
    expect([...after].filter(([, text]) => NAMES.test(text)).map(([place]) => place)).toEqual([]);
    const held = [...after].filter(([place]) => /search|digest/.test(place)).map(([, text]) => text);
    expect(digests.length).toBeGreaterThan(5);
    expect(digests.filter((digest) => held.some((text) => text.includes(digest)))).toEqual([]);
    // Nothing of it runs, waits or takes a place; it is counted as it was.
    for (const table of ['case_clock', 'shelter_stay', 'task', 'mention'])
      expect([table, await rowsOf(table, made.gone.case)]).toEqual([table, 0]);
    expect((await supervisor.call('GET', '/figures')).raw).toEqual(figures);
    expect((await everything(officer)).match(NAMES)).toBeNull();
    const { body: report } = await officer.call('GET', `/reports/${made.gone.report}`);
    expect(report.erased).toMatchObject({ rule: 'of.ID' });
    expect(report.text).toContain('of.ID');
    expect((await officer.call('GET', `/originals/${originalId}/content`)).status).toBe(404);
    const { body: one } = await officer.call('GET', `/cases/${made.gone.case}`);
    expect(one).toMatchObject({ erased: { rule: 'of.ID' }, line: { status: 'closed' } });
    expect(
      (
        await officer.call('POST', `/cases/${made.gone.case}/actions`, {
          version: one.version,
          action: { kind: 'noted', text: 'lagi' },
        })
      ).status,
    ).toBe(409);
    // The other person stands, told of by their own report alone.
    const { raw } = await officer.call('GET', `/persons/${made.stays.person}`);
    expect(raw).toContain('Bagus');
    for (const q of ['Kenanga', 'C7654321'])
      for (const list of ['persons', 'reports', 'cases'])
        expect((await officer.call('GET', `/${list}?q=${q}`)).body.items).toEqual([]);
    expect((await verify(harness.running.services)).filter(({ wrong }) => wrong > 0)).toEqual([]);
    // The same file again is new, not "known" with nothing in it.
    const again = await officer.upload(
      '/uploads',
      'laporan.txt',
      'Tolong, anak saya Kenanga Puspita ditahan di Myawaddy, paspor C7654321, telepon +62 812-3456-7890',
    );
    expect(again.body.reportIds?.[0]).not.toBe(made.gone.report);
  });

  it('is done again over a backup from before, by the list kept apart', async () => {
    const fresh = await startHarness();
    try {
      // A machine of its own: the backup and the list of erasures are all that it is given.
      await copyFile(join(harness.folder, 'erasures.jsonl'), join(fresh.folder, 'erasures.jsonl'));
      const { pool } = fresh.running.connection;
      const keys = join(fresh.folder, 'restored-keys.json');
      const { erasedAgain } = await restore(pool, keys, join(folder, 'before.suar'), PASSPHRASE);
      expect(erasedAgain).toBe(1);
      const { ring, vault } = await openVault(pool, keys);
      const { db } = connect(pool, vault);
      const sealer = createSealer(ring, vault, erasedValues);
      const services = { ...fresh.running.services, db, sealer };
      await settleErasures({ ...services, keys: { ...services.keys, ring, vault } });
      expect((await verify({ db, sealer })).filter(({ wrong }) => wrong > 0)).toEqual([]);
      const rows = await db.selectFrom('person').select(['id', 'summary']).execute();
      const told = rows.map(({ id, summary }) => sealer.open('person.summary', id, summary));
      expect(told.some((text) => text.includes('Bagus'))).toBe(true);
      const texts = await db.selectFrom('report').select(['id', 'text']).execute();
      told.push(...texts.map(({ id, text }) => sealer.open('report.text', id, text)));
      expect(told.filter((text) => NAMES.test(text))).toEqual([]);
      const { rows: cases } = await pool.query(
        `select status, next_due_on, (select count(*)::int from case_clock k where k.case_id = c.id) as clocks,
           (select count(*)::int from shelter_stay s where s.case_id = c.id) as stays from case_record c where id = $1`,
        [made.gone.case],
      );
      expect(cases).toEqual([{ status: 'closed', next_due_on: null, clocks: 0, stays: 0 }]);
      const { rows: found } = await pool.query("select count(*)::int as n from report where search <> '{}'");
      // His own and the suspect's.
      expect(found[0].n).toBe(2);
    } finally {
      await fresh.stop();
    }
  });
});
