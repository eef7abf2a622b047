import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { passphraseIdentity, passphraseRecipient } from './age-passphrase.ts';

const WORDS = 'Sekar Melati, Myawaddy';
const seal = async (how: (encrypter: Encrypter) => void): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  how(encrypter);
  return encrypter.encrypt(WORDS);
};
const open = (bytes: Uint8Array, how: (decrypter: Decrypter) => void): Promise<string> => {
  const decrypter = new Decrypter();
  how(decrypter);
  return decrypter.decrypt(bytes, 'text');
};

describe('the passphrase stanza of age', () => {
  it('is the one that the library writes and reads, both ways', async () => {
    const ours = await seal((one) => one.addRecipient(passphraseRecipient('kata sandi é', 10)));
    expect(await open(ours, (one) => one.addPassphrase('kata sandi é'))).toBe(WORDS);
    const theirs = await seal((one) => {
      one.setPassphrase('kata sandi é');
      one.setScryptWorkFactor(10);
    });
    expect(await open(theirs, (one) => one.addIdentity(passphraseIdentity('kata sandi é')))).toBe(WORDS);
  });

  it('does not open with another passphrase, nor when a bit is turned', async () => {
    const ours = await seal((one) => one.addRecipient(passphraseRecipient('kata sandi', 10)));
    const openWith = (bytes: Uint8Array, passphrase: string) =>
      open(bytes, (one) => one.addIdentity(passphraseIdentity(passphrase)));
    await expect(openWith(ours, 'kata sandu')).rejects.toThrow();
    for (let at = 0; at < ours.length; at += 7) {
      const turned = Uint8Array.from(ours);
      turned[at] = turned[at]! ^ 1;
      await expect(openWith(turned, 'kata sandi')).rejects.toThrow();
    }
  });
});
