import { Text } from '@mantine/core';
import type { DraftField } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';
import type { Arrival, ArrivedDraft } from './types.ts';

const Way = ({ arrival }: { arrival: Arrival }) => {
  const t = useMessages(draftMessages);
  const params = { id: arrival.id };
  switch (arrival.type) {
    case 'report':
    case 'statement':
      return (
        <Link to="/reports/$id" params={params}>
          {t('open_it')}
        </Link>
      );
    case 'import':
      return (
        <Link to="/take-in/$id" params={params}>
          {t('open_it')}
        </Link>
      );
    case 'case':
      return (
        <Link to="/cases/$id" params={params}>
          {t('open_it')}
        </Link>
      );
  }
};

/** One draft that has arrived: what became of it, and what of others it was joined with. */
export const ArrivedRow = ({ draft: { arrival, arrivedAt } }: { draft: ArrivedDraft }) => {
  const t = useMessages(draftMessages);
  const format = useFormat();
  const what = {
    report: () => t('arrived_report', { number: arrival.type === 'report' ? arrival.number : 0 }),
    import: () => t('arrived_import'),
    statement: () => t('arrived_statement'),
    case: () => t(arrival.type === 'case' && arrival.seq === null ? 'arrived_same' : 'arrived_case'),
  };
  return (
    <li className={`suar-panel ${classes.card}`}>
      <Text size="sm" component="div">
        {what[arrival.type]()} · {format.dateTime(arrivedAt)} · <Way arrival={arrival} />
      </Text>
      {arrival.type === 'case' && arrival.merged.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('arrived_merged', {
            fields: arrival.merged.map((field) => t(`field_${field as DraftField}`)).join(', '),
          })}
        </Text>
      )}
    </li>
  );
};
