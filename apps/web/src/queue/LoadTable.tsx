import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useLoads } from './api.ts';
import { workMessages } from './messages.ts';

/** Who holds how much, and the way to hand it over. */
export const LoadTable = () => {
  const t = useMessages(workMessages);
  const format = useFormat();
  const loads = useLoads();
  return (
    <section className="suar-panel" aria-label={t('load')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('load')}</h2>
      <Table.ScrollContainer minWidth={0} type="native">
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('load_officer')}</Table.Th>
              <Table.Th ta="right">{t('load_cases')}</Table.Th>
              <Table.Th ta="right">{t('load_tasks')}</Table.Th>
              <Table.Th ta="right">{t('load_overdue')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(loads.data ?? []).map((load) => (
              <Table.Tr key={load.accountId}>
                <Table.Td>
                  <Link
                    to="/hand-over/$id"
                    params={{ id: load.accountId }}
                    aria-label={t('hand_over_of', { name: load.displayName })}
                  >
                    {load.displayName}
                  </Link>
                  {!load.available && (
                    <Text size="xs" c="var(--mantine-color-error)">
                      {load.awayUntil ? t('load_away', { day: format.day(load.awayUntil) }) : t('load_gone')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">{format.number(load.openCases)}</Table.Td>
                <Table.Td ta="right">{format.number(load.openTasks)}</Table.Td>
                <Table.Td ta="right">{format.number(load.overdue)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
};
