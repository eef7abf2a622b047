import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { auditMessages } from './audit-messages.ts';
import { LawList } from './LawList.tsx';
import { RescreenList } from './RescreenList.tsx';
import { SCREENING_TABS } from './screening-search.ts';
import './screening.css';

/** Cases to be screened again, the audit for those who may, and the texts of the laws. */
export const ScreeningPage = () => {
  const t = useMessages(auditMessages);
  const search = useSearch({ from: '/app/screening' });
  const navigate = useNavigate();
  const mayAudit = useMay('screening.audit');
  const tabs = SCREENING_TABS.filter((name) => name !== 'audit' || mayAudit);
  const tab = tabs.find((name) => name === search.tab) ?? (mayAudit ? 'audit' : 'rescreens');
  return (
    <>
      <PageHeader title={t('page')} lead={t('page_lead')} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          const known = tabs.find((name) => name === next);
          if (known) void navigate({ to: '/screening', search: { ...search, tab: known }, replace: true });
        }}
      >
        <Tabs.List mb="sm">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tab_${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="rescreens">
          <RescreenList />
        </Tabs.Panel>
        {mayAudit && (
          <Tabs.Panel value="audit">
            <AuditPanel />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="laws">
          <LawList />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
