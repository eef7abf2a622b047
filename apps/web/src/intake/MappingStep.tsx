import { Alert, Button, Group, NativeSelect, Radio, Stack, Table, Text, Title } from '@mantine/core';
import {
  type ColumnMapping,
  type Import,
  LURE_TABLE_FIELDS,
  TABLE_FIELDS,
  type TableField,
} from '@suar/core';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useCommandImport } from './api.ts';
import { hasDates, withField } from './column-mapping.ts';
import classes from './intake.module.css';
import { fieldMessages, importMessages } from './messages.ts';

type Props = { one: Import; mapping: ColumnMapping };

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
const SAMPLES = 3;

/** Choosing what each column of a table holds, with what was guessed filled in; then the import starts. */
export const MappingStep = ({ one, mapping: given }: Props) => {
  const t = useMessages(importMessages);
  const field = useMessages(fieldMessages);
  const format = useFormat();
  const command = useCommandImport(one.id);
  const [mapping, setMapping] = useState(given);
  const undecided = mapping.dateOrder === 'ambiguous' && hasDates(mapping);
  const isLures = one.room === 'lure';
  const fields: readonly TableField[] = isLures ? LURE_TABLE_FIELDS : TABLE_FIELDS;
  const nameOf = (each: TableField) =>
    isLures && (each === 'report_text' || each === 'report_date') ? field(`lure_${each}`) : field(each);
  const options = [
    { value: '', label: t(isLures ? 'leave' : 'keep') },
    ...fields.map((each) => ({ value: each, label: nameOf(each) })),
  ];
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="mapping-title">
      <Stack gap="sm">
        <div>
          <Title order={2} id="mapping-title">
            {t('mapping')}
          </Title>
          <Text size="sm" c="dimmed">
            {t(isLures ? 'mapping_lead_lures' : 'mapping_lead')}
          </Text>
        </div>
        {mapping.isHtcds && <Alert variant="outline">{t('htcds')}</Alert>}
        {one.mappingRemembered && <Alert variant="outline">{t('remembered')}</Alert>}
        <div className={classes.mapping}>
          <Table verticalSpacing={6} stickyHeader={false}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('column_header')}</Table.Th>
                <Table.Th>{t('column_samples')}</Table.Th>
                <Table.Th>{t('column_field')}</Table.Th>
                <Table.Th ta="right">{t('column_sure')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {mapping.columns.map((column, index) => {
                const name = column.header || t('no_header', { number: index + 1 });
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear the same header; their place is their identity.
                  <Table.Tr key={index}>
                    <Table.Th scope="row">{name}</Table.Th>
                    <Table.Td>
                      <span className={classes.samples}>
                        {one.sample.slice(0, SAMPLES).map((row, line) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: sample rows never move.
                          <span key={line}>{row[index]?.trim() || t('empty_cell')}</span>
                        ))}
                      </span>
                    </Table.Td>
                    <Table.Td miw={180}>
                      <NativeSelect
                        aria-label={`${t('column_field')}: ${name}`}
                        data={options}
                        value={column.field ?? ''}
                        onChange={(event) => {
                          const { value } = event.currentTarget;
                          setMapping(
                            withField(mapping, index, fields.find((each) => each === value) ?? null),
                          );
                        }}
                      />
                    </Table.Td>
                    <Table.Td ta="right">{column.field ? format.percent(column.confidence) : ''}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </div>
        {hasDates(mapping) && (
          <Radio.Group
            label={t('date_order')}
            {...(given.dateOrder === 'ambiguous' ? { description: t('date_order_ambiguous') } : {})}
            value={mapping.dateOrder}
            onChange={(value) => {
              const dateOrder = ORDERS.find((order) => order === value);
              if (dateOrder) setMapping({ ...mapping, dateOrder });
            }}
          >
            <Group gap="md" mt={6}>
              {ORDERS.map((order) => (
                <Radio key={order} value={order} label={t(`order_${order}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
        {command.isError && <ErrorState error={command.error} />}
        <Group justify="flex-end">
          <Button
            size="sm"
            disabled={undecided}
            loading={command.isPending}
            onClick={() => command.mutate({ kind: 'start', mapping })}
          >
            {one.totalRows === null ? t('start') : t('start_rows', { count: one.totalRows })}
          </Button>
        </Group>
      </Stack>
    </section>
  );
};
