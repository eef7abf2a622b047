import { Badge, Text } from '@mantine/core';
import { type CampaignLine, lureVocabulary } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Column } from '../shell/common/DataTable.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';
import { useCampaignName } from './campaign-name.ts';
import { RiskMeter } from './RiskMeter.tsx';

const SHOWN = 2;

/** The first of several; how many more there are, with their names for who points at it. */
const Few = ({ of }: { of: readonly string[] }) =>
  of.length === 0 ? (
    '–'
  ) : (
    <span title={of.join(', ')}>
      {of.slice(0, SHOWN).join(', ')}
      {of.length > SHOWN && ` +${of.length - SHOWN}`}
    </span>
  );

/** The columns of the list of campaigns. */
export const useCampaignColumns = (): readonly Column<CampaignLine>[] => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  const nameOf = useCampaignName();
  return useMemo(
    (): Column<CampaignLine>[] => [
      {
        key: 'number',
        header: t('column_number'),
        width: '60px',
        card: 'title',
        cell: (row) => (
          <Link
            to="/campaigns/$id"
            params={{ id: row.id }}
            tabIndex={-1}
            aria-label={t('open_campaign', { number: row.number })}
          >
            {row.number}
          </Link>
        ),
      },
      {
        key: 'title',
        header: t('column_title'),
        width: 'minmax(170px, 3fr)',
        card: 'title',
        cell: (row) => (
          <>
            {row.title && (
              <Text size="sm" fw={600} lineClamp={1} dir="auto">
                {nameOf(row)}
              </Text>
            )}
            <Text
              size="sm"
              c={row.title ? 'dimmed' : 'var(--mantine-color-text)'}
              lineClamp={row.title ? 1 : 2}
              dir="auto"
            >
              {row.preview}
            </Text>
          </>
        ),
      },
      {
        key: 'lures',
        header: t('column_lures'),
        width: '74px',
        align: 'right',
        cell: (row) => format.number(row.lures),
      },
      {
        key: 'identifiers',
        header: t('column_identifiers'),
        width: '96px',
        align: 'right',
        cell: (row) => format.number(row.identifiers),
      },
      {
        key: 'signs',
        header: t('column_signs'),
        width: '136px',
        cell: (row) => <RiskMeter lure={{ risk: row.risk, abstained: false }} />,
      },
      {
        key: 'countries',
        header: t('column_countries'),
        width: 'minmax(110px, 1.2fr)',
        cell: (row) => <Few of={row.countries.map(format.country)} />,
      },
      {
        key: 'languages',
        header: t('column_languages'),
        width: 'minmax(96px, 1fr)',
        card: 'hidden',
        cell: (row) => <Few of={row.languages.map(format.language)} />,
      },
      { key: 'last', header: t('column_last'), width: '118px', cell: (row) => format.day(row.lastSeen) },
      {
        key: 'status',
        header: t('column_status'),
        width: '108px',
        cell: (row) =>
          row.status === 'open' ? (
            <Text span size="sm" c="dimmed">
              {own('campaign.open')}
            </Text>
          ) : (
            <Badge variant="outline" color="gray" c="var(--mantine-color-text)">
              {own(`campaign.${row.status}`)}
            </Badge>
          ),
      },
    ],
    [t, own, format, nameOf],
  );
};
