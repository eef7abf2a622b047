import { Badge, Table, Text } from '@mantine/core';
import type { AuditGroup } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { auditMessages } from './audit-messages.ts';

interface AuditTableProps {
  title: string;
  column: string;
  groups: readonly AuditGroup[];
  nameOf: (group: AuditGroup) => string;
}

/** Groups with their rates, how unusual they are, and how the work was done. */
export const AuditTable = ({ title, column, groups, nameOf }: AuditTableProps) => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  const of = (count: number, total: number) => (count === 0 ? '–' : t('of_count', { count, total }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page must be scrolled by key.
    <section className="audit-scroll" aria-label={title} tabIndex={0}>
      <Table verticalSpacing={4} captionSide="top">
        <Table.Caption ta="left" fw={600}>
          {title}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{column}</Table.Th>
            <Table.Th ta="right">{t('assessed')}</Table.Th>
            <Table.Th ta="right">{t('found')}</Table.Th>
            <Table.Th ta="right">{t('interval')}</Table.Th>
            <Table.Th ta="right">{t('rest')}</Table.Th>
            <Table.Th ta="right" title={t('q_help')}>
              {t('q')}
            </Table.Th>
            <Table.Th ta="right">{t('median')}</Table.Th>
            <Table.Th ta="right">{t('short')}</Table.Th>
            <Table.Th ta="right">{t('no_interview')}</Table.Th>
            <Table.Th ta="right">{t('no_interpreter')}</Table.Th>
            <Table.Th ta="right">{t('copied')}</Table.Th>
            <Table.Th ta="right">{t('asked')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => (
            <Table.Tr key={group.key}>
              <Table.Td>
                {nameOf(group)}
                {group.unusual && (
                  <Badge ml={6} color="beacon" c="var(--suar-plea-text)" variant="light">
                    {t(`unusual_${group.unusual}`)}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td ta="right">{format.number(group.assessed)}</Table.Td>
              <Table.Td ta="right">
                {format.number(group.found)} ({format.percent(group.share)})
              </Table.Td>
              <Table.Td ta="right">
                {t('interval_value', {
                  low: format.percent(group.interval.low),
                  high: format.percent(group.interval.high),
                })}
              </Table.Td>
              <Table.Td ta="right">{group.rest === null ? '–' : format.percent(group.rest)}</Table.Td>
              <Table.Td ta="right">{group.q === null ? '–' : format.chance(group.q)}</Table.Td>
              <Table.Td ta="right">
                {group.medianMinutes === null ? '–' : format.number(Math.round(group.medianMinutes))}
              </Table.Td>
              <Table.Td ta="right">{of(group.shortInterviews, group.interviews)}</Table.Td>
              <Table.Td ta="right">{of(group.withoutInterview, group.assessed)}</Table.Td>
              <Table.Td ta="right">{of(group.interpreterMissing, group.assessed)}</Table.Td>
              <Table.Td ta="right">{of(group.copiedReasons, group.assessed)}</Table.Td>
              <Table.Td ta="right">{format.percent(group.asked)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {groups.length === 0 && <Text size="sm">–</Text>}
    </section>
  );
};
