import { randomUUID } from 'node:crypto';
import { type CaseAction, caseState, type FieldValues, fieldsInCase } from '@suar/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActions } from '../../apps/server/src/case/action-store.ts';
import { isPending, type Outbox } from '../../apps/web/src/drafts/outbox.ts';
import { createSealedStore } from '../../apps/web/src/drafts/sealed-store.ts';
import type { Bytes, DraftWork } from '../../apps/web/src/drafts/types.ts';
import { openByPassphrase, openSignedIn, type Vault } from '../../apps/web/src/drafts/vault.ts';
import { bootDevice, halvesOver, Killed, memoryChest, memoryShelf } from './draft-device.ts';
import { answered, expectSeen, type Kind, plan, resolve, written } from './draft-plans.ts';
import { type Fault, faultyNetwork } from './faulty-network.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let anna: Caller;
let budi: Caller;
let supervisor: Caller;

beforeAll(async () => {
  harness = await startHarness();
  anna = await harness.signIn('caseworker', 'anna');
  budi = await harness.signIn('caseworker', 'budi');
  supervisor = await harness.signIn('supervisor', 'citra');
});
afterAll(() => harness?.stop());

const openCase = async (): Promise<{ id: string; number: number }> => {
  const { body } = await anna.call('POST', '/reports/form', {
    text: 'Ditahan di kompleks rekaan',
    persons: [{ fields: [{ field: 'name', value: `Rekaan ${randomUUID().slice(0, 8)}` }] }],
  });
  const opened = await anna.call('POST', '/cases', { personIds: [body.subjects[0].personId], country: 'KH' });
  return opened.body.items[0];
};
const actionsOf = async (caseId: string): Promise<CaseAction[]> =>
  (await readActions(harness.running.services, [caseId])).get(caseId) ?? [];
const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, any>[]> =>
  (await harness.running.connection.pool.query(sql, values)).rows;

