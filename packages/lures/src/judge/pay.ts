import type { Finding } from '../types.ts';
import type { Sign } from './signs.ts';

/** Pay from twice the reference wage on is a sign; STRENGTH_RULES make it strong from three times on. */
const HIGH = 2;
/** Where nothing is known of the role, a month's pay of this many US dollars is far above chat and typing work in the region. */
const HIGH_USD = 800;

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/**
 * B1 from sums of money that are compared with a reference wage (`detail.ratio`, or `detail.usdPerMonth` alone). A sum without
 * either says nothing. `fold` leads from canonical to folded offsets.
 */
export function paySigns(values: readonly Finding[], fold: (offset: number) => number): Sign[] {
  return values.flatMap((finding): Sign[] => {
    if (finding.kind !== 'money') return [];
    const ratio = numberIn(finding.detail.ratio);
    const usd = numberIn(finding.detail.usdPerMonth);
    const high = ratio === undefined ? (usd ?? 0) >= HIGH_USD : ratio >= HIGH;
    if (!high) return [];
    return [
      {
        code: 'B1',
        start: fold(finding.start),
        end: Math.max(fold(finding.start) + 1, fold(finding.end)),
        sense: 'asserted',
        confidence: ratio === undefined ? 0.6 : 0.8,
        rule: ratio === undefined ? 'pay.usd' : 'pay.ratio',
        ...(ratio === undefined ? {} : { payRatio: ratio }),
      },
    ];
  });
}
