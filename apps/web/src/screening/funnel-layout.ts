import { type AuditGroup, funnelLimits } from '@suar/core';

export interface FunnelBox {
  width: number;
  height: number;
}
export interface FunnelLayout {
  points: { key: string; x: number; y: number; unusual: AuditGroup['unusual'] }[];
  /** Paths of the limits, inner (95 in 100) and outer (998 in 1,000), low and high. */
  inner: { low: string; high: string };
  outer: { low: string; high: string };
  mean: number;
  ticksX: { value: number; x: number }[];
  ticksY: { value: number; y: number }[];
}

const STEPS = 60;
const steps = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => most / step <= 5) ?? power * 10;
};

/** Where groups and the limits of a funnel lie, in pixels from the top left. `share` is that of the whole office. */
export const funnelLayout = (
  groups: readonly AuditGroup[],
  share: number,
  { width, height }: FunnelBox,
): FunnelLayout => {
  const most = Math.max(10, ...groups.map(({ assessed }) => assessed)) * 1.06;
  const x = (assessed: number): number => (assessed / most) * width;
  const y = (value: number): number => height - value * height;
  const sizes = [
    ...new Set(Array.from({ length: STEPS + 1 }, (_, at) => Math.max(1, Math.round((at / STEPS) * most)))),
  ];
  const curve = (tail: number) => {
    const limits = sizes.map((size) => ({ size, ...funnelLimits(size, share, tail) }));
    const path = (side: 'low' | 'high') =>
      limits
        .map((one, at) => `${at === 0 ? 'M' : 'L'}${x(one.size).toFixed(1)} ${y(one[side]).toFixed(1)}`)
        .join('');
    return { low: path('low'), high: path('high') };
  };
  const step = steps(most);
  return {
    points: groups.map((group) => ({
      key: group.key,
      x: x(group.assessed),
      y: y(group.share),
      unusual: group.unusual,
    })),
    inner: curve(0.025),
    outer: curve(0.001),
    mean: y(share),
    ticksX: Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => ({
      value: at * step,
      x: x(at * step),
    })),
    ticksY: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, y: y(value) })),
  };
};
