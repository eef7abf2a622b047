import { Alert, Text, Textarea } from '@mantine/core';
import {
  isLaw,
  LEGAL_OPINIONS,
  legalReviewNeeded,
  readWorksheet,
  screeningMessages,
  vocabularyMessages,
} from '@suar/core';
import { IconScale } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { ActForm, Choice } from './ActForm.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';

const ReviewForm = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const common = useMessages(worksheetMessages);
  const word = useMessages(screeningMessages);
  const words = useMessages(vocabularyMessages);
  const [law, setLaw] = useState(desk.laws.at(-1) ?? 'palermo');
  const [opinion, setOpinion] = useState<(typeof LEGAL_OPINIONS)[number] | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (!opinion || reasons.trim() === '') return;
    await desk.act({ kind: 'legally_reviewed', law, opinion, reasons: reasons.trim() }, t('legal_recorded'));
  };
  return (
    <ActForm
      title={t('legal_review')}
      submit={t('legal_record')}
      busy={desk.busy}
      onSubmit={() => void submit()}
    >
      <Choice
        label={common('law')}
        codes={desk.laws}
        word={(code) => word(`law.${code}`)}
        value={law}
        onChange={setLaw}
      />
      <Choice
        label={t('legal_opinion')}
        codes={LEGAL_OPINIONS}
        word={(code) => words(`opinion.${code}`)}
        value={opinion}
        error={tried && !opinion ? common('needs_choice') : null}
        onChange={setOpinion}
      />
      <Textarea
        label={t('legal_reasons')}
        required
        autosize
        minRows={3}
        maxLength={20_000}
        value={reasons}
        error={tried && reasons.trim() === '' ? common('reasons_needed') : null}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
    </ActForm>
  );
};

/** Whether a "no" on these facts waits for a lawyer, what the lawyer said, and the form for one who may. */
export const LegalReviewPanel = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const mayReview = useMay('case.legal_review');
  const { state, facts } = desk.detail;
  const needed = useMemo(() => {
    const { answers, child } = readWorksheet(state, facts);
    return legalReviewNeeded(answers, child);
  }, [state, facts]);
  const review = state.legalReview;
  if (!needed && !review) return null;
  return (
    <>
      <Alert
        color="beacon"
        variant="outline"
        icon={<IconScale aria-hidden="true" />}
        title={t('legal_review')}
      >
        {needed && (
          <>
            <Text size="sm">{t('legal_lead')}</Text>
            {needed.reading && (
              <Text size="sm">{t('legal_reading', { reading: word(`reading.${needed.reading}`) })}</Text>
            )}
            {needed.laws.length > 0 && (
              <Text size="sm">
                {t('legal_laws', { laws: needed.laws.map((law) => word(`law.${law}`)).join(', ') })}
              </Text>
            )}
          </>
        )}
        {review ? (
          <>
            <Text size="sm" fw={600} mt={6}>
              {isLaw(review.law) ? word(`law.${review.law}`) : review.law}:{' '}
              {words(`opinion.${review.opinion}`)}
            </Text>
            <Text size="xs" c="dimmed">
              {t('by_when', { name: desk.nameOf(review.by) ?? '', when: format.dateTime(review.at) })}
            </Text>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {review.reasons}
            </Text>
            {!review.current && needed && <Text size="sm">{t('legal_old')}</Text>}
          </>
        ) : (
          <Text size="sm" fw={600} mt={6}>
            {t('legal_waits')}
          </Text>
        )}
      </Alert>
      {needed && mayReview && desk.allows('legally_reviewed') && !review?.current && (
        <ReviewForm desk={desk} />
      )}
    </>
  );
};
