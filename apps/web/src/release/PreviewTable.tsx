import { Alert, Button, Group, Table, Text } from '@mantine/core';
import type { ReleaseColumnName, ReleasePreview } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { releaseMessages, tableMessages } from './messages.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

type Props = {
  preview: ReleasePreview;
  /** Takes the advice to leave a column out of a table; absent where the plan is no longer open. */
  onLeaveOut?: (table: readonly ReleaseColumnName[], column: ReleaseColumnName) => void;
};

/** Every table's error before anything is spent, advice where it is large, and what is left of the budget. */
export const PreviewTable = ({ preview, onLeaveOut }: Props) => {
  const t = useMessages(releaseMessages);
  const column = useMessages(tableMessages);
  const words = useTableWords();
  const format = useFormat();
  const short = preview.budget.filter(({ after }) => after > preview.limit);
  const most = Math.max(0, ...preview.budget.map(({ after }) => after));
  return (
    <section className={`suar-panel ${classes.panel} ${classes.stack}`}>
      <h2 style={{ margin: 0 }}>{t('preview')}</h2>
      <div className={classes.scroll}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column_table')}</Table.Th>
              <Table.Th ta="right">{t('column_cells')}</Table.Th>
              <Table.Th ta="right">{t('column_error')}</Table.Th>
              <Table.Th ta="right">{t('column_relative')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.tables.map((table) => (
              <Table.Tr key={table.columns.join()}>
                <Table.Td>
                  {words.title(table.columns)}
                  {table.coarser.slice(0, 2).map((advice) => {
                    const text = t(`coarse_${advice.change}`, {
                      column: column(advice.column),
                      error: format.percent(advice.relativeError),
                    });
                    return advice.change === 'leave_out' && onLeaveOut ? (
                      <Group key={text} mt={4}>
                        <Button
                          size="compact-xs"
                          h="auto"
                          py={4}
                          styles={{
                            label: {
                              whiteSpace: 'normal',
                              textAlign: 'left',
                              lineHeight: 1.4,
                              height: 'auto',
                            },
                          }}
                          variant="default"
                          onClick={() => onLeaveOut(table.columns, advice.column)}
                        >
                          {text}
                        </Button>
                      </Group>
                    ) : (
                      <Text key={text} size="xs" c="dimmed">
                        {text}
                      </Text>
                    );
                  })}
                </Table.Td>
                <Table.Td ta="right">{format.number(table.cells)}</Table.Td>
                <Table.Td ta="right">
                  {t('within', { count: format.number(Math.ceil(table.halfWidth)) })}
                </Table.Td>
                <Table.Td ta="right">
                  {table.relativeError === null ? '–' : format.percent(table.relativeError)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {preview.affordable ? (
        <Text size="sm">
          {t('after', {
            after: format.number(Math.round(most * 100) / 100),
            limit: format.number(preview.limit),
          })}
        </Text>
      ) : (
        <Alert color="red" variant="outline" role="alert">
          {t('not_affordable', { months: short.map(({ month }) => format.month(month)).join(', ') })}
        </Alert>
      )}
    </section>
  );
};