describe('drafts over a network that fails in every way', () => {
  /** What came of all drafts of all runs: each must have been seen, or the law was never tried. */
  const ends = new Map<string, number>();

  it('each arrives exactly once or stands as a shown refusal or difference; nothing is overwritten unseen', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ operations, faults, deaths, chances }) => {
        const at = await openCase();
        let now = Date.parse('2026-05-01T00:00:00Z');
        let quiet = false;
        const chance = (): number => chances.next().value;
        const fault = (): Fault => (quiet ? 'none' : faults.next().value);
        const works = new Map<string, { device: number; mark: string; kind: Kind; work: DraftWork }>();
        const devices = await Promise.all(
          [anna, budi].map(async (caller) => {
            const chest = memoryChest();
            const shelf = memoryShelf();
            const network = faultyNetwork(harness, caller, fault);
            const boot = () =>
              bootDevice({
                chest,
                shelf,
                caller,
                fetch: network.fetch,
                clock: () => now,
                random: chance,
                diesNow: () => !quiet && deaths.next().value,
              });
            const device = {
              outbox: await boot(),
              network,
              chest,
              boot,
              seen: caseState(await actionsOf(at.id)),
            };
            return device;
          }),
        );
        /** Whatever the browser is killed at, it starts again from what is on the device. */
        const surviving = async (
          device: (typeof devices)[number],
          work: (outbox: Outbox) => Promise<unknown>,
        ) => {
          try {
            await work(device.outbox);
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
            device.outbox = await device.boot();
          }
        };

        for (const { device: index, kind, looks, sends } of operations) {
          const device = devices[index]!;
          if (looks) device.seen = caseState(await actionsOf(at.id));
          const mark = randomUUID();
          const work = written(kind, mark, at, device.seen);
          const bytes: Bytes | null =
            kind === 'file' ? (new TextEncoder().encode(`Words of ${mark}`) as Bytes) : null;
          const id = randomUUID();
          await surviving(device, (outbox) => outbox.add(work, { id, ...(bytes ? { bytes } : {}) }));
          // Killed before it was on the device: then the page never said that it was kept.
          if (device.outbox.all().some((draft) => draft.id === id))
            works.set(id, { device: index, mark, kind, work });
          if (sends) await Promise.all(devices.map((each) => surviving(each, (outbox) => outbox.pump())));
          now += Math.floor(chance() * 20_000);
          if (chance() < 0.3) await device.network.deliverLate();
        }
        quiet = true;
        for (const { network } of devices) await network.deliverLate();
        const settle = async () => {
          for (const { outbox } of devices) {
            await outbox.sendNow();
            now += 10 * 60_000;
            expect(await outbox.pump()).toBe(true);
          }
        };
        await settle();
        // A person settles about half of the differences, one way or another.
        for (const { outbox } of devices)
          for (const draft of outbox.all().filter(isPending)) {
            if (draft.state !== 'differs' || chance() < 0.5) continue;
            const resolved = resolve(draft, chance());
            works.get(draft.id)!.work = resolved;
            expect(await outbox.correct(draft.id, resolved)).toBe(true);
          }
        await settle();

        const actions = await actionsOf(at.id);
        const arrivals = new Set<string>();
        for (const [id, { device, mark, kind, work }] of works) {
          const draft = devices[device]!.outbox.all().find((each) => each.id === id);
          // None lost: what was kept is still named.
          expect(draft, kind).toBeDefined();
          expect(draft!.state, kind).not.toBe('waiting');
          ends.set(draft!.state, (ends.get(draft!.state) ?? 0) + 1);
          if (
            draft!.state === 'arrived' &&
            draft!.arrival.type === 'case' &&
            draft!.arrival.merged.length > 0
          )
            ends.set('merged', (ends.get('merged') ?? 0) + 1);
          const notes = actions.filter((action) => action.kind === 'noted' && action.text === `note ${mark}`);
          if (draft!.state === 'arrived') {
            const { arrival } = draft!;
            expect(notes.length).toBe(kind === 'note' ? 1 : 0);
            if (arrival.type === 'case') {
              const action = actions.find(({ seq }) => seq === arrival.seq);
              if (kind === 'note') expect(action).toBe(notes[0]);
              if (action && work.kind === 'act') expectSeen(actions, action, work);
            } else expect(arrivals.has(arrival.id)).toBe(false);
            arrivals.add(arrival.type === 'case' ? `${arrival.seq ?? id}` : arrival.id);
            if (arrival.type === 'report') {
              const { body } = await anna.call('GET', `/reports/${arrival.id}`);
              expect(JSON.stringify(body)).toContain(mark);
            }
            if (arrival.type === 'import') {
              const { body } = await anna.call('GET', `/imports/${arrival.id}`);
              expect(body).toMatchObject({ fileName: `${mark}.txt`, accepted: 1 });
            }
          } else {
            // Shown with its reason, and without any effect.
            expect(notes).toEqual([]);
            expect(draft!.state === 'differs' ? draft!.difference!.conflicts : draft!.problems).not.toEqual(
              [],
            );
          }
        }
        // None doubled: the case has no act that no draft became.
        const became = [...works.keys()].flatMap((id) => {
          const draft = devices.flatMap(({ outbox }) => outbox.all()).find((each) => each.id === id);
          return draft?.state === 'arrived' && draft.arrival.type === 'case' && draft.arrival.seq !== null
            ? [draft.arrival.seq]
            : [];
        });
        expect(became.sort((a, b) => a - b)).toEqual(actions.slice(1).map(({ seq }) => seq));
        // In order within the case: what one device wrote first stands first.
        for (const index of [0, 1]) {
          const texts = [...works.values()]
            .filter(({ device, kind }) => device === index && kind === 'note')
            .map(({ mark }) => `note ${mark}`);
          const stood = actions.flatMap((action) => (action.kind === 'noted' ? [action.text] : []));
          expect(stood.filter((text) => texts.includes(text))).toEqual(
            texts.filter((text) => stood.includes(text)),
          );
        }
        // And no word of it lies open on either device.
        for (const { chest } of devices) {
          const dump = [...chest.held]
            .map(([key, value]) => key + Buffer.from(value).toString('latin1'))
            .join('\n');
          for (const { mark } of works.values()) expect(dump).not.toContain(mark);
          expect(dump).not.toMatch(/noted|answered|Tolong|sender/);
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect([...ends.keys()]).toEqual(expect.arrayContaining(['arrived', 'differs', 'merged']));
    const reports = await rows(
      `select count(*)::int as n from report r where (select count(*) from draft_receipt d
        where d.effect->>'id' = r.id::text) > 1`,
    );
    expect(reports[0]!.n).toBe(0);
  });
});

