import { describe, expect, it } from 'vitest';
import { identityOf } from './identity.ts';
import { nativeOf } from './names/name.ts';
import { randomOf } from './random.ts';
import { seenPerson } from './seen-person.ts';
import { CHAT_RATES, LIST_RATES } from './seen-rates.ts';
import { NATIONALITIES } from './types.ts';

const MANY = 6000;
const identities = Array.from({ length: MANY }, (_, index) => identityOf(randomOf('seen', index), 2026));

describe('identities', () => {
  it('are of all nationalities, Indonesians by far the most', () => {
    const counts = new Map(
      NATIONALITIES.map((code) => [
        code,
        identities.filter(({ nationality }) => nationality === code).length,
      ]),
    );
    for (const count of counts.values()) expect(count).toBeGreaterThan(MANY * 0.01);
    expect((counts.get('ID') ?? 0) / MANY).toBeGreaterThan(0.4);
  });

  it('carry their own script where the nationality has one', () => {
    const scripts = {
      TH: /^[\p{Script=Thai} ]+$/u,
      MM: /^\p{Script=Myanmar}+$/u,
      CN: /^\p{Script=Han}+$/u,
      BD: /^[\p{Script=Bengali} ]+$/u,
      NP: /^[\p{Script=Devanagari} .]+$/u,
      KH: /^[\p{Script=Khmer} ]+$/u,
      IN: /^[\p{Script=Devanagari} ]+$/u,
    };
    for (const { nationality, name } of identities) {
      const rule = scripts[nationality as keyof typeof scripts];
      if (rule) expect(nativeOf(name)).toMatch(rule);
    }
  });

  it('have phones in E.164', () => {
    for (const { phone } of identities) expect(phone).toMatch(/^\+[1-9]\d{9,13}$/);
  });
});

describe('seenPerson', () => {
  const sights = (rates: typeof CHAT_RATES) =>
    identities.map((identity, index) => ({
      identity,
      seen: seenPerson(randomOf('sight', index), identity, rates, '2026-01-01', '+62834000000'),
    }));
  const lists = sights(LIST_RATES);
  const chats = sights(CHAT_RATES);
  const share = (all: typeof lists, test: (one: (typeof lists)[number]) => boolean) =>
    all.filter(test).length / all.length;

  it('errs at the stated rates, within bounds', () => {
    const bounds = {
      birth_january_first: [0.03, 0.07],
      birth_year_off: [0.02, 0.05],
      birth_day_month_swapped: [0.01, 0.04],
      passport_transposed: [0.015, 0.045],
      transliteration: [0.12, 0.4],
      mononym: [0.01, 0.05],
      word_order: [0.01, 0.08],
    } as const;
    for (const [channel, [low, high]] of Object.entries(bounds)) {
      const found = share(lists, ({ seen }) => (seen.errors as string[]).includes(channel));
      expect(found, channel).toBeGreaterThan(low);
      expect(found, channel).toBeLessThan(high);
    }
    expect(share(chats, ({ seen }) => seen.errors.includes('age_only'))).toBeGreaterThan(0.2);
    expect(share(chats, ({ seen }) => seen.errors.includes('nickname'))).toBeGreaterThan(0.01);
  });

  it('differs from the truth only where it says so', () => {
    for (const { identity, seen } of [...lists, ...chats]) {
      const errs = (start: string) => seen.errors.some((error) => error.startsWith(start));
      if (seen.birthDate !== null) expect(seen.birthDate !== identity.birthDate).toBe(errs('birth'));
      if (seen.passport !== null) expect(seen.passport !== identity.passport).toBe(errs('passport'));
      if (seen.phoneValue !== null) expect(seen.phoneValue !== identity.phone).toBe(errs('phone_shared'));
      if (seen.birthDate === null && seen.age === null) expect(errs('missing')).toBe(true);
    }
  });

  it('writes the digits of the number that it means', () => {
    for (const { seen } of chats) {
      if (seen.phone === null || seen.phoneValue === null) continue;
      const digits = seen.phone.replace(/\D/g, '');
      if (seen.phone.startsWith('+')) expect(`+${digits}`).toBe(seen.phoneValue);
      else expect(seen.phoneValue.endsWith(digits.replace(/^0/, ''))).toBe(true);
    }
  });
});
