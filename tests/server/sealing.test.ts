import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simulateLures, simulateRegion } from '@suar/simulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemonstration, SEED } from '../../apps/server/src/demonstration/fill.ts';
import { backup } from '../../apps/server/src/keeping/backup.ts';
import { KEPT_TABLES } from '../../apps/server/src/keeping/tables.ts';
import { ROOT } from '../../apps/server/src/platform/config.ts';
import { dump } from './dump.ts';
import { eventually, type Harness, startHarness } from './harness.ts';
import { workCase } from './worked-case.ts';

/**
 * What a thief of the database, of the data folder or of a backup reads of the people in it. Everything is looked through as
 * bytes and as text for every name, number and passport of an invented region and for the words that its reports tell. What
 * stands in an empty database too, or in the program's own words, says nothing of anybody.
 */
const SIZE = { reports: 120, persons: 110 };
const UNTIL = new Date().toISOString().slice(0, 10);
/** Shorter words are no name of anybody and occur by chance among bytes. */
const SHORTEST = { latin: 5, bytes: 7, native: 3, told: 8 };

let harness: Harness;
let folder: string;
let empty: Set<string>;
const region = simulateRegion({ seed: SEED, ...SIZE, until: UNTIL });

/** Latin words, folded; words of other scripts; runs of digits however they are punctuated. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).map((word) => word.toLowerCase());
const numbersOf = (text: string): string[] =>
  (text.match(/\d[\d\s().+-]{5,}\d/g) ?? [])
    .flatMap((run) => [
      run.replace(/\D/g, ''),
      ...run.split(/[\s()+.]+/).map((part) => part.replace(/\D/g, '')),
    ])
    .filter((digits) => digits.length >= 8 && digits.length <= 15);
const codesOf = (text: string): string[] => text.match(/[A-Z]{1,2}\d{6,9}/g) ?? [];

const files = async (from: string): Promise<string[]> =>
  (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
/** Of bytes, what reads as text in UTF-8; the rest is passed over. */
const textIn = (file: string): Promise<string> =>
  // The database recycles its files meanwhile.
  readFile(file).then(
    (bytes) => bytes.toString('utf8'),
    (error: { code?: string }) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );

const needles = () => {
  const names = region.persons.flatMap(({ names: { latin, native, nickname, alternatives } }) =>
    [latin, native ?? '', nickname ?? '', ...alternatives].flatMap(wordsOf),
  );
  const told = [
    ...region.reports.map(({ text }) => text),
    ...simulateLures({ seed: SEED, until: UNTIL }).map(({ text }) => text),
  ].flatMap(wordsOf);
  const isLatin = (word: string): boolean => /^\p{Script=Latin}+$/u.test(word);
  const pick = (words: readonly string[], shortest: number): string[] =>
    [...new Set(words)].filter(
      (word) => word.length >= (isLatin(word) ? shortest : SHORTEST.native) && !empty.has(word),
    );
  return {
    names: pick(names, SHORTEST.latin),
    told: pick(told, SHORTEST.told),
    phones: [...new Set(region.persons.map(({ phone }) => phone.replace(/\D/g, '')))],
    passports: [...new Set(region.persons.map(({ passport }) => passport))].filter((one) => one.length > 6),
  };
};
type Needles = ReturnType<typeof needles>;

/** What can be found in texts, each once: so that much is read quickly. */
const indexOf = () => {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const codes = new Set<string>();
  return {
    add: (text: string): void => {
      for (const word of wordsOf(text)) words.add(word);
      for (const digits of numbersOf(text)) numbers.add(digits).add(digits.slice(-9));
      for (const code of codesOf(text)) codes.add(code);
    },
    /** Which of the needles were read; `shortest`: of names and words, in letters. */
    found: (sought: Needles, shortest: number): string[] => [
      ...[...sought.names, ...sought.told].filter((word) => word.length >= shortest && words.has(word)),
      ...sought.phones.filter((digits) => numbers.has(digits.slice(-9)) || numbers.has(digits)),
      ...sought.passports.filter((passport) => codes.has(passport)),
    ],
  };
};
const found = (text: string, sought: Needles): string[] => {
  const index = indexOf();
  index.add(text);
  return index.found(sought, 0);
};

