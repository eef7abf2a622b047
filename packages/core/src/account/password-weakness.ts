import { COMMON_PARTS } from './data/common-passwords.data.ts';

export const SHORTEST_PASSWORD = 12;

export type PasswordWeakness = 'short' | 'common' | 'repeats' | 'own_name';

const PARTS = [...COMMON_PARTS].sort((a, b) => b.length - a.length);

/**
 * Why a password is too easily guessed, or null. Length counts and nothing has to be of some kind (NIST SP 800-63B 5.1.1.2,
 * OWASP ASVS 5.0 6.2): refused are short ones, those built of common words, runs and digits alone, one piece repeated, and one's own name.
 * `own` holds login and names of the account.
 */
export const passwordWeakness = (password: string, own: readonly string[] = []): PasswordWeakness | null => {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < SHORTEST_PASSWORD) return 'short';
  if (/^(.{1,10})\1+.{0,5}$/su.test(plain) || new Set(plain).size < 5) return 'repeats';
  const without = (text: string, parts: readonly string[]): string =>
    parts.reduce((rest, part) => rest.replaceAll(part, ''), text).replace(/[\p{N}\p{P}\p{S}\s]/gu, '');
  if ([...without(plain, PARTS)].length < 4) return 'common';
  const names = own
    .flatMap((name) => [name, ...name.split(/[\s._-]+/)])
    .map((name) => name.normalize('NFKC').toLowerCase())
    .filter((name) => name.length >= 3)
    .sort((a, b) => b.length - a.length);
  if (names.length > 0 && [...without(plain, [...names, ...PARTS])].length < 4) return 'own_name';
  return null;
};