describe('what is taken once', () => {
  it('a repeat gets the first answer, and the same key with other words is refused and changes nothing', async () => {
    const key = { ...anna.headers, 'idempotency-key': randomUUID() };
    const paste = (text: string, headers: Record<string, string>) =>
      harness.app.inject({ method: 'POST', url: '/api/v1/reports/paste', headers, payload: { text } });
    const first = await paste('Kata rekaan pertama', key);
    expect(first.statusCode).toBe(200);
    const twins = await Promise.all([1, 2, 3].map(() => paste('Kata rekaan pertama', key)));
    expect(twins.map((twin) => twin.json().id)).toEqual(Array(3).fill(first.json().id));
    const other = await paste('Kata lain', key);
    expect(other.statusCode).toBe(409);
    expect(other.json().problems[0]).toMatchObject({ code: 'conflict', path: 'idempotency-key' });
    // Nor does a key open anybody else's report.
    expect((await paste('Kata rekaan pertama', { ...key, ...budi.headers })).statusCode).toBe(409);
  });

  it('an act whose answer was lost and that comes again as a draft is the same act', async () => {
    const at = await openCase();
    const id = randomUUID();
    const action = { kind: 'noted', text: 'Catatan rekaan' };
    const direct = await harness.app.inject({
      method: 'POST',
      url: `/api/v1/cases/${at.id}/actions`,
      headers: { ...anna.headers, 'idempotency-key': id },
      payload: { action, version: 1 },
    });
    expect(direct.json().version).toBe(2);
    const again = await anna.call('POST', `/cases/${at.id}/drafts/${id}`, { action, base: null });
    expect(again.body).toEqual({ outcome: 'taken', id: at.id, seq: 2, merged: [] });
    expect(await actionsOf(at.id)).toHaveLength(2);
  });

  it('a draft never goes out under another account, and a field act must say what it was based on', async () => {
    const at = await openCase();
    const action = { kind: 'noted', text: 'Catatan rekaan' };
    const foreign = await harness.app.inject({
      method: 'POST',
      url: `/api/v1/cases/${at.id}/drafts/${randomUUID()}`,
      headers: { ...budi.headers, 'x-suar-account': anna.accountId },
      payload: { action, base: null },
    });
    expect(foreign.statusCode).toBe(401);
    const send = (body: unknown) => anna.call('POST', `/cases/${at.id}/drafts/${randomUUID()}`, body);
    expect((await send({ action: answered('unknown', ''), base: null })).body.problems[0].path).toBe('base');
    const decided = { kind: 'decided', finding: 'victim', standard: 'suspicion', law: 'uu21', reasons: 'x' };
    expect((await send({ action: decided, base: null })).status).toBe(400);
  });

  it('a difference tells both sides, who and when, and changes nothing until somebody chooses', async () => {
    const at = await openCase();
    const seen = fieldsInCase(caseState(await actionsOf(at.id)), answered('unknown', ''));
    const send = (caller: Caller, note: string, base: FieldValues, id = randomUUID()) =>
      caller.call('POST', `/cases/${at.id}/drafts/${id}`, { action: answered('unknown', note), base });
    expect((await send(anna, 'dari Anna', seen)).body).toMatchObject({ outcome: 'taken', seq: 2 });
    const id = randomUUID();
    const { body } = await send(budi, 'dari Budi', seen, id);
    expect(body).toMatchObject({
      outcome: 'differs',
      by: anna.accountId,
      at: expect.any(String),
      conflicts: [{ field: 'note', base: '', mine: 'dari Budi', theirs: 'dari Anna' }],
    });
    expect(await actionsOf(at.id)).toHaveLength(2);
    const chosen = await send(budi, 'dari Anna\n\ndari Budi', body.current, id);
    expect(chosen.body).toMatchObject({ outcome: 'taken', seq: 3 });
    // The same entered by two is no difference.
    expect((await send(anna, 'dari Anna\n\ndari Budi', seen)).body).toMatchObject({
      outcome: 'taken',
      seq: null,
    });
  });
});

