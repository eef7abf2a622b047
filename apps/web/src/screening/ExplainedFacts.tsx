import { Text } from '@mantine/core';
import { FACTS_TO_EXPLAIN, screeningMessages, TRAUMA_PROMPT } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';

/** The facts that tempt to a "no" with what explains them: whoever reads second sees them before finding anything. */
export const ExplainedFacts = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const { locale } = useLocale();
  const { explanations } = desk.detail.state;
  const present = FACTS_TO_EXPLAIN.filter(({ id }) => explanations[id]?.present);
  return (
    <section className="suar-panel act-form" aria-label={t('facts_present')}>
      <h2>{t('facts_present')}</h2>
      {present.length === 0 && <Text size="sm">{t('facts_none_present')}</Text>}
      {present.length > 0 && (
        <Text size="xs" c="dimmed">
          {TRAUMA_PROMPT[locale]}
        </Text>
      )}
      <ul className="plain-list">
        {present.map(({ id, text }) => (
          <li key={id}>
            <Text size="sm" fw={600}>
              {text[locale]}
            </Text>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {explanations[id]?.text}
            </Text>
            {explanations[id]?.trauma && (
              <Text size="xs" c="dimmed">
                {t('trauma_answer', { answer: word(`answer.${explanations[id].trauma}`) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
