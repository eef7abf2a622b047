import { createPersonIndex, type PersonRecord } from '@suar/linkage';
import { simulatePersons } from '@suar/simulate';
import { recordOfRow } from './person-rows.ts';

export interface IndexMeasure {
  records: number;
  /** One look-up of a record that is not in the index, as an officer's new report meets it. */
  findMilliseconds: { p50: number; p95: number };
  addMilliseconds: number;
  removeMilliseconds: number;
  /** Of the whole process with the index in it, and at its most. */
  megabytes: { now: number; peak: number };
}

const ASKED = 2000;
const CHANGED = 2000;
const clock = (): number => performance.now();

/** Fills an index with `count` invented rows, looks up 2,000 others, takes 2,000 out and puts 2,000 in. Times are of this machine. */
export const measurePersonIndex = (count: number, seed: string | number = 9): IndexMeasure => {
  const index = createPersonIndex();
  const asked: PersonRecord[] = [];
  const begun = clock();
  let filled = begun;
  for (const row of simulatePersons({ seed, count: count + ASKED })) {
    const record = recordOfRow(row);
    if (index.size < count) {
      index.add(record);
      filled = clock();
    } else asked.push(record);
  }
  const times = asked
    .map((record) => {
      const start = clock();
      index.find(record);
      return clock() - start;
    })
    .sort((a, b) => a - b);
  const removing = clock();
  const step = Math.max(1, Math.floor(count / CHANGED));
  let removed = 0;
  for (let row = 1; row <= count; row += step) if (index.remove(`R${row}`)) removed++;
  const removedAt = clock();
  return {
    records: count,
    findMilliseconds: {
      p50: times[times.length >> 1] ?? 0,
      p95: times[Math.floor(times.length * 0.95)] ?? 0,
    },
    addMilliseconds: (filled - begun) / Math.max(1, count),
    removeMilliseconds: (removedAt - removing) / Math.max(1, removed),
    megabytes: {
      now: Math.round(process.memoryUsage().rss / 2 ** 20),
      peak: Math.round(process.resourceUsage().maxRSS / 1024),
    },
  };
};
