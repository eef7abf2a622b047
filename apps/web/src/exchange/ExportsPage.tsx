import { Button, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { CASE_STATUSES } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CountrySelect } from '../shell/common/CountrySelect.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { ExportCard } from './ExportCard.tsx';
import classes from './exchange.module.css';
import { EXPORTS, type ExportFilter } from './exports.ts';
import { exchangeMessages } from './messages.ts';
import { victimMessages } from './victim-messages.ts';

/** What can be taken out, narrowed by filters, each take written to the ledger. */
export const ExportsPage = () => {
  const t = useMessages(exchangeMessages);
  const victims = useMessages(victimMessages);
  const [filters, setFilters] = useState<Partial<Record<ExportFilter, string>>>({});
  const set = (key: ExportFilter, value: string | null) => {
    const { [key]: _, ...rest } = filters;
    setFilters(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar active={Object.keys(filters).length} onClear={() => setFilters({})}>
        {(['from', 'to'] as const).map((key) => (
          <TextInput
            key={key}
            type="date"
            label={t(key)}
            value={filters[key] ?? ''}
            onChange={(event) => set(key, event.currentTarget.value)}
          />
        ))}
        <CountrySelect value={filters.country ?? null} onChange={(code) => set('country', code)} />
        <NativeSelect
          label={t('status')}
          data={[
            { value: '', label: t('any_status') },
            ...CASE_STATUSES.map((status) => ({ value: status, label: t(`status_${status}`) })),
          ]}
          value={filters.status ?? ''}
          onChange={(event) => set('status', event.currentTarget.value)}
        />
      </FilterBar>
      {(['standard', 'lists'] as const).map((group) => (
        <section key={group} className={classes.group}>
          <Title order={2}>{t(group)}</Title>
          <ul className={classes.cards}>
            {EXPORTS.filter((kind) => kind.group === group).map((kind) => (
              <ExportCard key={kind.key} kind={kind} filters={filters} />
            ))}
          </ul>
        </section>
      ))}
      <section className={classes.group}>
        <Title order={2}>{victims('title')}</Title>
        <div className={`suar-panel ${classes.card}`} style={{ marginTop: 8 }}>
          <Text size="sm">{victims('card_text')}</Text>
          <Button
            variant="default"
            className={classes.button}
            renderRoot={(props) => <Link to="/exports/victims" {...props} />}
          >
            {victims('open')}
          </Button>
        </div>
      </section>
      <Text size="sm" c="dimmed">
        {t('case_file')}
      </Text>
    </>
  );
};
