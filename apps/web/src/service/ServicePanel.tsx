import { Stack } from '@mantine/core';
import { useState } from 'react';
import '../case/case.css';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { ConsentPanel } from './ConsentPanel.tsx';
import { NeedPanel } from './NeedPanel.tsx';
import { ReferralForm } from './ReferralForm.tsx';
import { ReferralList } from './ReferralList.tsx';
import './service.css';

/** What the person consented to and needs on one side, to whom they were referred on the other. */
export const ServicePanel = ({ desk }: { desk: CaseDesk }) => {
  const [needId, setNeedId] = useState<string | null>(null);
  return (
    <div className="work">
      <Stack gap="sm">
        <ConsentPanel desk={desk} />
        <NeedPanel desk={desk} onRefer={setNeedId} />
      </Stack>
      <Stack gap="sm">
        <ReferralForm key={needId ?? ''} desk={desk} needId={needId} />
        <ReferralList desk={desk} />
      </Stack>
    </div>
  );
};
