import { Badge, Group, Text } from '@mantine/core';
import { type CaseLine, vocabularyMessages } from '@suar/core';
import { IconAlarm, IconLifebuoy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CasePersonName } from '../access/CasePersonName.tsx';
import type { Column } from '../shell/common/DataTable.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { FlagBadges } from './FlagBadges.tsx';
import { caseListMessages } from './list-messages.ts';
import { localDay } from './task-groups.ts';

const none = '–';

/** The columns of the case list. */
export const useCaseColumns = (): readonly Column<CaseLine>[] => {
  const t = useMessages(caseListMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  return useMemo(() => {
    const today = localDay(new Date());
    const columns: Column<CaseLine>[] = [
      {
        key: 'number',
        header: t('column_number'),
        width: '62px',
        card: 'title',
        cell: (row) => (
          <Link
            to="/cases/$id"
            params={{ id: row.id }}
            tabIndex={-1}
            aria-label={t('open_case', { number: row.number })}
          >
            {row.number}
          </Link>
        ),
      },
      {
        key: 'person',
        header: t('column_person'),
        width: 'minmax(140px, 2fr)',
        card: 'title',
        cell: (row) => (
          <Group gap={6} wrap="nowrap" component="span">
            {row.urgent && row.status !== 'closed' && (
              <Badge
                color="beacon"
                c="var(--suar-plea-text)"
                leftSection={<IconLifebuoy size={12} aria-hidden="true" />}
                style={{ flex: 'none' }}
              >
                {t('urgent')}
              </Badge>
            )}
            <CasePersonName name={row.personName} unnamed={t('unnamed')} />
          </Group>
        ),
      },
      {
        key: 'status',
        header: t('column_status'),
        width: 'minmax(110px, 1.1fr)',
        cell: (row) => (
          <>
            {words(`status.${row.status}`)} <FlagBadges flags={row.flags} />
          </>
        ),
      },
      {
        key: 'outcome',
        header: t('column_outcome'),
        width: 'minmax(110px, 1.1fr)',
        cell: (row) => (
          <Text span size="sm" {...(row.outcome === 'undecided' ? { c: 'dimmed' } : {})}>
            {words(`outcome.${row.outcome}`)}
          </Text>
        ),
      },
      {
        key: 'country',
        header: t('column_country'),
        width: 'minmax(84px, 1fr)',
        cell: (row) => (row.country ? format.country(row.country) : none),
      },
      {
        key: 'nationality',
        header: t('column_nationality'),
        width: 'minmax(84px, 1fr)',
        card: 'hidden',
        cell: (row) => (row.nationality ? format.country(row.nationality) : none),
      },
      {
        key: 'assignee',
        header: t('column_assignee'),
        width: 'minmax(96px, 1fr)',
        cell: (row) => row.assignee ?? none,
      },
      {
        key: 'incident',
        header: t('column_incident'),
        width: '72px',
        card: 'hidden',
        cell: (row) => row.incidentNumber ?? none,
      },
      { key: 'opened', header: t('column_opened'), width: '100px', cell: (row) => format.day(row.openedAt) },
      {
        key: 'due',
        header: t('column_due'),
        width: '108px',
        cell: (row) => {
          if (row.nextDueOn === null) return none;
          const late = row.nextDueOn < today;
          return (
            <Group
              gap={4}
              wrap="nowrap"
              component="span"
              {...(late ? { fw: 600, c: 'var(--mantine-color-error)' } : {})}
            >
              {late && <IconAlarm size={14} aria-hidden="true" />}
              <span>
                {format.day(row.nextDueOn)}
                {late && ` ${t('overdue')}`}
              </span>
            </Group>
          );
        },
      },
    ];
    return columns;
  }, [t, words, format]);
};
