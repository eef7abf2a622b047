import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { done, type KeyRotation, type KeyState, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction, type Services } from '../platform/context.ts';
import { derivedDigests } from '../platform/seal/key-ring.ts';
import type { OwnerKind } from '../platform/seal/owners.ts';
import { type RingKey, readRingFile, writeRingFile } from '../platform/seal/ring-file.ts';
import { wrapContext } from '../platform/seal/vault.ts';
import {
  countKeys,
  isFirstFormLeft,
  lockKeys,
  nextToWrap,
  readProgress,
  setFloor,
  setProgress,
  setWrapped,
} from './key-store.ts';
import { resealOld } from './reseal.ts';

type Reach = Pick<Services, 'db' | 'sealer' | 'clock' | 'keys'>;
type Acting = Reach & { actor: Context['actor'] };
const AT_ONCE = 500;

export const ringFile = ({ keys }: Pick<Services, 'keys'>): string => join(keys.dataFolder, 'keys.json');

export const readKeyState = async (reach: Reach): Promise<KeyState> => {
  const { byRing, destroyed } = await countKeys(reach);
  const { ring } = reach.keys;
  return {
    ring: ring.ids().map((id) => ({
      id,
      holder: ring.find(id) ? 'file' : 'program',
      current: id === ring.current.id,
      dataKeys: byRing.get(id) ?? 0,
    })),
    destroyed,
    rotation: await readProgress(reach),
  };
};

/** Adds a ring key, by which data keys are wrapped from now on; `command` names the program that holds it, else the file does. */
export const beginRotation = async (
  context: Acting,
  command: readonly string[] | null = null,
): Promise<Outcome<KeyState>> => {
  const { ring, passphrase } = context.keys;
  await ring.reload();
  const { byRing } = await countKeys(context);
  if ([...byRing.keys()].some((id) => id !== ring.current.id))
    return refuse('not_now', 'keys', 'an earlier rotation is not finished yet; it goes on by itself');
  const content = await readRingFile(ringFile(context), passphrase);
  const first = content.keys[0]!;
  const id = Math.max(...content.keys.map((one) => one.id)) + 1;
  const added: RingKey = command
    ? { id, command: [...command] }
    : { id, key: randomBytes(32).toString('base64') };
  const digests = content.digests ?? derivedDigests(Buffer.from('key' in first ? first.key : '', 'base64'));
  await inTransaction(context, async (inside) => {
    await setProgress(inside, {
      ringKey: id,
      startedAt: inside.clock().toISOString(),
      endedAt: null,
      total: [...byRing.values()].reduce((sum, n) => sum + n, 0),
      done: 0,
      resealed: 0,
    });
    await writeLedger(inside, {
      act: 'keys.rotated',
      subjectType: 'system',
      purpose: 'keeping',
      detail: { ringKey: id },
    });
    // Last: a key that is in the file and wraps nothing yet does no harm, but no row may name one that is not.
    await writeRingFile(ringFile(context), { keys: [...content.keys, added], digests }, passphrase);
  });
  await ring.reload();
  return done(await readKeyState(context));
};

/** Whether data keys wait to be wrapped anew, or values of the first form to be sealed anew. */
export const isRotationDue = async (reach: Reach): Promise<boolean> =>
  [...(await countKeys(reach)).byRing.keys()].some((id) => id !== reach.keys.ring.current.id) ||
  (await isFirstFormLeft(reach));

/**
 * Wraps all data keys by the current ring key, portion by portion while the work goes on, and seals anew what still has the
 * first form. Each portion is one transaction with the progress in it: killed anywhere, the next start goes on from there.
 */
export const rotateKeys = async (
  reach: Reach,
  {
    atOnce = AT_ONCE,
    tell = () => undefined,
  }: { atOnce?: number; tell?: (progress: KeyRotation) => void } = {},
): Promise<void> => {
  await reach.keys.ring.reload();
  const told = async (more: { done?: number; resealed?: number }): Promise<void> => {
    const progress = await note(reach, more);
    if (progress) tell(progress);
  };
  const wrapAll = async (): Promise<void> => {
    while (await wrapPortion(reach, atOnce)) await told({});
  };
  await wrapAll();
  await resealOld(reach, (resealed) => told({ resealed }));
  await wrapAll();
  const progress = await readProgress(reach);
  if (progress && progress.endedAt === null)
    await setProgress(reach, { ...progress, endedAt: reach.clock().toISOString() });
};

const wrapPortion = (reach: Reach, atOnce: number): Promise<boolean> =>
  inTransaction(reach, async (inside) => {
    const { ring } = inside.keys;
    const rows = await nextToWrap(inside, ring.current.id, atOnce);
    for (const ringKey of new Set(rows.map((row) => row.ring_key))) {
      const group = rows.filter((row) => row.ring_key === ringKey);
      const contexts = group.map((row) =>
        wrapContext(row.id, { kind: row.owner_kind as OwnerKind, id: row.owner_id }),
      );
      const opened = await ring
        .provider(ringKey)!
        .unwrap(group.map((row, at) => ({ context: contexts[at]!, wrapped: row.wrapped! })));
      const wrapped = await ring
        .provider(ring.current.id)!
        .wrap(opened.map((key, at) => ({ context: contexts[at]!, key })));
      for (const key of opened) key.fill(0);
      await setWrapped(
        inside,
        ring.current.id,
        group.map((row) => row.id),
        wrapped,
      );
    }
    await note(inside, { done: rows.length });
    return rows.length > 0;
  });

const note = async (
  reach: Reach,
  { done: more = 0, resealed = 0 }: { done?: number; resealed?: number },
): Promise<KeyRotation | null> => {
  const before = await readProgress(reach);
  if (!before || more + resealed === 0) return before;
  const progress = { ...before, done: before.done + more, resealed: before.resealed + resealed };
  await setProgress(reach, progress);
  return progress;
};

/** Takes every ring key but the current one out of the file, once nothing names them: then old copies of it open nothing new. */
export const retireKeys = async (context: Acting): Promise<Outcome<KeyState>> => {
  const { ring, passphrase } = context.keys;
  await ring.reload();
  const current = ring.current.id;
  const outcome = await inTransaction(context, async (inside) => {
    await lockKeys(inside);
    if (await isRotationDue(inside))
      return refuse(
        'not_now',
        'keys',
        'an older ring key still opens something; let the rotation finish first',
      );
    await setFloor(inside, current);
    await writeLedger(inside, {
      act: 'keys.retired',
      subjectType: 'system',
      purpose: 'keeping',
      detail: { ringKey: current },
    });
    return done(null);
  });
  if (!outcome.ok) return outcome;
  // After the commit: from here on no process can wrap by an older key, so nothing can come to need one.
  const content = await readRingFile(ringFile(context), passphrase);
  await writeRingFile(
    ringFile(context),
    { ...content, keys: content.keys.filter(({ id }) => id >= current) },
    passphrase,
  );
  await ring.reload();
  return done(await readKeyState(context));
};
