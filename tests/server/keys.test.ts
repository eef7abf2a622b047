import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasedValues } from '../../apps/server/src/erasure/erased-values.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import {
  beginRotation,
  isRotationDue,
  retireKeys,
  rotateKeys,
} from '../../apps/server/src/keys/rotate-keys.ts';
import { sealedColumns } from '../../apps/server/src/keys/sealed-column-store.ts';
import { type Context, inTransaction } from '../../apps/server/src/platform/context.ts';
import { connect } from '../../apps/server/src/platform/database/connect.ts';
import { openKeyRing } from '../../apps/server/src/platform/seal/key-ring.ts';
import { openVault, runOn } from '../../apps/server/src/platform/seal/open-vault.ts';
import { readRingFile } from '../../apps/server/src/platform/seal/ring-file.ts';
import { createSealer } from '../../apps/server/src/platform/seal/seal.ts';
import { createVault } from '../../apps/server/src/platform/seal/vault.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
let keys: string;
let context: Context;
beforeAll(async () => {
  harness = await startHarness();
  keys = join(harness.folder, 'keys.json');
  officer = await harness.signIn('caseworker', 'officer');
  context = {
    ...harness.running.services,
    actor: {
      accountId: officer.accountId,
      role: 'operator',
      organisationId: harness.organisationId,
      displayName: 'operator',
    },
  };
  for (let nth = 0; nth < 12; nth += 1) await paste(nth);
});
afterAll(() => harness?.stop());

const paste = async (nth: number): Promise<{ id: string; personId: string }> => {
  const { body } = await officer.call('POST', '/reports/paste', {
    text: `Tolong pak, adik saya Sekar Melati${nth} ditahan di Myawaddy, paspor C76543${10 + nth}`,
  });
  const id = body.reportIds?.[0] ?? body.id;
  const { body: report } = await officer.call('GET', `/reports/${id}`);
  return { id, personId: report.subjects[0].personId };
};
/** The database as another process with the ring file alone sees it. */
const elsewhere = async () => {
  const pool = harness.running.connection.pool;
  const { ring, vault } = await openVault(pool, keys);
  const { db } = connect(pool, vault);
  return { db, vault, sealer: createSealer(ring, vault, erasedValues) };
};
const forms = async (): Promise<Record<number, number>> => {
  const found: Record<number, number> = {};
  for (const { table, column } of await sealedColumns(harness.running.services.db))
    for (const row of (
      await harness.running.connection.pool.query(
        `select get_byte(${column}, 0) as form, count(*)::int as n from "${table}" where ${column} is not null group by 1`,
      )
    ).rows)
      found[row.form] = (found[row.form] ?? 0) + row.n;
  return found;
};

