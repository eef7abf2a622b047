import type { BoardCard } from '@suar/core';
import { Link } from '@tanstack/react-router';
import type { Column } from '../shell/common/DataTable.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { repatriationMessages } from './messages.ts';

/** The columns of those who stand at one step. */
export const useCardColumns = (): readonly Column<BoardCard>[] => {
  const t = useMessages(repatriationMessages);
  const format = useFormat();
  return [
    {
      key: 'number',
      header: t('column_number'),
      width: '76px',
      card: 'title',
      cell: (card) => (
        <Link
          to="/cases/$id"
          params={{ id: card.caseId }}
          search={{ tab: 'repatriation' }}
          tabIndex={-1}
          aria-label={t('open_case', { number: card.caseNumber })}
        >
          {card.caseNumber}
        </Link>
      ),
    },
    {
      key: 'person',
      header: t('column_person'),
      width: 'minmax(150px, 2fr)',
      card: 'title',
      cell: (card) => <span dir="auto">{card.personName ?? t('unnamed')}</span>,
    },
    {
      key: 'state',
      header: t('column_state'),
      cell: (card) => t(card.state ? `state_${card.state}` : 'state_none'),
    },
    { key: 'since', header: t('column_since'), width: '120px', cell: (card) => format.day(card.since) },
    {
      key: 'nationality',
      header: t('column_nationality'),
      card: 'hidden',
      cell: (card) => (card.nationality ? format.country(card.nationality) : '–'),
    },
    {
      key: 'country',
      header: t('column_country'),
      cell: (card) => (card.country ? format.country(card.country) : '–'),
    },
    {
      key: 'incident',
      header: t('column_incident'),
      width: '86px',
      card: 'hidden',
      cell: (card) => card.incidentNumber ?? '–',
    },
  ];
};
