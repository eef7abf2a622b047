import { Button, Stack, Text } from '@mantine/core';
import {
  type Answer,
  DELPHI_DIMENSIONS,
  findQuestion,
  ILO_INDICATORS,
  reasonSentence,
  type Strength,
  screeningMessages,
} from '@suar/core';
import { IconCheck, IconCircleDashed, IconCircleHalf2, IconX } from '@tabler/icons-react';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { worksheetMessages } from './messages.ts';
import './screening.css';

const STATUS_ICONS = {
  met: IconCheck,
  partly: IconCircleHalf2,
  unknown: IconCircleDashed,
  not_met: IconX,
} as const;

interface StrengthPanelProps {
  strength: Strength;
  shown: Readonly<Record<string, { answer: Answer } | undefined>>;
  /** Goes to a question; left out where the worksheet is not on the page. */
  onGoTo?: (question: string) => void;
}

/** How far the cited facts reach, by element, indicator and dimension, and what to ask next. Never a finding. */
export const StrengthPanel = ({ strength, shown, onGoTo }: StrengthPanelProps) => {
  const t = useMessages(worksheetMessages);
  const word = useMessages(screeningMessages);
  const { locale } = useLocale();
  return (
    <section className="suar-panel" aria-label={t('strength')} style={{ padding: 12 }}>
      <h2 style={{ margin: 0, fontSize: 15 }}>{t('strength')}</h2>
      <Text size="xs" c="dimmed">
        {t('strength_lead')}
      </Text>
      <ul style={{ margin: '6px 0', paddingInlineStart: 18, fontSize: 13 }} aria-live="polite">
        {strength.reasons.map((reason) => (
          <li key={reason.key === 'elements' ? reason.law : reason.key}>{reasonSentence(locale, reason)}</li>
        ))}
      </ul>
      <Stack gap="sm">
        {strength.elements.map(({ law, elements }) => (
          <div key={law}>
            <Text size="xs" fw={600}>
              {word(`law.${law}`)}
            </Text>
            {elements.map((element) => {
              const Icon = STATUS_ICONS[element.status];
              return (
                <Text size="xs" key={element.element} component="div">
                  <Icon size={13} aria-hidden="true" style={{ verticalAlign: '-2px', marginInlineEnd: 4 }} />
                  {word(`element.${element.element}`)}:{' '}
                  {element.needed || element.element === 'offence'
                    ? word(`elementStatus.${element.status}`)
                    : t('element_not_needed')}
                </Text>
              );
            })}
          </div>
        ))}
        <div>
          <Text size="xs" fw={600}>
            {t('ilo')}
          </Text>
          <div className="meter" aria-hidden="true">
            {ILO_INDICATORS.map(({ number }) => (
              <span key={number} data-answer={shown[`ilo.${number}`]?.answer ?? 'unknown'} />
            ))}
          </div>
          <Text size="xs">
            {t('ilo_count', {
              yes: strength.ilo.yes.length,
              total: ILO_INDICATORS.length,
              unknown: strength.ilo.open.length,
            })}
          </Text>
        </div>
        <div>
          <Text size="xs" fw={600}>
            {t('delphi')}
          </Text>
          {strength.delphi.dimensions.map((dimension) => (
            <Text size="xs" key={dimension.id} component="div" mt={2}>
              {dimension.id} {DELPHI_DIMENSIONS.find(({ id }) => id === dimension.id)?.name[locale]}:{' '}
              <strong>{t(dimension.positive ? 'delphi_positive' : 'delphi_not_positive')}</strong>
              <Text span size="xs" c="dimmed">
                {' '}
                {t('delphi_counts', {
                  strong: dimension.strong,
                  medium: dimension.medium,
                  weak: dimension.weak,
                })}
              </Text>
            </Text>
          ))}
        </div>
        {onGoTo && (
          <div>
            <Text size="xs" fw={600}>
              {t('ask_next')}
            </Text>
            {strength.ask.length === 0 && <Text size="xs">{t('ask_next_none')}</Text>}
            <Stack gap={2} align="flex-start">
              {strength.ask.slice(0, 6).map(({ question }) => (
                <Button
                  key={question}
                  variant="subtle"
                  h="auto"
                  py={3}
                  px={4}
                  styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
                  onClick={() => onGoTo(question)}
                >
                  {findQuestion(question)?.text[locale] ?? question}
                </Button>
              ))}
            </Stack>
          </div>
        )}
      </Stack>
    </section>
  );
};
