import { Badge, Group, Text } from '@mantine/core';
import { CASE_STATUSES, type IncidentMember, REPATRIATION_STAGES, vocabularyMessages } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { repatriationMessages } from '../repatriation/messages.ts';
import type { Column } from '../shell/common/DataTable.tsx';
import { useMessages } from '../shell/locale.tsx';
import { bulkMessages } from './bulk-messages.ts';
import { incidentMessages } from './messages.ts';

/** The columns of those who were there. `nameOf` names another member. */
export const useMemberColumns = (
  nameOf: (personId: string) => string | null,
): readonly Column<IncidentMember>[] => {
  const t = useMessages(incidentMessages);
  const words = useMessages(vocabularyMessages);
  const bulk = useMessages(bulkMessages);
  const steps = useMessages(repatriationMessages);
  return [
    {
      key: 'person',
      header: t('column_person'),
      width: 'minmax(160px, 2fr)',
      card: 'title',
      cell: (row) => (
        <Group gap={6} wrap="nowrap" component="span">
          {row.urgent && (
            <Badge color="beacon" c="var(--suar-plea-text)" style={{ flex: 'none' }}>
              {bulk('urgent')}
            </Badge>
          )}
          <Link to="/persons/$id" params={{ id: row.personId }} tabIndex={-1}>
            <span dir="auto">{row.personName ?? t('unnamed')}</span>
          </Link>
        </Group>
      ),
    },
    {
      key: 'case',
      header: t('column_case'),
      width: '96px',
      cell: (row) =>
        row.caseId ? (
          <Link to="/cases/$id" params={{ id: row.caseId }} tabIndex={-1}>
            {row.caseNumber}
          </Link>
        ) : (
          t('no_case')
        ),
    },
    {
      key: 'status',
      header: t('column_status'),
      cell: (row) => {
        const status = CASE_STATUSES.find((one) => one === row.status);
        return status ? words(`status.${status}`) : '–';
      },
    },
    {
      key: 'stage',
      header: t('column_stage'),
      card: 'hidden',
      cell: (row) => {
        const stage = REPATRIATION_STAGES.find((one) => one === row.stage);
        return stage ? steps(`step_${stage}`) : '–';
      },
    },
    { key: 'assignee', header: t('column_assignee'), card: 'hidden', cell: (row) => row.assignee ?? '–' },
    {
      key: 'marks',
      header: t('column_marks'),
      width: 'minmax(140px, 2fr)',
      cell: (row) => {
        const marks = [
          ...row.perhapsSame.map((id) => t('perhaps_same', { name: nameOf(id) ?? t('unnamed') })),
          ...(row.diverging > 0 ? [t('diverging', { count: row.diverging })] : []),
        ];
        return marks.length > 0 ? (
          <Text size="sm" span dir="auto">
            {marks.join(' · ')}
          </Text>
        ) : (
          '–'
        );
      },
    },
  ];
};
