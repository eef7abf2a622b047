import { describe, expect, it } from 'vitest';
import { begunMention, complete, fitting, mentionedIn } from './mentions.ts';

const COLLEAGUES = [
  { id: '1', displayName: 'Sari' },
  { id: '2', displayName: 'Sari Contoh' },
  { id: '3', displayName: 'Budi Rekaan' },
];

describe('calling colleagues in a comment', () => {
  it('knows the name that is being typed, and no address', () => {
    expect(begunMention('halo @bu', 8)).toEqual({ at: 5, typed: 'bu' });
    expect(begunMention('surat ke a@b', 12)).toBeNull();
    expect(begunMention('tanpa', 5)).toBeNull();
    expect(fitting(COLLEAGUES, 'rek').map(({ id }) => id)).toEqual(['3']);
  });

  it('completes it in its place', () => {
    expect(complete('halo @bu nanti', { at: 5, typed: 'bu' }, 'Budi Rekaan')).toEqual({
      text: 'halo @Budi Rekaan nanti',
      caret: 18,
    });
  });

  it('takes the longer of two names, each once, and none within a word', () => {
    expect(mentionedIn('@Sari Contoh dan @budi rekaan, @Budi Rekaan', COLLEAGUES)).toEqual(['2', '3']);
    expect(mentionedIn('@Sari, lihat', COLLEAGUES)).toEqual(['1']);
    expect(mentionedIn('x@Sari @Sariwangi', COLLEAGUES)).toEqual([]);
  });
});
