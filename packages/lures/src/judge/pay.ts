import type { Finding } from '../types.ts';
import type { Sign } from './signs.ts';

/** Pay from twice the reference wage on is a sign; STRENGTH_RULES make it strong from three times on. */
const HIGH = 2;
/** Where nothing is known of the role, a month's pay of this many US dollars is far above chat and typing work in the region. */
const HIGH_USD = 800;

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A sum in dollars without a comparison: a month's pay when no other period is named; beyond this it is no pay. */
const MOST_USD = 8000;
const plainDollars = ({ detail }: Finding): number | undefined => {
  const amount = numberIn(detail.amount) ?? 0;
  const monthly = detail.period === 'month' || detail.period === null || detail.period === undefined;
  const dollars = detail.currency === 'USD' || detail.currency === 'USDT';
  return dollars && monthly && amount <= MOST_USD ? amount : undefined;
};

/**
 * B1 from sums of money that are compared with a reference wage (`detail.ratio`, or `detail.usdPerMonth` alone). A sum without
 * either says nothing. `fold` leads from canonical to folded offsets.
 */
export function paySigns(values: readonly Finding[], fold: (offset: number) => number): Sign[] {
  return values.flatMap((finding): Sign[] => {
    if (finding.kind !== 'money') return [];
    const ratio = numberIn(finding.detail.ratio);
    const usd = numberIn(finding.detail.usdPerMonth) ?? plainDollars(finding);
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
