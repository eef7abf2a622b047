import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

/** Repeats that make patterns go back: near-misses of every finder, without an end that would let them match. */
const SEEDS = [
  '1-',
  '1 ',
  '+1(',
  '0812 ',
  'a.',
  'a@',
  '@a ',
  'a. a',
  'http:/',
  'www.',
  'a[.]',
  'nama ',
  'my friend ',
  'si ',
  'Rp1.',
  '1,000.',
  '1/1/',
  'jan ',
  'tanggal 1 jan ',
  'PT Uji ',
  'Uji Group ',
  'T1',
  '0x1',
  'bc1',
  'P<',
  'paspor A',
  'nik 1',
  'dan ',
  'satu ',
  'double ',
  'k a ',
  'g4',
  '"',
  'tidak ',
  '护 照 ',
  'ชื่อ',
  '年月',
  'line: ',
  'bank 1',
  'per ',
  '12 jam ',
  '1. A',
];
const LENGTH = 3000;

const timeOf = (words: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const started = performance.now();
    readText(words);
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

describe('every pattern is linear', () => {
  // A text twice as long may take four times as long by chance of the machine; a pattern that goes back would take far more.
  it.each(SEEDS)('on repeats of "%s"', (seed) => {
    const text = seed.repeat(Math.ceil((3 * LENGTH) / seed.length));
    // Another process may take the machine in between: one quiet measure is enough, a pattern that goes back has none.
    const isLinear = (): boolean => timeOf(text) < 8 * timeOf(text.slice(0, LENGTH)) + 60;
    expect([1, 2, 3, 4].some(isLinear)).toBe(true);
  });
});
