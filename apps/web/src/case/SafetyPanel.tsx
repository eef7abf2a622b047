import { Stack } from '@mantine/core';
import { ClockPanel } from '../clock/ClockPanel.tsx';
import { ContactLog } from '../contact/ContactLog.tsx';
import { ContactPlanPanel } from '../contact/ContactPlanPanel.tsx';
import { DraftCheck } from '../contact/DraftCheck.tsx';
import './case.css';
import type { CaseDesk } from './use-case-desk.ts';

/** How the person is reached without harm on one side, what runs out on the other. */
export const SafetyPanel = ({ desk }: { desk: CaseDesk }) => (
  <div className="work">
    <Stack gap="sm">
      <ContactPlanPanel desk={desk} />
      <DraftCheck contact={desk.detail.state.contact} />
    </Stack>
    <Stack gap="sm">
      <ContactLog desk={desk} />
      <ClockPanel desk={desk} />
    </Stack>
  </div>
);
