import { Skeleton } from '@mantine/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useReleaseBudget } from './api.ts';
import { releaseMessages } from './messages.ts';
import classes from './release.module.css';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How much of each month's privacy budget is gone, as small columns against the limit. */
export const BudgetMonths = () => {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const budget = useReleaseBudget();
  if (!budget.data) return budget.isPending ? <Skeleton height={120} /> : null;
  const { limit, months } = budget.data;
  const said = (month: string, spent: number) =>
    t('budget_month', {
      month: format.month(month),
      spent: format.number(rounded(spent)),
      limit: format.number(limit),
    });
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <h2>{t('budget')}</h2>
      {months.length === 0 ? (
        <p className={classes.quiet}>{t('budget_none')}</p>
      ) : (
        <ul className={classes.months}>
          {months.map(({ month, spent }) => (
            <li
              key={month}
              className={classes.monthBar}
              title={said(month, spent)}
              data-full={spent > 0.95 * limit || undefined}
            >
              <span
                data-bar
                style={{ height: `${Math.min(100, (spent / limit) * 100)}%` }}
                aria-hidden="true"
              />
              <span className="suar-visually-hidden">{said(month, spent)}</span>
            </li>
          ))}
        </ul>
      )}
      {months.length > 0 && (
        <p className={classes.quiet}>
          {format.month(months[0]?.month ?? '')} – {format.month(months.at(-1)?.month ?? '')}
        </p>
      )}
      <p className={classes.quiet}>{t('budget_text', { limit: format.number(limit) })}</p>
    </section>
  );
};
