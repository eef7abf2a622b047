import { Button, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import {
  APPEAL_GROUNDS,
  APPEAL_OUTCOMES,
  APPELLANTS,
  boundByDecision,
  openAppeal,
  STANDARDS,
  type StandardOfProof,
  screeningMessages,
  vocabularyMessages,
} from '@suar/core';
import { useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { ActForm, Choice } from './ActForm.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';

const AppealForm = ({ desk, onDone }: { desk: ScreeningDesk; onDone: () => void }) => {
  const t = useMessages(decisionMessages);
  const words = useMessages(vocabularyMessages);
  const [by, setBy] = useState<(typeof APPELLANTS)[number]>('person');
  const [ground, setGround] = useState<(typeof APPEAL_GROUNDS)[number]>('new_evidence');
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [on, setOn] = useState(localDay(new Date()));
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (text.trim() === '' || on === '') return;
    const action = { kind: 'appealed', by, name: name.trim(), ground, text: text.trim(), on } as const;
    if (await desk.act(action, t('appeal_recorded'))) onDone();
  };
  return (
    <ActForm
      title={t('lodge')}
      lead={t('appeal_lead')}
      submit={t('appeal_record')}
      busy={desk.busy}
      onSubmit={() => void submit()}
    >
      <NativeSelect
        label={t('appeal_by')}
        value={by}
        data={APPELLANTS.map((code) => ({ value: code, label: words(`appellant.${code}`) }))}
        onChange={(event) => setBy(APPELLANTS.find((code) => code === event.currentTarget.value) ?? by)}
      />
      {by !== 'person' && (
        <TextInput
          label={t('appeal_name')}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={t('appeal_ground')}
        value={ground}
        data={APPEAL_GROUNDS.map((code) => ({ value: code, label: words(`ground.${code}`) }))}
        onChange={(event) =>
          setGround(APPEAL_GROUNDS.find((code) => code === event.currentTarget.value) ?? ground)
        }
      />
      <TextInput
        type="date"
        label={t('appeal_on')}
        required
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Textarea
        label={t('appeal_text')}
        required
        autosize
        minRows={3}
        maxLength={20_000}
        value={text}
        error={tried && text.trim() === '' ? t('needs_words') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActForm>
  );
};

const ReviewForm = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const common = useMessages(worksheetMessages);
  const words = useMessages(vocabularyMessages);
  const word = useMessages(screeningMessages);
  const [outcome, setOutcome] = useState<(typeof APPEAL_OUTCOMES)[number] | null>(null);
  const [standard, setStandard] = useState<StandardOfProof | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const needsStandard = outcome === 'changed' && desk.detail.state.decision?.finding === 'not_victim';
  const submit = async () => {
    setTried(true);
    if (!outcome || reasons.trim() === '' || (needsStandard && !standard)) return;
    await desk.act(
      {
        kind: 'appeal_reviewed',
        outcome,
        standard: needsStandard ? standard : null,
        reasons: reasons.trim(),
      },
      t('review_recorded'),
    );
  };
  return (
    <ActForm
      title={t('review')}
      lead={t('review_lead')}
      submit={t('review_record')}
      busy={desk.busy}
      onSubmit={() => void submit()}
    >
      <Choice
        label={t('review_outcome')}
        codes={APPEAL_OUTCOMES}
        word={(code) => words(`appealOutcome.${code}`)}
        value={outcome}
        error={tried && !outcome ? common('needs_choice') : null}
        onChange={setOutcome}
      />
      {needsStandard && (
        <Choice
          label={t('review_standard')}
          codes={STANDARDS}
          word={(code) => word(`standard.${code}`)}
          value={standard}
          error={tried && !standard ? common('needs_choice') : null}
          onChange={setStandard}
        />
      )}
      <Textarea
        label={t('review_reasons')}
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

/** The appeals against the decisions of a case, with their reviews, and what may be done now. */
export const AppealPanel = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const words = useMessages(vocabularyMessages);
  const word = useMessages(screeningMessages);
  const format = useFormat();
  const mayReview = useMay('case.review_appeal');
  const [lodging, setLodging] = useState(false);
  const { state } = desk.detail;
  const waiting = openAppeal(state);
  const bound = desk.me !== null && boundByDecision(state).includes(desk.me);
  const may = desk.mayWork && desk.allows('appealed') && state.decision !== null;
  if (state.appeals.length === 0 && !may) return null;
  return (
    <>
      {state.appeals.map((appeal) => (
        <section key={appeal.seq} className="suar-panel act-form" aria-label={t('appeal')}>
          <h2>{t('appeal')}</h2>
          <Text size="sm">
            {[
              words(`appellant.${appeal.appellant}`),
              appeal.name,
              words(`ground.${appeal.ground}`),
              format.day(appeal.on),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('appeal_against', {
              finding: word(`finding.${appeal.against.finding}`),
              name: desk.nameOf(appeal.against.by) ?? '',
              when: format.day(appeal.against.at),
            })}
          </Text>
          <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {appeal.text}
          </Text>
          <Text size="sm" fw={600} mt={6}>
            {appeal.review ? words(`appealOutcome.${appeal.review.outcome}`) : t('appeal_open')}
          </Text>
          {appeal.review && (
            <>
              <Text size="xs" c="dimmed">
                {t('by_when', {
                  name: desk.nameOf(appeal.review.by) ?? '',
                  when: format.dateTime(appeal.review.at),
                })}
              </Text>
              <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                {appeal.review.reasons}
              </Text>
            </>
          )}
        </section>
      ))}
      {waiting && bound && <Text size="sm">{t('review_bound')}</Text>}
      {waiting && !bound && !mayReview && <Text size="sm">{t('review_not_allowed')}</Text>}
      {waiting && !bound && mayReview && <ReviewForm desk={desk} />}
      {may && !lodging && (
        <div>
          <Button variant="default" onClick={() => setLodging(true)}>
            {t('lodge')}
          </Button>
        </div>
      )}
      {may && lodging && <AppealForm desk={desk} onDone={() => setLodging(false)} />}
    </>
  );
};
