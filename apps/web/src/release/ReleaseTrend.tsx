import type { PublicRelease } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { IntervalBars } from './IntervalBars.tsx';
import { publicMessages } from './public-messages.ts';
import { changeBetween, figuresOf, isWhole, trendTable } from './read-table.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

/** The figures over time, and in words only what their intervals bear out. */
export const ReleaseTrend = ({ release }: { release: PublicRelease }) => {
  const t = useMessages(publicMessages);
  const words = useTableWords();
  const table = trendTable(release.tables);
  if (!table) return null;
  const figures = figuresOf(release, table);
  const column = table.columns[0];
  if (!column) return null;
  const whole = figures.filter(({ values }) => isWhole(column, values[0] ?? '', release));
  const [first, last] = [whole[0], whole.at(-1)];
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <h2>{t('trend')}</h2>
      <IntervalBars columns={table.columns} figures={figures} table={false} ordered />
      <p className={classes.quiet}>
        {first && last && first !== last
          ? t(changeBetween(first, last), {
              first: words.value(column, first.values[0] ?? ''),
              last: words.value(column, last.values[0] ?? ''),
            })
          : t('too_few')}
        {whole.length < figures.length && ` ${t('partly')}`}
      </p>
    </section>
  );
};
