import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { BreakGlassOffer } from '../break-glass/BreakGlassOffer.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useCase } from './api.ts';
import { CaseView } from './CaseView.tsx';

/** One case: timeline, worksheet, work and decision. */
export const CasePage = () => {
  const { id } = useParams({ from: '/app/cases/$id' });
  const found = useCase(id);
  if (found.data) return <CaseView key={id} detail={found.data} />;
  const retry = () => void found.refetch();
  if (found.error)
    return (
      <>
        <ErrorState error={found.error} onRetry={retry} />
        <BreakGlassOffer caseId={id} error={found.error} onOpened={retry} />
      </>
    );
  return (
    <>
      <Skeleton h={28} w={280} mb="md" />
      <Skeleton h={90} mb="md" />
      <Skeleton h={360} />
    </>
  );
};
