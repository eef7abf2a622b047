import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandProvider, type KeyProvider, memoryProvider } from './key-provider.ts';
import { derivedDigests, openKeyRing } from './key-ring.ts';
import { isLocked, readRingFile, writeRingFile } from './ring-file.ts';
import { ringPassphrase } from './ring-passphrase.ts';

const KEY = Buffer.alloc(32, 7);
const PLAIN = { keys: [{ id: 1, key: KEY.toString('base64') }] };
/** A stand-in for a hardware module: its key lies in a file of its own and never comes out. */
const PROGRAM = `
const { createCipheriv, createDecipheriv, randomBytes } = require('node:crypto');
const key = require('node:fs').readFileSync(process.argv[2]);
let text = '';
process.stdin.on('data', (part) => { text += part; }).on('end', () => {
  const { operation, keys } = JSON.parse(text);
  const out = keys.map(({ context, bytes }) => {
    const given = Buffer.from(bytes, 'base64');
    if (operation === 'wrap') {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
      cipher.setAAD(Buffer.from(context), { plaintextLength: given.length });
      return Buffer.concat([nonce, cipher.update(given), cipher.final(), cipher.getAuthTag()]);
    }
    const decipher = createDecipheriv('chacha20-poly1305', key, given.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(context), { plaintextLength: given.length - 28 });
    decipher.setAuthTag(given.subarray(-16));
    return Buffer.concat([decipher.update(given.subarray(12, -16)), decipher.final()]);
  });
  process.stdout.write(JSON.stringify({ keys: out.map((one) => one.toString('base64')) }));
});`;

let folder: string;
let file: string;
let command: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suar-ring-'));
  file = join(folder, 'keys.json');
  await writeFile(join(folder, 'module.cjs'), PROGRAM);
  await writeFile(join(folder, 'module.key'), Buffer.alloc(32, 9));
  command = [process.execPath, join(folder, 'module.cjs'), join(folder, 'module.key')];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a key ring', () => {
  it('is made only where nothing was ever sealed', async () => {
    const absent = join(folder, 'absent.json');
    await expect(openKeyRing(absent)).rejects.toThrow(/missing beside a database/);
    await expect(readFile(absent)).rejects.toThrow();
    const ring = await openKeyRing(absent, { make: true });
    expect(ring.ids()).toEqual([1]);
    expect((await openKeyRing(absent)).current.key).toEqual(ring.current.key);
  });

  it('that is cut off or altered is refused, and left as it is', async () => {
    const whole = JSON.stringify(PLAIN);
    for (const text of [
      whole.slice(0, 20),
      '',
      '{}',
      '{"keys":[]}',
      JSON.stringify({ keys: [{ id: 1, key: 'c2hvcnQ=' }] }),
    ]) {
      await writeFile(file, text);
      await expect(openKeyRing(file)).rejects.toThrow(/cut off|no usable key/);
      expect(await readFile(file, 'utf8')).toBe(text);
    }
  });

  it('sealed by a passphrase shows no key and opens with that passphrase alone', async () => {
    await writeRingFile(file, PLAIN, 'kata sandi cincin');
    expect(await isLocked(file)).toBe(true);
    expect(await readFile(file, 'utf8')).not.toContain(PLAIN.keys[0]!.key);
    await expect(openKeyRing(file)).rejects.toThrow(/asks for its passphrase/);
    await expect(openKeyRing(file, { passphrase: 'another' })).rejects.toThrow(/does not open/);
    expect((await openKeyRing(file, { passphrase: 'kata sandi cincin' })).current.key).toEqual(KEY);
  });

  it('takes its passphrase from the environment or an open file, and out of the environment', async () => {
    const environment = { SUAR_RING_PASSPHRASE: 'kata sandi cincin' };
    expect(ringPassphrase(environment)).toBe('kata sandi cincin');
    expect(environment).toEqual({});
    expect(ringPassphrase({})).toBeNull();
  });

  it('keeps its digests when the first key is taken out', async () => {
    await writeRingFile(file, PLAIN, null);
    const before = await openKeyRing(file);
    const second = { id: 2, key: Buffer.alloc(32, 8).toString('base64') };
    await writeRingFile(file, { keys: [second], digests: derivedDigests(KEY) }, null);
    const after = await openKeyRing(file);
    for (const purpose of ['search', 'document', 'checkpoint'] as const)
      expect(after.digest(purpose, 'Sekar')).toEqual(before.digest(purpose, 'Sekar'));
    expect(await readFile(file, 'utf8')).not.toContain(PLAIN.keys[0]!.key);
  });

  it('whose key a program holds has no key in the file at all', async () => {
    await writeRingFile(file, { keys: [{ id: 3, command }], digests: derivedDigests(KEY) }, null);
    const text = await readFile(file, 'utf8');
    for (const digest of Object.values(derivedDigests(KEY))) expect(text).not.toContain(digest);
    const ring = await openKeyRing(file);
    expect(ring.current).toEqual({ id: 3, key: null });
    expect((await readRingFile(file, null)).digests).toEqual(derivedDigests(KEY));
    await writeFile(join(folder, 'module.key'), Buffer.alloc(32, 1));
    await expect(openKeyRing(file)).rejects.toThrow(/key program could not unwrap.*nothing was changed/);
    await writeFile(join(folder, 'module.key'), Buffer.alloc(32, 9));
  });
});

/** One suite for every way to wrap. */
describe.each([
  ['a key in memory', () => memoryProvider(KEY)],
  ['a program of the house', () => commandProvider(command)],
] as [string, () => KeyProvider][])('wrapping by %s', (_name, make) => {
  it('opens what it wrapped, in order, under the same context and no other', async () => {
    const provider = make();
    const keys = ['one', 'two', 'three'].map((context, at) => ({ context, key: Buffer.alloc(32, at) }));
    const wrapped = await provider.wrap(keys);
    expect(wrapped.some((one, at) => one.includes(keys[at]!.key))).toBe(false);
    const again = keys.map(({ context }, at) => ({ context, wrapped: wrapped[at]! }));
    expect(await provider.unwrap(again)).toEqual(keys.map(({ key }) => key));
    await expect(provider.unwrap([{ context: 'two', wrapped: wrapped[0]! }])).rejects.toThrow();
  });
});

it('a program that fails, says nonsense or is not there is told of without its words', async () => {
  const one = [{ context: 'one', key: KEY }];
  const say = (code: string) => commandProvider([process.execPath, '-e', code]).wrap(one);
  await expect(say('console.log("secret"); process.exit(3)')).rejects.toThrow(
    /^the key program could not wrap: it ended with 3$/,
  );
  await expect(say('console.log("secret")')).rejects.toThrow(/^the key program gave an answer/);
  await expect(say('console.log(JSON.stringify({ keys: [] }))')).rejects.toThrow(/another number/);
  await expect(commandProvider([join(folder, 'nothing-here')]).wrap(one)).rejects.toThrow(
    /cannot be started/,
  );
});
