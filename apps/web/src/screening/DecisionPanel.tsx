import { Alert, Stack, Text } from '@mantine/core';
import { screeningMessages, strengthOfEvidence, vocabularyMessages } from '@suar/core';
import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { DecisionForm } from './DecisionForm.tsx';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';
import { SecondReadingForm } from './SecondReadingForm.tsx';
import { StrengthPanel } from './StrengthPanel.tsx';
import './screening.css';

/** The decision as recorded. The reasons stay hidden from a second reader who has not yet written their own. */
const Recorded = ({ desk, blind }: { desk: ScreeningDesk; blind: boolean }) => {
  const t = useMessages(worksheetMessages);
  const word = useMessages(screeningMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { decision, secondReading, outcome } = desk.detail.state;
  if (!decision) return <Text size="sm">{t('none_yet')}</Text>;
  const law =
    decision.law === 'palermo' || decision.law === 'uu21' ? word(`law.${decision.law}`) : decision.law;
  return (
    <section className="suar-panel" aria-label={t('current')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 4px', fontSize: 15 }}>{t('current')}</h2>
      <Text size="sm">
        {[word(`finding.${decision.finding}`), word(`standard.${decision.standard}`), law].join(' · ')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('decided_by', { name: desk.nameOf(decision.by) ?? '', when: format.dateTime(decision.at) })} ·{' '}
        {words(`outcome.${outcome}`)}
      </Text>
      <Text
        size="sm"
        mt={6}
        dir="auto"
        style={{ whiteSpace: 'pre-wrap' }}
        {...(blind ? { c: 'dimmed', fs: 'italic' } : {})}
      >
        {blind ? t('second_blind') : decision.reasons}
      </Text>
      {secondReading && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t('second_by', {
              name: desk.nameOf(secondReading.by) ?? '',
              when: format.dateTime(secondReading.at),
            })}
            : {t(secondReading.agrees ? 'agreed' : 'disagreed')}
          </Text>
          <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {secondReading.reasons}
          </Text>
        </>
      )}
    </section>
  );
};

/** Who decides what, with which reasons; and for a "no", the second reader's own view. */
export const DecisionPanel = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(worksheetMessages);
  const mayDecide = useMay('case.decide');
  const maySecond = useMay('case.second_read');
  const { state } = desk.detail;
  const strength = useMemo(() => strengthOfEvidence(state.answers), [state.answers]);
  const waits = state.status === 'awaiting_second_reader';
  const own = waits && state.decision?.by === desk.me;
  return (
    <div className="worksheet">
      <Stack gap="sm">
        <Recorded desk={desk} blind={waits && !own} />
        {own && (
          <Alert
            color="beacon"
            variant="outline"
            icon={<IconUsers aria-hidden="true" />}
            title={t('second_own_title')}
          >
            {t('second_own')}
          </Alert>
        )}
        {waits && !own && maySecond && <SecondReadingForm desk={desk} />}
        {waits && !own && !maySecond && <Text size="sm">{t('cannot_second_read')}</Text>}
        {desk.allows('decided') && mayDecide && <DecisionForm desk={desk} />}
        {desk.allows('decided') && !mayDecide && <Text size="sm">{t('cannot_decide')}</Text>}
      </Stack>
      <div className="worksheet-side">
        <StrengthPanel strength={strength} shown={state.answers} />
      </div>
    </div>
  );
};
