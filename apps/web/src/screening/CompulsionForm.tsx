import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import {
  ANSWERS,
  type Answer,
  factStanding,
  OFFENCE_TIMINGS,
  type Offence,
  screeningMessages,
  vocabularyMessages,
} from '@suar/core';
import { useState } from 'react';
import { useShowValue } from '../report/show-value.ts';
import { useMessages } from '../shell/locale.tsx';
import { ActForm, Choice } from './ActForm.tsx';
import type { ScreeningDesk } from './desk.ts';
import { offenceMessages } from './offence-messages.ts';
import { SharedFactChoices } from './SharedFactChoices.tsx';

/** Whether the alleged act was compelled, when, and which statements show it. */
export const CompulsionForm = ({
  desk,
  offence,
  onDone,
}: {
  desk: ScreeningDesk;
  offence: Offence;
  onDone: () => void;
}) => {
  const t = useMessages(offenceMessages);
  const words = useMessages(vocabularyMessages);
  const word = useMessages(screeningMessages);
  const show = useShowValue();
  const given = offence.compulsion;
  const [compelled, setCompelled] = useState<Answer | null>(given?.compelled ?? null);
  const [timing, setTiming] = useState<(typeof OFFENCE_TIMINGS)[number] | null>(given?.timing ?? null);
  const [cited, setCited] = useState<string[]>(given?.statementIds ?? []);
  const [text, setText] = useState(given?.text ?? '');
  const [tried, setTried] = useState(false);
  const bare = compelled !== 'unknown' && cited.length === 0 && text.trim() === '';
  const statements = desk.detail.person.statements.filter(
    ({ status }) => status === 'accepted' || status === 'proposed',
  );
  const shared = desk.detail.incidentFacts.filter(
    (fact) => factStanding(fact, desk.detail.state) === 'stands',
  );
  const cite = (id: string, on: boolean) =>
    setCited(on ? [...cited, id] : cited.filter((other) => other !== id));
  const submit = async () => {
    setTried(true);
    if (!compelled || !timing || bare) return;
    const done = await desk.act(
      {
        kind: 'compulsion_shown',
        offenceId: offence.id,
        compelled,
        timing,
        statementIds: cited,
        text: text.trim(),
      },
      t('compulsion_saved'),
    );
    if (done) onDone();
  };
  return (
    <ActForm
      title={t('compulsion')}
      submit={t('compulsion_save')}
      busy={desk.busy}
      onSubmit={() => void submit()}
    >
      <Choice
        label={t('compelled')}
        codes={ANSWERS}
        word={(code) => word(`answer.${code}`)}
        value={compelled}
        error={tried && !compelled ? t('needs') : null}
        onChange={setCompelled}
      />
      <Choice
        label={t('timing')}
        codes={OFFENCE_TIMINGS}
        word={(code) => words(`timing.${code}`)}
        value={timing}
        error={tried && !timing ? t('needs') : null}
        onChange={setTiming}
      />
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend>
          <Text size="sm" fw={600}>
            {t('statements')}
          </Text>
        </legend>
        {statements.length + shared.length === 0 && <Text size="sm">{t('no_statements')}</Text>}
        <Stack gap={4}>
          {statements.map((statement) => (
            <Checkbox
              key={statement.id}
              checked={cited.includes(statement.id)}
              label={`${words(`field.${statement.field}`)}: ${show(statement)}`}
              onChange={(event) => cite(statement.id, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </fieldset>
      <SharedFactChoices
        facts={shared}
        chosen={cited}
        against={[]}
        mayOppose={false}
        onCite={cite}
        onOppose={() => undefined}
      />
      <Textarea
        label={t('words')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        error={tried && bare ? t('compulsion_needs') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActForm>
  );
};
