import { CLERK_WAGES, CURRENCY_COUNTRY, MONTHS_IN, PAY_DATE, RATES, ROLE_FACTORS } from '../data/pay.data.ts';
import type { Finding } from '../types.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Adds to each sum of money that names a period what it is in US dollars a month and, where a place or the currency says the
 * country, an ordinary wage there for the work named: { usdPerMonth, referenceUsd, ratio, reference }. The upper end of a
 * range is weighed, for it is what draws. Rates and wages are dated and unverified; see data/pay.data.ts.
 */
export function weighPay(
  money: readonly Finding[],
  places: readonly Finding[],
  roles: readonly Finding[],
): void {
  const place = places.find(
    (each) =>
      each.kind === 'place' &&
      typeof each.detail.country === 'string' &&
      CLERK_WAGES[each.detail.country] !== undefined,
  );
  const role = roles.find((each) => ROLE_FACTORS[each.text] !== undefined)?.text;
  for (const { detail } of money) {
    const { amount, amountTo, currency, period } = detail as {
      amount: number;
      amountTo?: number;
      currency: string;
      period: string | null;
    };
    const rate = RATES[currency];
    const months = period === null ? undefined : MONTHS_IN[period];
    if (rate === undefined || months === undefined) continue;
    const usdPerMonth = round((amountTo ?? amount) / rate / months);
    detail.usdPerMonth = usdPerMonth;
    const country = (place?.detail.country as string | undefined) ?? CURRENCY_COUNTRY[currency];
    const wage = country === undefined ? undefined : CLERK_WAGES[country];
    if (country === undefined || wage === undefined) continue;
    const referenceUsd = round(wage * (role === undefined ? 1 : ROLE_FACTORS[role]!));
    detail.referenceUsd = referenceUsd;
    detail.ratio = round(usdPerMonth / referenceUsd);
    detail.reference = { country, role: role ?? null, date: PAY_DATE, verified: false };
  }
}