/** Tables that hold nothing that anybody wrote about a person: ids, codes, days, keys. All others must be tried. */
const WITHOUT_WORDS = [
  'passkey',
  'recovery_code',
  'identity_link',
  'ledger_checkpoint',
  'ledger_leaf',
  'campaign_judgement',
  'person_model',
  'law_signature',
  'erased_record',
  'case_citation',
  'import_refusal',
  'mapping_memory',
  'rescreen_round',
  'rescreen',
  'bulk',
  'bulk_act',
  'usual_view',
];

/** What the demonstration leaves undone, about a person of the region and with their name, number and passport as words. */
const workTheRest = async (): Promise<void> => {
  const officer = await harness.signIn('caseworker', 'dump.officer');
  const supervisor = await harness.signIn('supervisor', 'dump.supervisor');
  const night = await harness.signIn('intake', 'dump.night');
  const administrator = await harness.signIn('administrator', 'dump.administrator');
  const liaison = await harness.signIn('liaison', 'dump.liaison');
  const told = region.persons.find(
    ({ names, phone, passport }) => names.latin && phone && passport.length > 6,
  )!;
  const words = `${told.names.latin} ${told.phone} ${told.passport}`;
  const form = async (role: string): Promise<string> => {
    const sex = role === 'person_at_risk' ? [{ field: 'sex', value: 'female' }] : [];
    const fields = [
      { field: 'name', value: told.names.latin },
      { field: 'passport', value: told.passport },
      ...sex,
    ];
    const { body } = await officer.call('POST', '/reports/form', {
      text: words,
      persons: [{ role, fields }],
    });
    return body.subjects[0].personId;
  };
  const [personId, otherId, suspectId] = [
    await form('person_at_risk'),
    await form('person_at_risk'),
    await form('suspect'),
  ];
  const { body: opened } = await officer.call('POST', '/cases', {
    personIds: [personId],
    country: 'KH',
    note: words,
  });
  const caseId = opened.items[0].id;
  const { incidentId } = await workCase(
    { officer, supervisor, night },
    { caseId, personId, otherId, suspectId },
    words,
  );
  const list = await officer.upload(
    `/uploads?incidentId=${incidentId}`,
    'manifest.csv',
    `nama,paspor\n${told.names.latin},${told.passport}\n`,
  );
  if (list.body.status === 'waiting_for_mapping')
    await officer.call('POST', `/imports/${list.body.id}/start`, {});
  const { raw } = await officer.call('GET', '/exports/htcds.csv?country=KH');
  const records = await officer.upload('/uploads', 'records.csv', raw);
  for (const { body } of [list, records])
    await eventually(
      async () => (await officer.call('GET', `/imports/${body.id}`)).body.status,
      (status) => status === 'done' || status === 'failed',
    );
  const done = [
    await officer.call('POST', '/judgements', {
      personA: personId,
      personB: otherId,
      verdict: 'not_same',
      reason: words,
    }),
    await officer.call('POST', '/views', {
      list: 'cases',
      name: words.slice(0, 80),
      filter: { country: 'KH' },
    }),
    await officer.call('POST', '/devices', { name: 'phone' }),
    await administrator.call('POST', '/teams', { name: 'North' }),
    await supervisor.call('POST', `/cases/${caseId}/shares`, { accountId: liaison.accountId, shared: true }),
    await supervisor.call('POST', '/holds', { subjectKind: 'case', subjectId: caseId, reason: words }),
    await supervisor.call('POST', '/erasures', {
      subjectKind: 'person',
      subjectId: otherId,
      rule: 'person_request',
      reason: words,
    }),
  ];
  expect(done.map(({ status, body }) => [status, status === 200 ? [] : body])).toEqual(
    done.map(() => [200, []]),
  );
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suar-sealing-'));
  const bare = await startHarness();
  const own = await Promise.all(
    [
      ...(await files(resolve(ROOT, 'packages/core/src'))),
      ...(await files(resolve(ROOT, 'apps/server/src'))),
      // The names of what the reader looks for; the words it looks for are not among them.
      resolve(ROOT, 'packages/lures/src/lexicon/concepts.ts'),
    ].map(textIn),
  );
  empty = new Set([...(await dump(bare)).values(), ...own].flatMap(wordsOf));
  // PostgreSQL's own files and catalogues are full of words of their own.
  for (const file of await files(bare.folder))
    for (const word of wordsOf(await textIn(file))) if (word.length >= SHORTEST.bytes) empty.add(word);
  await bare.stop();
  harness = await startHarness();
  await fillDemonstration(harness.running.services, 'http://localhost', () => undefined, SIZE);
  await workTheRest();
  // Names of sites and of officers lie open on purpose.
  for (const { place } of region.incidents) for (const word of wordsOf(place)) empty.add(word);
  const { rows } = await harness.running.connection.pool.query('select display_name from account');
  for (const { display_name } of rows) for (const word of wordsOf(display_name)) empty.add(word);
}, 300_000);
afterAll(async () => {
  await harness?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a thief', () => {
  it('of the database reads of nobody; the search would find it', async () => {
    const sought = needles();
    // The search means something: most names and many words of every report are looked for.
    expect(sought.names.length).toBeGreaterThan(80);
    expect(sought.told.length).toBeGreaterThan(300);
    expect(sought.phones.length).toBeGreaterThan(80);
    const dumped = await dump(harness);
    const filled = new Set(
      [...dumped].filter(([, text]) => text !== '').map(([place]) => place.split('.')[0]!),
    );
    const untried = KEPT_TABLES.map(({ name }) => name).filter((name) => !filled.has(name));
    expect(untried.filter((name) => !WITHOUT_WORDS.includes(name))).toEqual([]);
    const hits = [...dumped].map(([place, text]) => [place, found(text, sought)] as const);
    expect(Object.fromEntries(hits.filter(([, hit]) => hit.length > 0))).toEqual({});

    const { latin } = region.persons[0]!.names;
    const { phone, passport } = region.persons[1]!;
    const punctuated = phone.replace(/(\d{4})(\d{4})$/, ' $1-$2');
    await harness.running.connection.pool.query(
      "insert into setting values ('planted', to_jsonb($1::text))",
      [`${latin} ${punctuated} ${passport}`],
    );
    const planted = found((await dump(harness)).get('setting.value')!, sought);
    expect(planted).toContain(phone.replace(/\D/g, ''));
    expect(planted).toContain(passport);
    expect(planted.length).toBeGreaterThan(2);
    await harness.running.connection.pool.query("delete from setting where key = 'planted'");
  });

  it('of a backup, or of the data folder with its write-ahead log, reads of nobody', async () => {
    const sought = needles();
    const { pool } = harness.running.connection;
    const keys = join(harness.folder, 'keys.json');
    const file = join(folder, 'backup.suar');
    await backup(pool, keys, file, 'kata sandi cadangan yang panjang', new Date());
    await pool.query('checkpoint');
    const index = indexOf();
    for (const one of [file, ...(await files(harness.folder))]) index.add(await textIn(one));
    const first = new Set(wordsOf(region.persons[0]!.names.latin));
    const { phone, passport } = region.persons[1]!;
    const isPlanted = (hit: string): boolean =>
      first.has(hit) || hit === phone.replace(/\D/g, '') || hit === passport;
    const hits = index.found(sought, SHORTEST.bytes);
    // The planted row was really written there: the search can fail.
    if (!process.env.DATABASE_URL) expect(hits.filter(isPlanted).length).toBeGreaterThan(1);
    expect(hits.filter((hit) => !isPlanted(hit))).toEqual([]);
  }, 240_000);

  it('of answers to faulty requests reads nothing that was sent', async () => {
    const officer = await harness.signIn('caseworker', 'faulty');
    const name = 'Kenanga Puspitasari';
    for (const [method, path, body] of [
      ['POST', '/reports/paste', { text: 7, source: [name] }],
      ['POST', '/cases', { personIds: [name], note: name }],
      ['GET', `/reports/${encodeURIComponent(name)}`, undefined],
      ['POST', '/judgements', { personA: name, personB: name, verdict: name, reason: name }],
      ['GET', `/${encodeURIComponent(name)}`, undefined],
    ] as const) {
      const { status, raw } = await officer.call(method, path, body);
      expect([path.slice(0, 12), status >= 400, /kenanga|puspita/i.test(raw)]).toEqual([
        path.slice(0, 12),
        true,
        false,
      ]);
    }
  });
});
