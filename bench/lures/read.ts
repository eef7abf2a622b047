import { readText } from '@suar/lures';
import { largeAdverts } from './adverts.ts';

/** Messages read a second on one core in Node. */
export const measureRead = async ({ quick }: { quick: boolean }): Promise<{ readPerSecond: number }> => {
  const texts = Array.from(largeAdverts(quick ? 500 : 10_000, 3), ({ text }) => text);
  for (const text of texts.slice(0, 100)) readText(text);
  const start = performance.now();
  for (const text of texts) readText(text);
  return { readPerSecond: Math.round((texts.length * 1000) / (performance.now() - start)) };
};
