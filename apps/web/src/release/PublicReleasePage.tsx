import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { usePublicRelease } from './api.ts';
import { PublicFrame } from './PublicFrame.tsx';
import { publicMessages } from './public-messages.ts';
import { ReleaseRoutes } from './ReleaseRoutes.tsx';
import { ReleaseTrend } from './ReleaseTrend.tsx';
import { victimShare } from './read-table.ts';
import classes from './release.module.css';
import { TablePicker } from './TablePicker.tsx';
import { useTableWords } from './use-table-words.ts';

/** One release for everybody: the sentence, its tables as pictures or figures, the trend, the map, and files. */
export const PublicReleasePage = () => {
  const { id } = useParams({ from: '/public/$id' });
  const t = useMessages(publicMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const words = useTableWords();
  const query = usePublicRelease(id);
  const release = query.data;
  if (!release)
    return (
      <PublicFrame title={t('title')}>
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton height={240} />
        )}
      </PublicFrame>
    );
  const share = victimShare(release);
  const hundred = (part: number): string => format.number(Math.round(part * 100));
  const period = words.period(release.from, release.to);
  const persons = format.number(release.persons);
  const total = release.tables.find(({ columns }) => columns.length === 0);
  const interval = total
    ? t('counted_between', { low: format.number(total.low[0] ?? 0), high: format.number(total.high[0] ?? 0) })
    : '';
  return (
    <PublicFrame
      title={release.title[locale]}
      lead={`${period} · ${t('published_on', { day: format.day(release.publishedAt) })}`}
    >
      <section>
        <p className={classes.sentence}>
          {share
            ? t('counted', {
                persons,
                interval,
                period,
                victims: format.percent(share.share),
                low: hundred(share.low),
                high: hundred(share.high),
              })
            : t('counted_plain', { persons, interval, period })}
        </p>
        <p className={classes.quiet}>
          {t('undecided')} {t('reading')}
        </p>
      </section>
      <TablePicker release={release} />
      <ReleaseTrend release={release} />
      <ReleaseRoutes release={release} />
    </PublicFrame>
  );
};
