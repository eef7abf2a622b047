import { expect, it } from 'vitest';
import { foldText } from './match-text.ts';
import { phraseList } from './phrase-list.ts';

const foundBy = (list: ReturnType<typeof phraseList>, text: string): [number, number, number][] => {
  const found: [number, number, number][] = [];
  list.find(foldText(text), (phrase, start, end) => found.push([phrase, start, end]));
  return found;
};

it('gives each list its own phrases, whatever others find in the same pass', () => {
  const one = phraseList(() => ({ phrases: ['kerja', 'luar negeri'] }));
  const other = phraseList(() => ({ phrases: ['negeri', 'kerja', 'งาน'], open: (phrase) => phrase === 0 }));
  expect(foundBy(one, 'Kerja luar negeri')).toEqual([
    [0, 0, 5],
    [1, 6, 17],
  ]);
  expect(foundBy(other, 'kerja negerinya หางาน')).toEqual([
    [1, 0, 5],
    [0, 6, 12],
    [2, 18, 21],
  ]);
  expect(foundBy(one, '')).toEqual([]);
});

it('finds the phrases of a list made after texts were read', () => {
  const early = phraseList(() => ({ phrases: ['gaji'] }));
  const match = foldText('gaji besar');
  early.find(match, () => undefined);
  const late = phraseList(() => ({ phrases: ['besar'] }));
  expect(foundBy(late, 'gaji besar')).toEqual([[0, 5, 10]]);
  expect(foundBy(early, 'gaji besar')).toEqual([[0, 0, 4]]);
});
