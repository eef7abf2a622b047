import { Badge, Group, Text } from '@mantine/core';
import { type ReportLine, vocabularyMessages } from '@suar/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../shell/common/DataTable.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { reportListMessages } from './messages.ts';

const none = '–';

/** The columns of the work list. A plea carries an icon and its word, not a colour alone. */
export const useReportColumns = (): readonly Column<ReportLine>[] => {
  const t = useMessages(reportListMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  return useMemo(() => {
    const count = (value: number) =>
      value === 0 ? (
        <Text span c="dimmed" size="sm">
          {none}
        </Text>
      ) : (
        format.number(value)
      );
    const columns: Column<ReportLine>[] = [
      {
        key: 'number',
        header: t('column_number'),
        width: '64px',
        card: 'title',
        cell: (row) => (
          <Link
            to="/reports/$id"
            params={{ id: row.id }}
            tabIndex={-1}
            aria-label={t('open_report', { number: row.number })}
          >
            {row.number}
          </Link>
        ),
      },
      {
        key: 'kind',
        header: t('column_kind'),
        width: '148px',
        card: 'title',
        cell: (row) => (
          <Group gap={4} wrap={row.plea ? 'wrap' : 'nowrap'} component="span">
            {row.urgent && (
              <Badge
                color="beacon"
                leftSection={<IconLifebuoy size={12} aria-hidden="true" />}
                c="var(--suar-plea-text)"
              >
                {t('plea')}
              </Badge>
            )}
            {row.urgent && row.plea && (
              <Text span size="xs" lh={1.2}>
                {t('plea_line', { by: row.plea.by, pressing: row.plea.pressing ? 'yes' : 'no' })}
              </Text>
            )}
            {(!row.urgent || row.kind !== 'plea') && <span>{words(`kind.${row.kind}`)}</span>}
          </Group>
        ),
      },
      {
        key: 'words',
        header: t('column_words'),
        width: 'minmax(170px, 3fr)',
        cell: (row) => (
          <Text size="sm" lineClamp={2} dir="auto">
            {row.preview}
          </Text>
        ),
      },
      {
        key: 'names',
        header: t('column_names'),
        width: 'minmax(110px, 1.2fr)',
        cell: (row) => (
          <Text size="sm" lineClamp={2} dir="auto">
            {row.names.length === 0 ? none : row.names.join(', ')}
          </Text>
        ),
      },
      {
        key: 'arrived',
        header: t('column_arrived'),
        width: '104px',
        cell: (row) => (
          <span title={format.dateTime(row.arrivedAt)}>
            {format.day(row.arrivedAt)}
            {row.datedOn && row.datedOn !== row.arrivedAt.slice(0, 10) && (
              <Text size="xs" c="dimmed">
                {t('column_dated')} {format.day(row.datedOn)}
              </Text>
            )}
          </span>
        ),
      },
      {
        key: 'language',
        header: t('column_language'),
        width: '96px',
        card: 'hidden',
        cell: (row) => (row.language ? format.language(row.language) : none),
      },
      {
        key: 'proposals',
        header: t('column_proposals'),
        width: '78px',
        align: 'right',
        cell: (row) => count(row.proposals),
      },
      {
        key: 'matches',
        header: t('column_matches'),
        width: '78px',
        align: 'right',
        cell: (row) => count(row.matches),
      },
      {
        key: 'cases',
        header: t('column_cases'),
        width: '64px',
        align: 'right',
        cell: (row) => count(row.cases),
      },
    ];
    return columns;
  }, [t, words, format]);
};
