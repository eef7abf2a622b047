import { Text } from '@mantine/core';
import { type AuditGroup, FACTS_TO_EXPLAIN, findQuestion } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { auditMessages } from './audit-messages.ts';

/** What is asked of every person and was not, most often first, as bars. */
export const UnaskedList = ({ group, most = 21 }: { group: AuditGroup; most?: number }) => {
  const t = useMessages(auditMessages);
  const { locale } = useLocale();
  const what = (key: string): string => {
    if (key === 'interview') return t('unasked_interview');
    const fact = FACTS_TO_EXPLAIN.find(({ id }) => `fact.${id}` === key);
    return fact?.text[locale] ?? findQuestion(key)?.text[locale] ?? key;
  };
  if (group.unasked.length === 0) return <Text size="sm">{t('unasked_none')}</Text>;
  return (
    <ul className="unasked">
      {group.unasked.slice(0, most).map(({ key, count }) => (
        <li key={key}>
          <span
            className="unasked-bar"
            aria-hidden="true"
            style={{ width: `${Math.round((100 * count) / group.assessed)}%` }}
          />
          <span>{t('unasked_line', { what: what(key), count, total: group.assessed })}</span>
        </li>
      ))}
    </ul>
  );
};
