import { Group, NativeSelect, Skeleton, Text } from '@mantine/core';
import { ALL, FORMS_OF_EXPLOITATION, type SdgTable, screeningMessages, type VictimCell } from '@suar/core';
import { useState } from 'react';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { type TableQuery, useSdgTable } from './api.ts';
import { DecisionsDialog } from './DecisionsDialog.tsx';
import { FormBars } from './FormBars.tsx';
import { SexAgeTable } from './SexAgeTable.tsx';
import { TableDownloads } from './TableDownloads.tsx';
import { victimMessages } from './victim-messages.ts';

type Where = Pick<VictimCell, 'year' | 'form' | 'sex' | 'age'>;

/** SDG 16.2.2 as a picture by form and as a table by sex and age; a number opens the decisions that it counts. */
export const SdgPanel = ({ query }: { query: TableQuery }) => {
  const table = useSdgTable(query);
  if (table.isPending) return <Skeleton h={260} />;
  if (table.error) return <ErrorState error={table.error} onRetry={() => void table.refetch()} />;
  return <SdgView table={table.data} query={query} />;
};

const SdgView = ({ table, query }: { table: SdgTable; query: TableQuery }) => {
  const t = useMessages(victimMessages);
  const words = useMessages(screeningMessages);
  const format = useFormat();
  const years = [...new Set(table.cells.map(({ year }) => year))].sort().reverse();
  const [chosen, setYear] = useState<string | null>(null);
  const [form, setForm] = useState<VictimCell['form']>(ALL);
  const [open, setOpen] = useState<Where | null>(null);
  const year = years.find((one) => one === chosen) ?? years[0];
  if (year === undefined) return <EmptyState title={t('victims', { count: 0 })} text={t('empty')} />;
  const inYear = table.cells.filter((cell) => cell.year === year);
  const whole = inYear.find((cell) => cell.form === ALL && cell.sex === ALL && cell.age === ALL);
  return (
    <>
      <Group justify="space-between" mb="sm">
        <div>
          <Text fw={700}>{t('victims', { count: table.victims })}</Text>
          <Text size="sm">
            {t('by_standard', {
              list: table.byStandard
                .map(({ standard, victims }) => `${words(`standard.${standard}`)} ${format.number(victims)}`)
                .join(', '),
            })}
          </Text>
        </div>
        <TableDownloads table="sdg-16-2-2" query={query} />
      </Group>
      <Group gap="sm" mb="sm" align="end">
        <NativeSelect
          label={t('year')}
          data={years}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('form')}
          data={[
            { value: ALL, label: t('all_forms') },
            ...FORMS_OF_EXPLOITATION.map((one) => ({ value: one, label: t(`form_${one}`) })),
          ]}
          value={form}
          onChange={(event) =>
            setForm(FORMS_OF_EXPLOITATION.find((one) => one === event.currentTarget.value) ?? ALL)
          }
        />
      </Group>
      <SexAgeTable cells={inYear.filter((cell) => cell.form === form)} onOpen={setOpen} />
      {whole?.populationSource && (
        <Text size="sm" c="dimmed" mt={6}>
          {t('rate_note', { source: whole.populationSource, year: String(whole.populationYear) })}{' '}
          {!whole.populationVerified && t('unverified')}
        </Text>
      )}
      <FormBars
        cells={inYear.filter((cell) => cell.sex === ALL && cell.age === ALL && cell.form !== ALL)}
        onOpen={setOpen}
      />
      <DecisionsDialog cell={open && { ...query, ...open }} onClose={() => setOpen(null)} />
    </>
  );
};
