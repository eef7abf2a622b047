import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { INTERPRETER_STATES, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { Choice } from './ActForm.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { INTERVIEW_LANGUAGES } from './languages.data.ts';
import { worksheetMessages } from './messages.ts';

const InterviewDialog = ({ desk, onClose }: { desk: ScreeningDesk; onClose: () => void }) => {
  const t = useMessages(decisionMessages);
  const common = useMessages(worksheetMessages);
  const word = useMessages(vocabularyMessages);
  const format = useFormat();
  const [on, setOn] = useState(localDay(new Date()));
  const [language, setLanguage] = useState('id');
  const [interpreter, setInterpreter] = useState<(typeof INTERPRETER_STATES)[number] | null>(null);
  const [minutes, setMinutes] = useState<number | string>('');
  const [place, setPlace] = useState('');
  const [present, setPresent] = useState('');
  const [tried, setTried] = useState(false);
  const length = Number(minutes);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!interpreter || !(length >= 1 && length <= 1440) || on === '') return;
    const action = {
      kind: 'interviewed',
      on,
      language,
      interpreter,
      minutes: length,
      place,
      present,
    } as const;
    if (await desk.act(action, t('interview_added'))) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('interview_add')}
      closeButtonProps={{ 'aria-label': common('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={t('interview_on')}
              required
              value={on}
              onChange={(event) => setOn(event.currentTarget.value)}
            />
            <NumberInput
              label={t('interview_minutes')}
              required
              min={1}
              max={1440}
              allowDecimal={false}
              value={minutes}
              error={tried && !(length >= 1 && length <= 1440) ? t('interview_bad_minutes') : null}
              onChange={setMinutes}
            />
          </Group>
          <Select
            label={t('interview_language')}
            searchable
            allowDeselect={false}
            value={language}
            data={INTERVIEW_LANGUAGES.map((code) => ({ value: code, label: format.language(code) }))}
            onChange={(value) => value && setLanguage(value)}
          />
          <Choice
            label={t('interview_interpreter')}
            codes={INTERPRETER_STATES}
            word={(code) => word(`interpreter.${code}`)}
            value={interpreter}
            error={tried && !interpreter ? common('needs_choice') : null}
            onChange={setInterpreter}
          />
          <TextInput
            label={t('interview_place')}
            maxLength={300}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <TextInput
            label={t('interview_present')}
            maxLength={1000}
            value={present}
            onChange={(event) => setPresent(event.currentTarget.value)}
          />
          <FormActions onCancel={onClose} submit={t('interview_add')} busy={desk.busy} />
        </Stack>
      </form>
    </Modal>
  );
};

/** The interviews that the worksheet rests on, and the way to record one. */
export const InterviewSection = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const word = useMessages(vocabularyMessages);
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const { interviews } = desk.detail.state;
  return (
    <section className="suar-panel act-form" aria-label={t('interviews')}>
      <Group justify="space-between" gap="xs">
        <div>
          <h2>{t('interviews')}</h2>
          <Text size="sm" c="dimmed">
            {interviews.length === 0 ? t('interviews_none') : t('interviews_lead')}
          </Text>
        </div>
        {desk.mayWork && desk.allows('interviewed') && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('interview_add')}
          </Button>
        )}
      </Group>
      <ul className="plain-list">
        {interviews.map((one) => (
          <li key={one.seq}>
            <Text size="sm" span>
              <strong>{format.day(one.on)}</strong>{' '}
              {t('interview_line', {
                minutes: one.minutes,
                language: format.language(one.language),
                interpreter: word(`interpreter.${one.interpreter}`),
              })}
            </Text>
            <Text size="xs" c="dimmed" dir="auto">
              {[one.place, one.present, desk.nameOf(one.by)].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      {adding && <InterviewDialog desk={desk} onClose={() => setAdding(false)} />}
    </section>
  );
};
