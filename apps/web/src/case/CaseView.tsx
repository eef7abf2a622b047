import { Alert, Tabs } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { HiddenNote } from '../access/HiddenNote.tsx';
import { useRememberCase } from '../drafts/known-cases.ts';
import { ErasedNotice } from '../erasure/ErasedNotice.tsx';
import { SharedFacts } from '../incident/SharedFacts.tsx';
import { ParticularPanel } from '../particular/ParticularPanel.tsx';
import { RepatriationPanel } from '../repatriation/RepatriationPanel.tsx';
import { DecisionPanel } from '../screening/DecisionPanel.tsx';
import { OffencePanel } from '../screening/OffencePanel.tsx';
import { WorksheetPanel } from '../screening/WorksheetPanel.tsx';
import { ServicePanel } from '../service/ServicePanel.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import type { CaseDetail } from './api.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { CASE_TABS, type CaseTab } from './case-search.ts';
import { caseMessages } from './messages.ts';
import { SafetyPanel } from './SafetyPanel.tsx';
import { StoryTab } from './StoryTab.tsx';
import { Timeline } from './Timeline.tsx';
import { useCaseDesk } from './use-case-desk.ts';
import { useCaseKeys } from './use-case-keys.ts';
import { WorkPanel } from './WorkPanel.tsx';

const LABELS = {
  timeline: 'tab_timeline',
  worksheet: 'tab_worksheet',
  work: 'tab_work',
  decision: 'tab_decision',
  offences: 'tab_offences',
  safety: 'tab_safety',
  repatriation: 'tab_repatriation',
  particulars: 'tab_particulars',
  story: 'tab_story',
  services: 'tab_services',
} as const satisfies Record<CaseTab, keyof (typeof caseMessages)['en']>;

/** The parts of a case under one head; number keys open them. */
export const CaseView = ({ detail }: { detail: CaseDetail }) => {
  const t = useMessages(caseMessages);
  const { tab = 'timeline' } = useSearch({ from: '/app/cases/$id' });
  const navigate = useNavigate();
  const desk = useCaseDesk(detail);
  useRememberCase({ id: detail.line.id, number: detail.line.number, name: detail.line.personName });
  const open = (next: string | null) => {
    const known = CASE_TABS.find((name) => name === next);
    if (known)
      void navigate({
        to: '/cases/$id',
        params: { id: detail.line.id },
        search: { tab: known },
        replace: true,
      });
  };
  useCaseKeys(desk, open);
  useShortcuts(t('title', { number: detail.line.number }), [
    ...CASE_TABS.map((name, index) => ({
      keys: String(index + 1),
      label: t(LABELS[name]),
      run: () => open(name),
    })),
  ]);
  return (
    <>
      <CaseHeader desk={desk} />
      <HiddenNote hidden={detail.hidden} />
      <ErasedNotice erased={detail.erased} />
      {desk.moved !== null && (
        <Alert
          role="alert"
          color="beacon"
          variant="outline"
          mb="sm"
          icon={<IconInfoCircle aria-hidden="true" />}
          title={t('stale_title')}
          withCloseButton
          closeButtonLabel={t('cancel')}
          onClose={desk.dismiss}
        >
          {desk.moved}
        </Alert>
      )}
      <SharedFacts desk={desk} />
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="sm">
          {CASE_TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(LABELS[name])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="timeline">
          <Timeline desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="worksheet">
          <WorksheetPanel desk={desk} fixed={detail.laws} />
        </Tabs.Panel>
        <Tabs.Panel value="work">
          <WorkPanel desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="repatriation">
          <RepatriationPanel desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="particulars">
          <ParticularPanel desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="services">
          <ServicePanel desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="safety">
          <SafetyPanel desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="decision">
          <DecisionPanel desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="story">
          <StoryTab desk={desk} />
        </Tabs.Panel>
        <Tabs.Panel value="offences">
          <OffencePanel desk={desk} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
