import { describe, expect, it } from 'vitest';
import { identifiersOf, identifierWords } from './identifiers.ts';
import { platformOf } from './platform-of.ts';
import { readLure } from './read-lure.ts';

const at = new Date('2026-03-02T00:00:00Z');
const keys = (text: string): string[] => readLure(text, at).identifiers.map(({ key }) => key);

describe('reading an advert', () => {
  it('joins a number however it is written, and an account with or without its platform', () => {
    const links = [
      'WA +62 834-5550-123 ya',
      'hub wa.me/628345550123',
      'chat https://api.whatsapp.com/send?phone=628345550123',
    ];
    for (const text of links) expect(keys(`Loker gaji besar, ${text}`)).toContain('phone:+628345550123');
    for (const text of ['tele @agen_contoh', 'https://t.me/agen_contoh', 'telegram: agen_contoh'])
      expect(keys(`Loker gaji besar, ${text}`)).toContain('handle:agen_contoh');
  });

  it('takes an address for the same whatever was added in sharing it', () => {
    const plain = keys('daftar di https://contoh.example/loker');
    expect(plain).toEqual(['url:contoh.example/loker']);
    expect(keys('daftar di http://www.Contoh.example/loker/?utm_source=fb&fbclid=abc#top')).toEqual(plain);
  });

  it('does not score a plea, and says where it cannot judge', () => {
    const plea = readLure(
      'Tolong saya disekap di Myawaddy, paspor diambil, saya dipukul, tolong selamatkan saya',
      at,
    );
    expect(plea).toMatchObject({ kind: 'plea', risk: null, abstained: false });
    const short = readLure('ok', at);
    expect(short).toMatchObject({ risk: null, abstained: true, kept: { abstention: 'too_short' } });
  });

  it('keeps what was weighed, for and against, the weightiest first', () => {
    const { risk, kept } = readLure('Loker operator chat di Sihanoukville, gaji besar, tanpa pengalaman', at);
    expect(risk).toBeGreaterThan(0.6);
    const sizes = kept.weighed?.map(({ logOdds }) => Math.abs(logOdds));
    expect(sizes).toEqual(sizes?.toSorted((a, b) => b - a));
    expect(kept.weighed?.some(({ source, logOdds }) => source === 'indicator' && logOdds > 0)).toBe(true);
  });

  it('finds reports by the words that persons are searched by', () => {
    expect(identifierWords({ kind: 'phone', value: '+628345550123' })).toEqual(['t:45550123']);
    expect(identifierWords({ kind: 'handle', value: 'line:agen.contoh' })).toContain('i:line:agencontoh');
    expect(identifierWords({ kind: 'wallet', value: 'Tabc' })).toEqual([]);
    expect(identifiersOf([])).toEqual([]);
  });

  it.each([
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['t.me/contoh', 'telegram'],
    ['https://vt.tiktok.com/x', 'tiktok'],
    ['https://netflix.com/', 'web'],
    ['https://x.com/contoh', 'x'],
    ['di grup alumni', 'unknown'],
    [undefined, 'unknown'],
  ])('tells of %s that it was seen on %s', (source, platform) => {
    expect(platformOf(source)).toBe(platform);
  });
});
