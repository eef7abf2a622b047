import { Button, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { NAVIGATION } from '../shell/navigation.ts';
import { useMay, useSession } from '../shell/session.ts';
import { useFigures } from './api.ts';
import { FiguresBody } from './FiguresBody.tsx';
import { FiguresFilters } from './FiguresFilters.tsx';
import { figuresMessages } from './messages.ts';

/** The first page: the sentence, what is urgent, and every figure with the list it counts. */
export const TodayPage = () => {
  const t = useMessages(figuresMessages);
  const search = useSearch({ from: '/app/' });
  const navigate = useNavigate();
  const session = useSession();
  const mayRead = useMay('figures.read');
  const mayTakeIn = useMay('report.take_in');
  const figures = useFigures(search, mayRead);
  const [tables, setTables] = useState(false);
  if (!mayRead) {
    const first = NAVIGATION.find(({ permission }) => session.data?.permissions.includes(permission));
    return first ? <Navigate to={first.to} replace /> : null;
  }
  const isEmpty = figures.data && figures.data.reports === 0 && figures.data.cases === 0;
  const isFiltered = Object.keys(search).length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <SegmentedControl
            aria-label={t('view')}
            data={[
              { value: 'pictures', label: t('as_pictures') },
              { value: 'tables', label: t('as_tables') },
            ]}
            value={tables ? 'tables' : 'pictures'}
            onChange={(next) => setTables(next === 'tables')}
          />
        }
      />
      <FiguresFilters search={search} onChange={(next) => void navigate({ to: '/', search: next })} />
      {figures.isError && <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />}
      {figures.isPending && (
        <Stack gap="md">
          <Skeleton height={96} />
          <Skeleton height={84} />
          <Skeleton height={260} />
        </Stack>
      )}
      {isEmpty && !isFiltered && (
        <div className="suar-panel">
          <EmptyState
            title={t('empty')}
            text={t('empty_text')}
            action={
              mayTakeIn && (
                <Button component={Link} to="/take-in">
                  {t('empty_action')}
                </Button>
              )
            }
          />
        </div>
      )}
      {figures.data && !(isEmpty && !isFiltered) && (
        <FiguresBody figures={figures.data} search={search} tables={tables} />
      )}
    </>
  );
};
