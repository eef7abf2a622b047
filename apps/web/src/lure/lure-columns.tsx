import { Badge, Group, Text } from '@mantine/core';
import { type LureLine, lureVocabulary, vocabularyMessages } from '@suar/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../shell/common/DataTable.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { feedMessages } from './messages.ts';
import { RiskMeter } from './RiskMeter.tsx';

const none = '–';

/** The columns of the feed; within a campaign's page without the campaign. */
export const useLureColumns = ({ campaign }: { campaign: boolean }): readonly Column<LureLine>[] => {
  const t = useMessages(feedMessages);
  const words = useMessages(vocabularyMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  return useMemo(() => {
    const columns: Column<LureLine>[] = [
      {
        key: 'number',
        header: t('column_number'),
        width: '60px',
        card: 'title',
        cell: (row) => (
          <Link
            to="/lures/$id"
            params={{ id: row.id }}
            tabIndex={-1}
            aria-label={t('open_lure', { number: row.number })}
          >
            {row.number}
          </Link>
        ),
      },
      {
        key: 'kind',
        header: t('column_kind'),
        width: '140px',
        card: 'title',
        cell: (row) =>
          row.kind === 'plea' ? (
            <Badge
              color="beacon"
              leftSection={<IconLifebuoy size={12} aria-hidden="true" />}
              c="var(--suar-plea-text)"
            >
              {t('plea')}
            </Badge>
          ) : (
            words(`kind.${row.kind}`)
          ),
      },
      {
        key: 'risk',
        header: t('column_risk'),
        width: '124px',
        cell: (row) =>
          row.kind === 'plea' ? (
            <Text size="sm" c="dimmed">
              {t('not_scored')}
            </Text>
          ) : (
            <RiskMeter lure={row} />
          ),
      },
      {
        key: 'words',
        header: t('column_words'),
        width: 'minmax(180px, 3fr)',
        cell: (row) => (
          <Text size="sm" lineClamp={2} dir="auto">
            {row.preview}
          </Text>
        ),
      },
      {
        key: 'country',
        header: t('column_country'),
        width: '104px',
        cell: (row) => (row.country ? format.country(row.country) : none),
      },
      {
        key: 'seen',
        header: t('column_seen'),
        width: '150px',
        cell: (row) => (
          <span>
            {format.day(row.lastSeenAt)}
            <Text size="xs" c="dimmed">
              {[
                own(`platform.${row.platform}`),
                ...(row.language ? [format.language(row.language)] : []),
                ...(row.timesSeen > 1 ? [t('times', { count: row.timesSeen })] : []),
              ].join(', ')}
            </Text>
          </span>
        ),
      },
      {
        key: 'status',
        header: t('column_status'),
        width: '98px',
        cell: (row) => (
          <Group gap={4} component="span">
            {row.status === 'new' ? (
              <Text span size="sm" c="dimmed">
                {own('status.new')}
              </Text>
            ) : (
              <Badge
                variant="outline"
                color={row.status === 'confirmed' ? 'ink' : 'gray'}
                c="var(--mantine-color-text)"
              >
                {own(`status.${row.status}`)}
              </Badge>
            )}
          </Group>
        ),
      },
    ];
    if (campaign)
      columns.splice(4, 0, {
        key: 'campaign',
        header: t('column_campaign'),
        width: '84px',
        cell: (row) =>
          row.campaignId ? (
            <Link
              to="/campaigns/$id"
              params={{ id: row.campaignId }}
              tabIndex={-1}
              onClick={(event) => event.stopPropagation()}
              aria-label={t('open_campaign', { number: row.campaignNumber ?? 0 })}
            >
              {row.campaignNumber}
            </Link>
          ) : (
            none
          ),
      });
    return columns;
  }, [t, words, own, format, campaign]);
};
