import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';

const CANDIDATE =
  /(?<![A-Za-z0-9])(?:0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])/g;
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

interface Checked {
  chain: string;
  network: string;
  /** 'absent' for an Ethereum address in one case, which carries no checksum. */
  checksum: 'valid' | 'absent';
}

/** Addresses of crypto currencies whose checksum holds (Base58Check, BIP 173, BIP 350, EIP-55). A mistyped one is none. */
export function findWallets(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(CANDIDATE, text)) {
    const address = match[0];
    const checked = check(address);
    if (checked === undefined) continue;
    const detail = { ...checked, channel: 'wallet' };
    found.push({
      kind: 'wallet',
      start: match.index,
      end: match.index + address.length,
      text: checked.chain === 'ethereum' ? address.toLowerCase() : address,
      detail,
      confidence: checked.checksum === 'valid' ? 0.98 : 0.85,
      rule: `wallet.${checked.chain}`,
    });
  }
  return found;
}

const check = (address: string): Checked | undefined => {
  if (address.startsWith('0x')) return checkEthereum(address);
  if (address.startsWith('bc1'))
    return isBech32(address) ? { chain: 'bitcoin', network: 'Bitcoin', checksum: 'valid' } : undefined;
  const version = base58Version(address);
  if (version === 0x41) return { chain: 'tron', network: 'TRC20', checksum: 'valid' };
  return version === 0 || version === 5
    ? { chain: 'bitcoin', network: 'Bitcoin', checksum: 'valid' }
    : undefined;
};

/** EIP-55: a letter is a capital where the hash of the address has a digit from 8 on. */
const checkEthereum = (address: string): Checked | undefined => {
  const letters = address.slice(2);
  const small = letters.toLowerCase();
  const result = { chain: 'ethereum', network: 'ERC20 or BEP20' };
  if (letters === small || letters === letters.toUpperCase()) return { ...result, checksum: 'absent' };
  const hash = keccak_256(new TextEncoder().encode(small));
  for (let at = 0; at < 40; at++) {
    const nibble = at % 2 === 0 ? hash[at >> 1]! >> 4 : hash[at >> 1]! & 15;
    const capital = nibble > 7 ? small[at]!.toUpperCase() : small[at]!;
    if (capital !== letters[at]) return undefined;
  }
  return { ...result, checksum: 'valid' };
};

/** The version byte of a 21-byte Base58Check payload, or undefined when the checksum fails. */
const base58Version = (address: string): number | undefined => {
  let value = 0n;
  for (const letter of address) value = value * 58n + BigInt(BASE58.indexOf(letter));
  const bytes = new Uint8Array(25);
  for (let at = 24; at >= 0; at--) {
    bytes[at] = Number(value & 255n);
    value >>= 8n;
  }
  if (value !== 0n) return undefined;
  const hash = sha256(sha256(bytes.subarray(0, 21)));
  for (let at = 0; at < 4; at++) if (hash[at] !== bytes[21 + at]) return undefined;
  return bytes[0];
};

/** The polynomial of BIP 173 over the expanded prefix "bc" and the data; 1 for version 0, the constant of BIP 350 above. */
const isBech32 = (address: string): boolean => {
  let state = 1;
  const step = (value: number): void => {
    const top = state >>> 25;
    state = (((state & 0x1ffffff) << 5) ^ value) >>> 0;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >> bit) & 1) state = (state ^ generator) >>> 0;
    });
  };
  for (const value of [3, 3, 0, 2, 3]) step(value);
  for (const letter of address.slice(3)) step(BECH32.indexOf(letter));
  return state === (address[3] === 'q' ? 1 : 0x2bc830a3);
};
