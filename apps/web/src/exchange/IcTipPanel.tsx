import { Group, Skeleton, Table, Text, Title } from '@mantine/core';
import {
  IC_TIP_UNITS,
  type IcTipLine,
  SEXES,
  STANDARDS,
  screeningMessages,
  vocabularyMessages,
} from '@suar/core';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { type TableQuery, useIcTipTable } from './api.ts';
import classes from './exchange.module.css';
import { TableDownloads } from './TableDownloads.tsx';
import { victimMessages } from './victim-messages.ts';

/** The table in the style of IC-TIP: unit by unit, variable by variable. */
export const IcTipPanel = ({ query }: { query: TableQuery }) => {
  const t = useMessages(victimMessages);
  const table = useIcTipTable(query);
  if (table.isPending) return <Skeleton h={260} />;
  if (table.error) return <ErrorState error={table.error} onRetry={() => void table.refetch()} />;
  const { lines, victims } = table.data;
  if (victims === 0) return <EmptyState title={t('victims', { count: 0 })} text={t('empty')} />;
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text fw={700}>{t('victims', { count: victims })}</Text>
        <TableDownloads table="ic-tip" query={query} />
      </Group>
      <Text size="sm" mb={4}>
        {t('no_conformance')}
      </Text>
      <Text size="sm" mb="sm">
        {t('suspects_note')}
      </Text>
      {IC_TIP_UNITS.map((unit) => (
        <section key={unit} className={`suar-panel ${classes.bars}`} aria-label={t(`unit_${unit}`)}>
          <Title order={2} fz={15}>
            {t(`unit_${unit}`)}
          </Title>
          {[...new Set(lines.filter((line) => line.unit === unit).map(({ variable }) => variable))].map(
            (variable) => (
              <Variable
                key={variable}
                variable={variable}
                lines={lines.filter((line) => line.unit === unit && line.variable === variable)}
              />
            ),
          )}
        </section>
      ))}
    </>
  );
};

type VariableKey = Extract<keyof (typeof victimMessages)['en'], `var_${string}`>;

const Variable = ({ variable, lines }: { variable: string; lines: readonly IcTipLine[] }) => {
  const t = useMessages(victimMessages);
  const format = useFormat();
  const show = useCode();
  const key = `var_${variable}` as VariableKey;
  return (
    <Table verticalSpacing={3} captionSide="top" mt="xs">
      <Table.Caption ta="left" mt={0}>
        {key in victimMessages.en ? t(key) : variable}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('code')}</Table.Th>
          <Table.Th ta="right">{t('count')}</Table.Th>
          <Table.Th ta="right">{t('share')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ code, count, of }) => (
          <Table.Tr key={code}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{show(code)}</Table.Td>
            <Table.Td ta="right">{format.number(count)}</Table.Td>
            <Table.Td ta="right">{of === null ? '–' : format.percent(count / of)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** A code in words where there are any: ours and ISO's; codes of the standard stand as they are. */
const useCode = (): ((code: string) => string) => {
  const t = useMessages(victimMessages);
  const words = useMessages(vocabularyMessages);
  const screening = useMessages(screeningMessages);
  const format = useFormat();
  return (code) => {
    if (code === 'unknown') return t('unknown');
    const sex = SEXES.find((one) => one === code);
    if (sex) return words(`sex.${sex}`);
    const standard = STANDARDS.find((one) => one === code);
    if (standard) return screening(`standard.${standard}`);
    if (/^[A-Z]{2}$/.test(code)) return format.country(code);
    for (const key of [`form_${code}`, `age_${code}`])
      if (key in victimMessages.en) return t(key as keyof (typeof victimMessages)['en']);
    return code;
  };
};
