import type { CaseOutcome, Figures } from '@suar/core';
import { OUTCOME_ORDER } from './outcomes.ts';

type Box = { width: number; height: number };
export type MonthBar = {
  month: string;
  x: number;
  wide: number;
  pieces: { outcome: CaseOutcome; y: number; high: number; count: number }[];
};

const LABEL_WIDTH = 62;

/** A round number not below `value`: 1, 2 or 5 times a power of ten. */
export const roundUp = (value: number): number => {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10);
};

/** Where each piece of each month's stack lies, in pixels from the top left; `every` tells which months bear a label. */
export const monthLayout = (
  months: Figures['byMonth'],
  { width, height }: Box,
): { bars: MonthBar[]; ticks: { value: number; y: number }[]; every: number } => {
  const step = months.length === 0 ? 0 : width / months.length;
  const wide = Math.min(46, step * 0.72);
  const top = roundUp(Math.max(1, ...months.map(({ count }) => count)));
  const scale = height / top;
  const bars = months.map(({ month, outcomes }, index) => {
    let y = height;
    const pieces = OUTCOME_ORDER.flatMap((outcome) => {
      const count = outcomes[outcome] ?? 0;
      if (count === 0) return [];
      y -= count * scale;
      return [{ outcome, y, high: count * scale, count }];
    });
    return { month, x: index * step + (step - wide) / 2, wide, pieces };
  });
  const parts = top >= 4 && top % 4 === 0 ? 4 : top >= 5 && top % 5 === 0 ? 5 : 1;
  const ticks = Array.from({ length: parts + 1 }, (_, index) => {
    const value = (top / parts) * index;
    return { value, y: height - value * scale };
  });
  return { bars, ticks, every: step === 0 ? 1 : Math.max(1, Math.ceil(LABEL_WIDTH / step)) };
};
