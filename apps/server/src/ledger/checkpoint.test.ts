import { describe, expect, it } from 'vitest';
import { checkpointKey } from './checkpoint.ts';

const key = checkpointKey(Buffer.alloc(32, 7));
const checkpoint = { size: 12, root: Buffer.alloc(32, 3) };

describe('a signed checkpoint', () => {
  it('has the public key of its seed (RFC 8032, test 1)', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    expect(Buffer.from(checkpointKey(seed).publicKey, 'base64').toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  it('is read back by its key and by no other', () => {
    expect(key.read(key.write(checkpoint))).toEqual(checkpoint);
    expect(checkpointKey(Buffer.alloc(32, 8)).read(key.write(checkpoint))).toBeNull();
  });

  it('is refused where one letter of it was changed', () => {
    const note = key.write(checkpoint);
    for (let at = 0; at < note.length; at += 1) {
      const other = note[at] === '5' ? '6' : '5';
      expect(key.read(`${note.slice(0, at)}${other}${note.slice(at + 1)}`), `letter ${at}`).toBeNull();
    }
  });
});
