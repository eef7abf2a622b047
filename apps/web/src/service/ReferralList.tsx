import { Text } from '@mantine/core';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useMessages } from '../shell/locale.tsx';
import { useProviders } from './api.ts';
import { caseServiceMessages } from './case-messages.ts';
import { ReferralCard } from './ReferralCard.tsx';

/** The referrals of a case, newest first. */
export const ReferralList = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseServiceMessages);
  const providers = useProviders();
  const { referrals } = desk.detail.state.services;
  return (
    <section className="suar-panel service-panel" aria-labelledby="case-referrals">
      <h2 id="case-referrals">{t('referrals')}</h2>
      {referrals.length === 0 && <Text size="sm">{t('referrals_none')}</Text>}
      <ul className="service-list">
        {referrals.toReversed().map((referral) => (
          <ReferralCard
            key={referral.id}
            desk={desk}
            referral={referral}
            provider={providers.data?.find(({ id }) => id === referral.providerId)}
          />
        ))}
      </ul>
    </section>
  );
};
