import { soundOf } from '../names/read-name.ts';
import type { SameWords } from './same-words.ts';

/**
 * How a word sounds, words that were learned to stand for one another being one sound: what is compared as one must also be found
 * as one. Initials are left out, or a letter would draw all its words together. One step a pair, then one look-up a word.
 */
export const soundClasses = (same: SameWords | undefined): ((word: string) => string) => {
  if (!same || same.size === 0) return soundOf;
  const parent = new Map<string, string>();
  const root = (sound: string): string => {
    let at = sound;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  for (const pair of same) {
    const words = pair.split(' ');
    if (words.some((word) => word.length < 2)) continue;
    const [x, y] = words.map((word) => root(soundOf(word)));
    if (x !== undefined && y !== undefined && x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  }
  return (word) => root(soundOf(word));
};
