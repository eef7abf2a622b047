import { randomUUID } from 'node:crypto';
import { simulateCases } from '@suar/simulate';
import type { PersonSummary } from '../apps/server/src/person/record.ts';
import { recordWords } from '../apps/server/src/person/search-words.ts';
import { runOn } from '../apps/server/src/platform/seal/open-vault.ts';
import { type Caller, type Harness, startHarness } from '../tests/server/harness.ts';

/**
 * How fast officers get their lists, filters, searches and cases, over the whole server (HTTP, policy, unsealing, ledger),
 * beside the same query as raw SQL in the same run. `--quick`: 20,000 cases; otherwise 1,000,000. DATABASE_URL picks a
 * production PostgreSQL, else the embedded one.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const CASES = quick ? 20_000 : 1_000_000;
const TRIES = quick ? 60 : 100;
const PORTION = 2000;

const say = (text: string): void => {
  if (!json) process.stdout.write(`${text}\n`);
};

const fill = async (
  harness: Harness,
  officers: readonly string[],
): Promise<{ names: string[]; ids: string[] }> => {
  const {
    sealer,
    keys: { vault },
  } = harness.running.services;
  const pool = harness.running.connection.pool;
  const names: string[] = [];
  const ids: string[] = [];
  const rows = simulateCases({ seed: 11, count: CASES, until: '2026-11-01' });
  let portion: {
    id: string;
    personId: string;
    name: string;
    summary: Buffer;
    search: string[];
    sex: string;
    nationality: string | null;
    country: string | null;
    opened: string;
    status: string;
    outcome: string;
    assignee: string;
  }[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    const column = <K extends keyof (typeof portion)[number]>(key: K) => portion.map((row) => row[key]);
    const search = portion.map((row) => `{${row.search.join(',')}}`);
    // Rows go in past the query builder, which else brings the data keys along.
    const unkept = vault.unkept(column('summary'));
    await vault.persist(runOn(pool), unkept);
    vault.kept(unkept);
    await pool.query(
      `insert into person (id, current_id, role, summary, sex, nationality, country, search, changed, organisation_id)
       select id, id, 'person_at_risk', summary, sex, nationality, country, search::bigint[], nextval('person_change'), '${harness.organisationId}'
       from unnest($1::uuid[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::text[]) as t(id, summary, sex, nationality, country, search)`,
      [
        column('personId'),
        column('summary'),
        column('sex'),
        column('nationality'),
        column('country'),
        search,
      ],
    );
    const at = portion.map((row) => `${row.opened}T08:00:00.000Z`);
    await pool.query(
      `insert into case_record (id, person_id, assignee_id, opened_at, updated_at, status, outcome, country, nationality, sex, opened_month, search, version, organisation_id)
       select id, person_id, assignee, opened, opened, status, outcome, country, nationality, sex, to_char(opened, 'YYYY-MM'), search::bigint[], 1, '${harness.organisationId}'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
       as t(id, person_id, assignee, opened, status, outcome, country, nationality, sex, search)`,
      [
        column('id'),
        column('personId'),
        column('assignee'),
        at,
        column('status'),
        column('outcome'),
        column('country'),
        column('nationality'),
        column('sex'),
        search,
      ],
    );
    await pool.query(
      `insert into case_action (case_id, seq, kind, at, actor_id, data) select id, 1, 'opened', at, actor, jsonb_build_object('personId', person, 'incidentId', null, 'country', country)
       from unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::uuid[], $5::text[]) as t(id, at, actor, person, country)`,
      [column('id'), at, column('assignee'), column('personId'), column('country')],
    );
    portion = [];
  };
  for (const row of rows) {
    const personId = randomUUID();
    const id = randomUUID();
    const own = {
      id: personId,
      role: 'person_at_risk' as const,
      names: [row.name],
      birth: [],
      nationalities: row.nationality ? [row.nationality] : [],
      passports: [],
      nationalIds: [],
      phones: [],
      emails: [],
      handles: [],
      places: [],
    };
    portion.push({
      id,
      personId,
      name: row.name,
      summary: sealer.sealJson('person.summary', personId, { own, all: null } satisfies PersonSummary),
      search: sealer.searchKeys(recordWords(own)),
      sex: row.sex ?? 'unknown',
      nationality: row.nationality,
      country: row.country,
      opened: row.opened_on,
      status: row.status,
      outcome: row.outcome,
      assignee: officers[count % officers.length]!,
    });
    if (count % Math.ceil(CASES / 400) === 0) {
      names.push(row.name);
      ids.push(id);
    }
    count += 1;
    if (portion.length === PORTION) await flush();
    if (count % 100_000 === 0) say(`  ${count} cases`);
  }
  if (portion.length > 0) await flush();
  await pool.query('analyze');
  return { names, ids };
};

const percentiles = (times: number[]): { p50: number; p95: number } => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]! * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
};

/**
 * Times all sides turn by turn, so that whatever else the machine does falls on all: the server, the server without the
 * guards of its tables (as if every request saw the whole database), and raw SQL.
 */
