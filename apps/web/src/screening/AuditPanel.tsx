import { Alert, Checkbox, Group, NativeSelect, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import type { AuditGroup, ScreeningAudit } from '@suar/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FILTER_COUNTRIES } from '../report/filter-codes.data.ts';
import { DownloadButton } from '../shell/common/DownloadButton.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { AgreementPanel } from './AgreementPanel.tsx';
import { AuditTable } from './AuditTable.tsx';
import { useAudit } from './api.ts';
import { auditMessages } from './audit-messages.ts';
import { CopiedReasons } from './CopiedReasons.tsx';
import { DayCalendar } from './DayCalendar.tsx';
import { FunnelPlot } from './FunnelPlot.tsx';
import type { AuditSearch } from './screening-search.ts';
import { UnaskedList } from './UnaskedList.tsx';
import { ZeroPanel } from './ZeroPanel.tsx';

/** The name of an officer, a site (an event or a country) or a day. */
const useGroupName = () => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  return ({ key, name }: Pick<AuditGroup, 'key' | 'name'>): string => {
    if (name) return name;
    if (/^[A-Z]{2}$/.test(key)) return format.country(key);
    return /^\d{4}-\d{2}-\d{2}$/.test(key) ? format.day(key) : t('unnamed');
  };
};

const AuditBody = ({ audit, tables }: { audit: ScreeningAudit; tables: boolean }) => {
  const t = useMessages(auditMessages);
  const nameOf = useGroupName();
  const { office, officers, sites, days } = audit;
  if (office.assessed === 0) return <EmptyState title={t('nothing')} text={t('nothing_text')} />;
  const groups = [...officers, ...sites];
  return (
    <>
      <ZeroPanel office={office} groups={groups} nameOf={nameOf} />
      <section className="suar-panel act-form">
        <h2>{t('funnel')}</h2>
        <Text size="sm" c="dimmed">
          {t('funnel_lead')}
        </Text>
        {!tables && <FunnelPlot groups={groups} share={office.share} nameOf={nameOf} />}
        <AuditTable title={t('officers')} column={t('officer')} groups={officers} nameOf={nameOf} />
        <AuditTable title={t('sites')} column={t('site')} groups={sites} nameOf={nameOf} />
      </section>
      <section className="suar-panel act-form">
        <h2>{t('calendar')}</h2>
        <Text size="sm" c="dimmed">
          {t('calendar_lead')}
        </Text>
        {tables ? (
          <AuditTable title={t('days')} column={t('day')} groups={days} nameOf={nameOf} />
        ) : (
          <DayCalendar days={days} from={audit.from} to={audit.to} />
        )}
      </section>
      <section className="suar-panel act-form">
        <h2>{t('unasked')}</h2>
        <UnaskedList group={office} />
      </section>
      <CopiedReasons
        copied={audit.copied}
        nameOf={(id) => officers.find(({ key }) => key === id)?.name ?? t('unnamed')}
      />
    </>
  );
};

/** How the office screens: what is unusual, what was hurried, copied or not asked, and a blind second look. */
export const AuditPanel = () => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  const search = useSearch({ from: '/app/screening' });
  const navigate = useNavigate();
  const { tab: _tab, ...query } = search;
  const audit = useAudit(query, true);
  const [tables, setTables] = useState(false);
  const set = (change: { [Key in keyof AuditSearch]?: string }) => {
    const next = Object.fromEntries(
      Object.entries({ ...search, tab: 'audit', ...change }).filter(([, value]) => value),
    );
    void navigate({ to: '/screening', search: next as typeof search, replace: true });
  };
  if (audit.error) return <ErrorState error={audit.error} onRetry={() => void audit.refetch()} />;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('audit_lead')}</Text>
      <Group align="flex-end" gap="xs">
        <TextInput
          type="date"
          label={t('from')}
          value={search.from ?? audit.data?.from ?? ''}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('to')}
          value={search.to ?? audit.data?.to ?? ''}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('country')}
          value={search.country ?? ''}
          data={[
            { value: '', label: t('any') },
            ...FILTER_COUNTRIES.map((code) => ({ value: code, label: format.country(code) })),
          ]}
          onChange={(event) => set({ country: event.currentTarget.value })}
        />
        <DownloadButton
          path="/exports/screening-audit.xlsx"
          query={query}
          fileName="suar-screening-audit.xlsx"
        >
          {t('export')}
        </DownloadButton>
        <Checkbox
          label={t('as_table')}
          mb={8}
          checked={tables}
          onChange={(event) => setTables(event.currentTarget.checked)}
        />
      </Group>
      {audit.data?.cut && <Alert color="beacon">{t('cut')}</Alert>}
      {audit.data ? <AuditBody audit={audit.data} tables={tables} /> : <Skeleton h={400} />}
      {audit.data && <AgreementPanel audit={audit.data} />}
    </Stack>
  );
};