describe('statements judged without network', () => {
  it('are taken when nobody else judged them, and stand side by side when somebody did', async () => {
    const { body: report } = await anna.call('POST', '/reports/form', {
      text: '',
      persons: [{ fields: [{ field: 'name', value: 'Rekaan Bersama' }] }],
    });
    const [statement] = report.statements;
    const base = { status: statement.status, value: null };
    const send = (caller: Caller, judgement: unknown, seen: unknown, id = randomUUID()) =>
      caller.call('POST', `/statements/${statement.id}/drafts/${id}`, { judgement, base: seen });
    const correction = { status: 'corrected', value: { text: 'Rekaan Bersaudara' } };
    const id = randomUUID();
    expect((await send(anna, correction, base, id)).body).toMatchObject({ outcome: 'taken', id: report.id });
    expect((await send(anna, correction, base, id)).body).toMatchObject({ outcome: 'taken' });
    const rejection = { status: 'rejected', value: null };
    const { body } = await send(budi, rejection, base);
    expect(body).toMatchObject({
      outcome: 'differs',
      by: anna.accountId,
      conflicts: [{ field: 'judgement', mine: rejection, theirs: correction }],
    });
    const stands = async () =>
      (await anna.call('GET', `/reports/${report.id}`)).body.statements
        .filter(({ status }: { status: string }) => status !== 'rejected')
        .map((one: { status: string; value: { text: string } }) => [one.status, one.value.text]);
    expect(await stands()).toEqual([
      ['corrected', 'Rekaan Bersama'],
      ['accepted', 'Rekaan Bersaudara'],
    ]);
    expect((await send(budi, rejection, body.current.judgement)).body).toMatchObject({ outcome: 'taken' });
    expect(await stands()).toEqual([]);
    expect((await send(budi, { status: 'corrected', value: null }, base)).status).toBe(400);
  });
});

describe('the key of a device', () => {
  const words = 'kata rahasia rekaan';
  const store = (chest: ReturnType<typeof memoryChest>, vault: Vault) => createSealedStore(chest, vault);

  it('opens for its account alone, by passphrase without network, and dies with the half on the server', async () => {
    const chest = memoryChest();
    const shelf = memoryShelf();
    const { vault } = await openSignedIn(shelf, halvesOver(anna), anna.accountId);
    await store(chest, vault).keep('typed', words);
    expect(await openByPassphrase(shelf, 'kalimat sandi yang panjang')).toBeNull();
    await vault.setPassphrase('kalimat sandi yang panjang');
    expect(await openByPassphrase(shelf, 'kalimat sandi yang salah')).toBeNull();
    const offline = await openByPassphrase(shelf, 'kalimat sandi yang panjang');
    expect(await store(chest, offline!).recall('typed')).toBe(words);

    const again = await openSignedIn(shelf, halvesOver(anna), anna.accountId);
    expect(again.lost).toBe(false);
    expect(await store(chest, again.vault).recall('typed')).toBe(words);
    // Neither half without the other, and neither for another account.
    expect((await budi.call('POST', `/devices/${vault.deviceId}/open`)).status).toBe(410);
    const stranger = await openSignedIn(memoryShelf(), halvesOver(anna), anna.accountId);
    await expect(store(chest, stranger.vault).recall('typed')).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', vault.key)).rejects.toThrow();
    const record = await shelf.get(anna.accountId);
    await expect(crypto.subtle.exportKey('raw', record!.deviceKey)).rejects.toThrow();
    // Cipher text moved to another place does not open.
    const [key, sealed] = [...chest.held][0]!;
    chest.held.set(key.replace('typed', 'other'), sealed);
    await expect(store(chest, vault).recall('other')).rejects.toThrow();

    // Another caseworker may not destroy it; a supervisor may, and then it is gone for good.
    expect((await budi.call('DELETE', `/devices/${vault.deviceId}`)).status).toBe(404);
    expect((await supervisor.call('GET', '/devices')).body.items.length).toBeGreaterThan(1);
    expect((await supervisor.call('DELETE', `/devices/${vault.deviceId}`)).status).toBe(204);
    const after = await openSignedIn(shelf, halvesOver(anna), anna.accountId);
    expect(after.lost).toBe(true);
    await expect(store(chest, after.vault).recall('typed')).rejects.toThrow();
    expect(
      (await budi.call('GET', '/devices')).body.items.every((one: any) => one.accountId === budi.accountId),
    ).toBe(true);
    const kept = await rows('select half, destroyed_at from draft_device where id = $1', [vault.deviceId]);
    expect(kept[0]!.half).toBeNull();
  });
});
