import { editsBetween } from '../distance/edit-distance.ts';

const LONGEST = 60;
const MOST = 2;
const codesA = new Uint32Array(LONGEST);
const codesB = new Uint32Array(LONGEST);

/** How many slips of the finger lie between two words, at most 3: a letter dropped, added, changed or two neighbours swapped (Damerau 1964). */
export const slipDistance = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > MOST || a.length > LONGEST || b.length > LONGEST) return MOST + 1;
  for (let at = 0; at < a.length; at++) codesA[at] = a.charCodeAt(at);
  for (let at = 0; at < b.length; at++) codesB[at] = b.charCodeAt(at);
  return editsBetween(codesA, 0, a.length, codesB, 0, b.length, true, MOST);
};
