import type { Problem } from '@suar/core';

/** Ten years: longer spans belong in several releases. */
const MOST_MONTHS = 120;

export const checkSpan = ({ from, to }: { from: string; to: string }, now: Date): Problem[] => {
  const place = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  if (from > to) return [{ code: 'bad_value', path: 'to', message: 'must not lie before the first month' }];
  const problems: Problem[] = [];
  if (place(to) - place(from) >= MOST_MONTHS)
    problems.push({ code: 'bad_value', path: 'from', message: `at most ${MOST_MONTHS} months` });
  if (to > now.toISOString().slice(0, 7))
    problems.push({ code: 'bad_value', path: 'to', message: 'must not lie in the future' });
  return problems;
};
