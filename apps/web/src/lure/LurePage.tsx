import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useLure } from './api.ts';
import { LureView } from './LureView.tsx';

/** One lure: its words with the evidence marked, and what that says. */
export const LurePage = () => {
  const { id } = useParams({ from: '/app/lures/$id' });
  const lure = useLure(id);
  if (lure.data) return <LureView key={id} lure={lure.data} />;
  if (lure.error) return <ErrorState error={lure.error} onRetry={() => void lure.refetch()} />;
  return (
    <>
      <Skeleton h={28} w={240} mb="md" />
      <Skeleton h={420} />
    </>
  );
};
