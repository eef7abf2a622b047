import { Text } from '@mantine/core';
import type { ScreeningAudit } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { auditMessages } from './audit-messages.ts';

/** Groups of cases whose reasons are nearly one text: numbers only, never the words. */
export const CopiedReasons = ({
  copied,
  nameOf,
}: {
  copied: ScreeningAudit['copied'];
  nameOf: (officerId: string) => string;
}) => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  return (
    <section className="suar-panel act-form">
      <h2>{t('copied')}</h2>
      <Text size="sm" c="dimmed">
        {copied.length === 0 ? t('none_copied') : t('copied_lead')}
      </Text>
      <ul className="plain-list">
        {copied.map(({ caseNumbers, officers, similarity }) => (
          <li key={caseNumbers[0]}>
            <Text size="sm">
              {t('copied_line', {
                count: caseNumbers.length,
                share: format.percent(similarity),
                numbers: caseNumbers.join(', '),
              })}
            </Text>
            <Text size="xs" c="dimmed">
              {t('copied_by', {
                names: officers.map(({ key, count }) => `${nameOf(key)} (${count})`).join(', '),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};
