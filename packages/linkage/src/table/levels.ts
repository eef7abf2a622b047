import { jaroWinkler } from '../names/jaro-winkler.ts';
import type { EncodedColumn } from './columns.ts';

/** 0 missing, 1 differs, 2 remotely alike, 3 close, 4 nearly the same, 5 equal. */
export const LEVELS = 6;
export const EQUAL = 5;

/** How alike two rows are in a column; each pair of distinct values is compared once. */
export type Compare = (a: number, b: number) => number;

const CACHE = 4_000_000;

export const createCompare = ({ kind, codes, values }: EncodedColumn): Compare => {
  const known = new Map<number, number>();
  const level = kind === 'date' ? dateLevel : kind === 'text' ? textLevel : () => 1;
  return (a, b) => {
    const [x, y] = [codes[a]!, codes[b]!];
    if (x === 0 || y === 0) return 0;
    if (x === y) return EQUAL;
    if (level.length === 0) return 1;
    const key = x < y ? x * values.length + y : y * values.length + x;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = level(values[x]!, values[y]!);
    if (known.size < CACHE) known.set(key, found);
    return found;
  };
};

const textLevel = (a: string, b: string): number => {
  if (sorted(a) === sorted(b)) return 4;
  const alike = jaroWinkler(a, b);
  if (alike >= 0.93) return 4;
  if (alike >= 0.86) return 3;
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (few.length < many.length && few.every((token) => token.length > 1 && many.includes(token))) return 3;
  if (alike >= 0.75 || few.some((token) => token.length > 2 && many.includes(token))) return 2;
  return 1;
};

const sorted = (text: string): string => text.split(' ').sort().join(' ');

/** One digit off, two, or the same year: how dates go wrong. */
const dateLevel = (a: string, b: string): number => {
  const [x, y] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  if (x.length !== y.length) return 1;
  let differ = 0;
  for (let at = 0; at < x.length; at++) if (x[at] !== y[at]) differ++;
  if (differ === 1 || (differ === 2 && [...x].sort().join('') === [...y].sort().join(''))) return 4;
  if (differ === 2) return 3;
  return x.slice(0, 4) === y.slice(0, 4) ? 2 : 1;
};