const compare = async (ours: (turn: number) => Promise<unknown>, raw: (turn: number) => Promise<unknown>) => {
  const times: Record<'ours' | 'unguarded' | 'raw', number[]> = { ours: [], unguarded: [], raw: [] };
  const { services } = harness.running;
  const guarded = services.as;
  for (let turn = -5; turn < TRIES; turn += 1) {
    // Whoever comes first finds the pages cold: each side does so in its turn.
    for (let place = 0; place < 3; place += 1) {
      const side = (['ours', 'unguarded', 'raw'] as const)[(turn + 5 + place) % 3]!;
      services.as = side === 'unguarded' ? () => services.system : guarded;
      const begun = performance.now();
      await (side === 'raw' ? raw : ours)(turn + 5);
      if (turn >= 0) times[side].push(performance.now() - begun);
    }
  }
  services.as = guarded;
  const [mine, bare, theirs] = [
    percentiles(times.ours),
    percentiles(times.unguarded),
    percentiles(times.raw),
  ];
  const ratio = (of: number, to: number): number => Math.round((of / to) * 100) / 100;
  return {
    ...mine,
    rawP95: theirs.p95,
    ratio: ratio(mine.p95, theirs.p95),
    guardRatio: ratio(mine.p50, bare.p50),
    guardRatioP95: ratio(mine.p95, bare.p95),
  };
};

const harness = await startHarness();
try {
  const officer: Caller = await harness.signIn('caseworker', 'officer');
  const second: Caller = await harness.signIn('caseworker', 'second');
  say(`Filling ${CASES} invented cases ...`);
  const begun = performance.now();
  const { names, ids } = await fill(harness, [officer.accountId, second.accountId]);
  const fillSeconds = Math.round((performance.now() - begun) / 1000);
  const pool = harness.running.connection.pool;
  const { sealer } = harness.running.services;
  const must = async (target: string): Promise<void> => {
    const { status } = await officer.call('GET', target);
    if (status !== 200) throw new Error(`${target.split('?')[0]} answered ${status}`);
  };
  const LINE =
    'select c.*, p.summary from case_record c join person h on h.id = c.person_id join person p on p.id = h.current_id left join account a on a.id = c.assignee_id left join incident i on i.id = c.incident_id';
  const countries = ['KH', 'MM', 'LA', 'PH', 'TH'];
  const firstWord = (turn: number): string => names[turn % names.length]!.split(/\s+/)[0]!;
  const result = {
    cases: CASES,
    database: process.env.DATABASE_URL ? 'postgresql' : 'embedded',
    fillSeconds,
    list: await compare(
      () => must('/cases'),
      () => pool.query(`${LINE} order by c.number desc limit 51`),
    ),
    filter: await compare(
      (turn) => must(`/cases?status=open&country=${countries[turn % 5]}`),
      (turn) =>
        pool.query(`${LINE} where c.status = 'open' and c.country = $1 order by c.number desc limit 51`, [
          countries[turn % 5],
        ]),
    ),
    search: await compare(
      (turn) => must(`/cases?q=${encodeURIComponent(names[turn % names.length]!)}`),
      (turn) =>
        pool.query(
          `${LINE} where ${names[turn % names.length]!.split(/\s+/)
            .map((_, at) => `c.search && $${at + 1}::bigint[]`)
            .join(' and ')} order by c.number desc limit 51`,
          names[turn % names.length]!.split(/\s+/).map((word) =>
            sealer.searchKeys(
              recordWords({
                id: '',
                role: 'person_at_risk',
                names: [word],
                birth: [],
                nationalities: [],
                passports: [],
                nationalIds: [],
                phones: [],
                emails: [],
                handles: [],
                places: [],
              }).filter((key) => !key.startsWith('p:')),
            ),
          ),
        ),
    ),
    searchOneWord: await compare(
      (turn) => must(`/cases?q=${encodeURIComponent(firstWord(turn))}`),
      (turn) =>
        pool.query(`${LINE} where c.search && $1::bigint[] order by c.number desc limit 51`, [
          sealer.searchKeys(
            recordWords({
              id: '',
              role: 'person_at_risk',
              names: [firstWord(turn)],
              birth: [],
              nationalities: [],
              passports: [],
              nationalIds: [],
              phones: [],
              emails: [],
              handles: [],
              places: [],
            }).filter((key) => !key.startsWith('p:')),
          ),
        ]),
    ),
    open: await compare(
      (turn) => must(`/cases/${ids[turn % ids.length]}`),
      async (turn) => {
        const id = ids[turn % ids.length];
        await pool.query(`${LINE} where c.id = $1`, [id]);
        await pool.query('select * from case_action where case_id = $1 order by seq', [id]);
        await pool.query(
          'select s.* from case_record c join person h on h.id = c.person_id join person m on m.current_id = h.current_id join subject s on s.person_id = m.id where c.id = $1',
          [id],
        );
        await pool.query('select * from task where case_id = $1', [id]);
      },
    ),
  };
  for (const [name, value] of Object.entries(result))
    if (typeof value === 'object')
      say(
        `${name.padEnd(14)} p50 ${value.p50} ms, p95 ${value.p95} ms, raw p95 ${value.rawP95} ms, ratio ${value.ratio}, guards p50 x${value.guardRatio}, p95 x${value.guardRatioP95}`,
      );
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await harness.stop();
}
