import { Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useCampaign } from './api.ts';
import { CampaignView } from './CampaignView.tsx';

/** One campaign. */
export const CampaignPage = () => {
  const { id } = useParams({ from: '/app/campaigns/$id' });
  const campaign = useCampaign(id);
  if (campaign.data) return <CampaignView key={id} campaign={campaign.data} />;
  if (campaign.error) return <ErrorState error={campaign.error} onRetry={() => void campaign.refetch()} />;
  return (
    <>
      <Skeleton h={28} w={240} mb="md" />
      <Skeleton h={420} />
    </>
  );
};
