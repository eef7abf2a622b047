import { Alert, Stack, Text } from '@mantine/core';
import { isLaw, screeningMessages, vocabularyMessages } from '@suar/core';
import { IconEyeOff, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { AppealPanel } from './AppealPanel.tsx';
import { BasisPanel } from './BasisPanel.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionSteps } from './DecisionSteps.tsx';
import { decisionMessages } from './decision-messages.ts';
import { ExplainedFacts } from './ExplainedFacts.tsx';
import { LegalReviewPanel } from './LegalReviewPanel.tsx';
import { worksheetMessages } from './messages.ts';
import { SecondReadingForm } from './SecondReadingForm.tsx';
import { StrengthPanel } from './StrengthPanel.tsx';
import './screening.css';
import { useStrength } from './use-answers.ts';

/** The decision as recorded, with its second reading. */
const Recorded = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(worksheetMessages);
  const word = useMessages(screeningMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { decision, secondReading, outcome } = desk.detail.state;
  if (!decision) return <Text size="sm">{t('none_yet')}</Text>;
  const law = isLaw(decision.law) ? word(`law.${decision.law}`) : decision.law;
  return (
    <section className="suar-panel act-form" aria-label={t('current')}>
      <h2>{t('current')}</h2>
      <Text size="sm">
        {[word(`finding.${decision.finding}`), word(`standard.${decision.standard}`), law].join(' · ')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('decided_by', { name: desk.nameOf(decision.by) ?? '', when: format.dateTime(decision.at) })} ·{' '}
        {words(`outcome.${outcome}`)}
      </Text>
      <Text size="sm" mt={6} dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {decision.reasons}
      </Text>
      {secondReading && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t('second_by', {
              name: desk.nameOf(secondReading.by) ?? '',
              when: format.dateTime(secondReading.at),
            })}
            : {word(`finding.${secondReading.finding}`)} · {t(secondReading.agrees ? 'agreed' : 'disagreed')}
          </Text>
          <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {secondReading.reasons}
          </Text>
        </>
      )}
    </section>
  );
};

/** What a blind reader is told instead of the decision. */
const Blind = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(decisionMessages);
  const rescreens = desk.detail.blind === 're_screening';
  return (
    <Alert color="beacon" variant="outline" icon={<IconEyeOff aria-hidden="true" />} title={t('blind_title')}>
      <Text size="sm">{t(rescreens ? 'blind_rescreen' : 'blind_second')}</Text>
      {rescreens && (
        <Link to="/screening" search={{ tab: 'rescreens' }}>
          {t('to_rescreen')}
        </Link>
      )}
    </Alert>
  );
};

/** Who decides what, with which reasons; for a "no" the second reader's own finding; appeals and their review. */
export const DecisionPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(worksheetMessages);
  const mayDecide = useMay('case.decide');
  const maySecond = useMay('case.second_read');
  const { state, blind } = desk.detail;
  const { strength } = useStrength(desk);
  const own = state.status === 'awaiting_second_reader' && blind === null;
  const reads = blind === 'second_reading';
  return (
    <div className="worksheet">
      <Stack gap="sm">
        {blind === null ? <Recorded desk={desk} /> : <Blind desk={desk} />}
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
        {blind === null && <BasisPanel desk={desk} />}
        {blind !== 're_screening' && <LegalReviewPanel desk={desk} />}
        {(reads || own || desk.allows('decided')) && <ExplainedFacts desk={desk} />}
        {reads && maySecond && <SecondReadingForm desk={desk} />}
        {reads && !maySecond && <Text size="sm">{t('cannot_second_read')}</Text>}
        {desk.allows('decided') && mayDecide && <DecisionForm desk={desk} />}
        {desk.allows('decided') && !mayDecide && <Text size="sm">{t('cannot_decide')}</Text>}
        {blind === null && <AppealPanel desk={desk} />}
      </Stack>
      <Stack gap="sm" className="worksheet-side decision-side">
        <DecisionSteps desk={desk} />
        <StrengthPanel strength={strength} shown={state.answers} />
      </Stack>
    </div>
  );
};
