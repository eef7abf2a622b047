import { expect, it } from 'vitest';
import { citedWords } from './cited-words.ts';

const text = `${'a'.repeat(100)}PASPOR DIAMBIL${'b'.repeat(100)}`;

it('shows the words with what stands around them, marking what was left out', () => {
  const cited = citedWords(text, { start: 100, end: 114 });
  expect(cited?.words).toBe('PASPOR DIAMBIL');
  expect(cited?.before).toBe(`…${'a'.repeat(70)}`);
  expect(cited?.after).toBe(`${'b'.repeat(70)}…`);
});

it('leaves nothing out where the text ends', () => {
  expect(citedWords('tolong', { start: 0, end: 6 })).toEqual({ before: '', words: 'tolong', after: '' });
});

it('has no words for a form field or for places outside the text', () => {
  expect(citedWords(text, { start: null, end: null })).toBe(null);
  expect(citedWords('kurz', { start: 2, end: 9 })).toBe(null);
});
