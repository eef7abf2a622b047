import { Alert, NativeSelect, Tabs, TextInput } from '@mantine/core';
import { STANDARDS, screeningMessages, VICTIM_BASES } from '@suar/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { BackLink } from '../shell/common/BackLink.tsx';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { IcTipPanel } from './IcTipPanel.tsx';
import { PopulationPanel } from './PopulationPanel.tsx';
import { SdgPanel } from './SdgPanel.tsx';
import { victimMessages } from './victim-messages.ts';
import { VICTIM_TABS, type VictimSearch } from './victim-search.ts';

/** Whose state's victims are shown before another is chosen. */
const HOME = 'ID';

/** Detected victims by SDG 16.2.2 and in the style of IC-TIP, with what each number rests on. */
export const VictimTablesPage = () => {
  const t = useMessages(victimMessages);
  const words = useMessages(screeningMessages);
  const { tab = 'sdg', ...filters } = useSearch({ from: '/app/exports/victims' });
  const navigate = useNavigate();
  const go = (search: VictimSearch) => void navigate({ to: '/exports/victims', search, replace: true });
  const set = (key: keyof VictimSearch, value: string | null) => {
    const { [key]: _, ...rest } = { tab, ...filters };
    go(value ? { ...rest, [key]: value } : rest);
  };
  const query = { ...filters, country: filters.country ?? HOME };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} before={<BackLink to="/exports" label={t('back')} />} />
      <Alert
        color="beacon"
        variant="outline"
        mb="sm"
        icon={<IconAlertTriangle aria-hidden="true" />}
        title={t('warning_title')}
      >
        {t('warning')}
      </Alert>
      <FilterBar active={Object.keys(filters).length} onClear={() => go({ tab })}>
        <CountrySelect
          label={t('country')}
          value={query.country}
          onChange={(country) => set('country', country)}
        />
        <NativeSelect
          label={t('base')}
          value={filters.base ?? 'nationality'}
          data={VICTIM_BASES.map((base) => ({ value: base, label: t(`base_${base}`) }))}
          onChange={(event) => set('base', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('standard')}
          value={filters.standard ?? 'suspicion'}
          data={STANDARDS.map((standard) => ({ value: standard, label: words(`standard.${standard}`) }))}
          onChange={(event) => set('standard', event.currentTarget.value)}
        />
        {(['from', 'to'] as const).map((key) => (
          <TextInput
            key={key}
            type="date"
            label={t(key)}
            value={filters[key] ?? ''}
            onChange={(event) => set(key, event.currentTarget.value)}
          />
        ))}
      </FilterBar>
      <Tabs value={tab} keepMounted={false} onChange={(next) => next && set('tab', next)}>
        <Tabs.List mb="sm">
          {VICTIM_TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tab_${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="sdg">
          <SdgPanel query={query} />
        </Tabs.Panel>
        <Tabs.Panel value="ic_tip">
          <IcTipPanel query={query} />
        </Tabs.Panel>
        <Tabs.Panel value="population">
          <PopulationPanel country={query.country} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
