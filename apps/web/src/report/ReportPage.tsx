import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useReport } from './api.ts';
import { ReportDesk } from './ReportDesk.tsx';

/** One report: the original words on one side, what was read from them on the other. */
export const ReportPage = () => {
  const { id } = useParams({ from: '/app/reports/$id' });
  const report = useReport(id);
  if (report.data) return <ReportDesk key={id} report={report.data} />;
  if (report.error) return <ErrorState error={report.error} onRetry={() => void report.refetch()} />;
  return (
    <>
      <Skeleton h={28} w={240} mb="md" />
      <Skeleton h={420} />
    </>
  );
};
