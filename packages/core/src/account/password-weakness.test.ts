import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordWeakness } from './password-weakness.ts';

describe('passwords', () => {
  it.each([
    ['kurang', 'short'],
    ['passwordpassword', 'repeats'],
    ['Password123456!', 'common'],
    ['Jakarta2025!!!', 'common'],
    ['qwertyuiop12345', 'common'],
    ['kata sandi rahasia', 'common'],
    ['aaaaaaaaaaaaaaaa', 'repeats'],
    ['wulan.pengawas1', 'own_name'],
    ['Wulan-Pengawas-2026', 'own_name'],
  ] as const)('%s is refused: %s', (password, why) => {
    expect(passwordWeakness(password, ['wulan.pengawas', 'Wulan Pengawas'])).toBe(why);
  });
  it('asks for no mixture of kinds: a plain sentence is good', () => {
    expect(passwordWeakness('perahu biru melewati jembatan')).toBeNull();
    expect(passwordWeakness('ฝนตกที่ท่าเรือทุกเย็นวันศุกร์')).toBeNull();
  });
  it('takes nearly every random one of fourteen letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 14, maxLength: 14 }),
        (letters) => new Set(letters).size < 8 || passwordWeakness(letters.join('')) === null,
      ),
    );
  });
});
