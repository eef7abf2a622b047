import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { usePublicReleases } from './api.ts';
import { PublicFrame } from './PublicFrame.tsx';
import { publicMessages } from './public-messages.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

/** Everything that is out, the newest first. */
export const PublicListPage = () => {
  const t = useMessages(publicMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const words = useTableWords();
  const list = usePublicReleases();
  return (
    <PublicFrame title={t('title')} lead={t('lead')}>
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton height={80} />}
      {list.data?.items.length === 0 && <EmptyState title={t('empty')} />}
      <ul className={classes.list}>
        {list.data?.items.map((release) => (
          <li key={release.id} className={`suar-panel ${classes.item}`}>
            <Link to="/public/$id" params={{ id: release.id }}>
              {release.title[locale]}
            </Link>
            <span className={classes.quiet}>
              {t('published_on', { day: format.day(release.publishedAt) })}
            </span>
            <span className={classes.quiet}>{words.period(release.from, release.to)}</span>
          </li>
        ))}
      </ul>
    </PublicFrame>
  );
};