describe('data keys', () => {
  it('seal everything, each report and person under its own, and come with a list in one query', async () => {
    expect(Object.keys(await forms())).toEqual(['2']);
    const { rows } = await harness.running.connection.pool.query(
      'select owner_kind, count(distinct owner_id)::int as n from data_key group by 1',
    );
    const owners = Object.fromEntries(rows.map((row) => [row.owner_kind, row.n]));
    expect(owners).toMatchObject({ house: 1, report: 12, person: 12 });

    const there = await elsewhere();
    let loads = 0;
    const { load } = there.vault;
    there.vault.load = async (run, ids) => {
      loads += 1;
      await load(run, ids);
    };
    const persons = await there.db.selectFrom('person').select(['id', 'summary']).execute();
    for (const { id, summary } of persons)
      expect(there.sealer.open('person.summary', id, summary)).toContain('Sekar');
    expect({ persons: persons.length, loads }).toEqual({ persons: 12, loads: 1 });
  });

  it('survive a rollback: what is sealed for the same owner afterwards opens', async () => {
    const { sealer } = harness.running.services;
    const person = (await context.db.selectFrom('person').selectAll().executeTakeFirstOrThrow()).id;
    harness.running.services.keys.vault.renew({ kind: 'person', id: person });
    const write = (inside: Pick<Context, 'db'>, words: string) =>
      inside.db
        .insertInto('figures_withdrawal')
        .values({
          person_id: person,
          withheld: true,
          reason: sealer.seal('figures_withdrawal.reason', person, words),
          at: new Date(),
          actor_id: null,
        })
        .execute();
    await expect(
      inTransaction(context, async (inside) => {
        await write(inside, 'lost');
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await write(context, 'kept');
    const there = await elsewhere();
    const row = await there.db.selectFrom('figures_withdrawal').selectAll().executeTakeFirstOrThrow();
    expect(there.sealer.open('figures_withdrawal.reason', person, row.reason!)).toBe('kept');
    await context.db.deleteFrom('figures_withdrawal').execute();
  });
});

describe('rotating the key ring', () => {
  it('goes on with the work, goes on after a stop between portions, and loses nothing', async () => {
    // A value of the first form, as an earlier version left it.
    const old = createSealer(await openKeyRing(keys));
    const report = (await context.db.selectFrom('report').selectAll().executeTakeFirstOrThrow()).id;
    await context.db
      .updateTable('report')
      .set({ title: old.seal('report.title', report, 'judul lama') })
      .where('id', '=', report)
      .execute();
    await context.db.deleteFrom('setting').where('key', '=', 'keys.no_first_form').execute();

    expect((await beginRotation(context)).ok).toBe(true);
    expect((await beginRotation(context)).ok).toBe(false);
    let portions = 0;
    await expect(
      rotateKeys(context, {
        atOnce: 5,
        tell: () => {
          portions += 1;
          if (portions === 2) throw new Error('killed');
        },
      }),
    ).rejects.toThrow('killed');
    expect(await isRotationDue(context)).toBe(true);
    expect((await retireKeys(context)).ok).toBe(false);
    // Both at once: the rest of the rotation, and reports that come in.
    const [, ...fresh] = await Promise.all([
      rotateKeys(context, { atOnce: 3 }),
      paste(20),
      paste(21),
      paste(22),
    ]);
    expect(fresh).toHaveLength(3);
    expect(await isRotationDue(context)).toBe(false);
    expect(Object.keys(await forms())).toEqual(['2']);
    const there = await elsewhere();
    const row = await there.db
      .selectFrom('report')
      .selectAll()
      .where('id', '=', report)
      .executeTakeFirstOrThrow();
    expect(there.sealer.open('report.title', report, row.title!)).toBe('judul lama');
  });

  it('lets the old key be taken out: all still opens and is found, and the old key writes no more', async () => {
    const before = await readRingFile(keys, null);
    expect(before.keys.map(({ id }) => id)).toEqual([1, 2]);
    expect((await retireKeys(context)).ok).toBe(true);
    expect((await readRingFile(keys, null)).keys.map(({ id }) => id)).toEqual([2]);
    const there = await elsewhere();
    expect((await verify({ db: there.db, sealer: there.sealer })).filter(({ wrong }) => wrong > 0)).toEqual(
      [],
    );
    const { body } = await officer.call('GET', '/persons?q=Sekar');
    expect(body.items).toHaveLength(15);

    // A process that still holds the old ring alone can open nothing, and can lose nothing.
    const file = join(harness.folder, 'old-keys.json');
    await writeFile(file, JSON.stringify({ ...before, keys: before.keys.slice(0, 1) }));
    await expect(openVault(harness.running.connection.pool, file)).rejects.toThrow('not the one that sealed');
    const stale = createVault(await openKeyRing(file));
    const { id } = stale.forOwner({ kind: 'report', id: '00000000-0000-4000-8000-000000000001' });
    await expect(stale.persist(runOn(harness.running.connection.pool), [id.toString('hex')])).rejects.toThrow(
      'retired',
    );
  });

  it('is asked for by the administrator alone', async () => {
    const administrator = await harness.signIn('administrator', 'administrator');
    expect((await officer.call('POST', '/keys/rotation')).status).toBe(403);
    const { status, body } = await administrator.call('GET', '/keys');
    expect(status).toBe(200);
    expect(body.ring).toEqual([expect.objectContaining({ id: 2, holder: 'file', current: true })]);
    expect(body.rotation.done).toBeGreaterThanOrEqual(body.rotation.total);
  });
});
