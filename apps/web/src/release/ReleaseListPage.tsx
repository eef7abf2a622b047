import { Badge, Button, Group, Skeleton } from '@mantine/core';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useReleases } from './api.ts';
import { BudgetMonths } from './BudgetMonths.tsx';
import { releaseMessages } from './messages.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

/** Every release with its state, and what of the budget is gone. */
export const ReleaseListPage = () => {
  const t = useMessages(releaseMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const words = useTableWords();
  const list = useReleases();
  const mayPlan = useMay('release.plan');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Group gap="xs">
            <Button component={Link} to="/public" variant="default">
              {t('public_page')}
            </Button>
            {mayPlan && (
              <Button
                component={Link}
                to="/releases/check"
                variant="default"
                leftSection={<IconShieldCheck size={15} aria-hidden="true" />}
              >
                {t('check')}
              </Button>
            )}
            {mayPlan && (
              <Button
                component={Link}
                to="/releases/new"
                leftSection={<IconPlus size={15} aria-hidden="true" />}
              >
                {t('plan')}
              </Button>
            )}
          </Group>
        }
      />
      <div className={classes.stack}>
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <Skeleton height={80} />}
        {list.data?.items.length === 0 && (
          <div className="suar-panel">
            <EmptyState title={t('empty')} text={t('empty_text')} />
          </div>
        )}
        <ul className={classes.list}>
          {list.data?.items.map((release) => (
            <li key={release.id} className={`suar-panel ${classes.item}`}>
              <Link to="/releases/$id" params={{ id: release.id }}>
                {release.title[locale]}
              </Link>
              <Badge variant="outline" color={release.status === 'discarded' ? 'gray' : 'ink'}>
                {t(`status_${release.status}`)}
              </Badge>
              <span className={classes.quiet}>
                {[
                  words.period(release.from, release.to),
                  t('epsilon_is', { epsilon: format.number(release.epsilon) }),
                  t('signed_by', { count: release.signatures.length }),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <BudgetMonths />
      </div>
    </>
  );
};
