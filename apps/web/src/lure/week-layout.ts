import type { Campaign } from '@suar/core';
import { roundUp } from '../figures/month-layout.ts';

type Week = Campaign['weeks'][number];
const WEEK = 7 * 86_400_000;
const LABEL_WIDTH = 84;

/** Every week from the first to the last, those without a sighting too; at most the last `most`. */
export const everyWeek = (weeks: readonly Week[], most = 104): Week[] => {
  const counts = new Map(weeks.map(({ week, lures }) => [week, lures]));
  const first = weeks[0]?.week;
  const last = weeks.at(-1)?.week;
  if (!first || !last) return [];
  const all: Week[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += WEEK) {
    const week = new Date(at).toISOString().slice(0, 10);
    all.push({ week, lures: counts.get(week) ?? 0 });
  }
  return all.slice(-most);
};

/** Where each week's bar lies, in pixels from the top left; `every` tells which weeks bear a label. */
export const weekLayout = (weeks: readonly Week[], { width, height }: { width: number; height: number }) => {
  const step = weeks.length === 0 ? 0 : width / weeks.length;
  const wide = Math.max(1, Math.min(34, step * 0.74));
  const top = roundUp(Math.max(1, ...weeks.map(({ lures }) => lures)));
  return {
    bars: weeks.map(({ week, lures }, index) => ({
      week,
      lures,
      x: index * step + (step - wide) / 2,
      y: height - (lures / top) * height,
      wide,
      high: (lures / top) * height,
    })),
    top,
    every: step === 0 ? 1 : Math.max(1, Math.ceil(LABEL_WIDTH / step)),
  };
};
