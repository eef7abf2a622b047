import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { HOST_ANSWERS, type HostRequest, type Offence, vocabularyMessages } from '@suar/core';
import { useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import type { ScreeningDesk } from './desk.ts';
import { offenceMessages } from './offence-messages.ts';

interface Props {
  desk: ScreeningDesk;
  offence: Offence;
}

const AnswerForm = ({ desk, offence, request }: Props & { request: HostRequest }) => {
  const t = useMessages(offenceMessages);
  const words = useMessages(vocabularyMessages);
  const [answer, setAnswer] = useState<(typeof HOST_ANSWERS)[number]>('granted');
  const [on, setOn] = useState(localDay(new Date()));
  const save = () =>
    void desk.act(
      {
        kind: 'host_answered',
        offenceId: offence.id,
        requestId: request.id,
        answer,
        answeredOn: on,
        text: '',
      },
      t('answer_saved'),
    );
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        label={t('answer')}
        value={answer}
        data={HOST_ANSWERS.map((code) => ({ value: code, label: words(`hostAnswer.${code}`) }))}
        onChange={(event) =>
          setAnswer(HOST_ANSWERS.find((code) => code === event.currentTarget.value) ?? answer)
        }
      />
      <TextInput
        type="date"
        label={t('answer_on')}
        min={request.sentOn}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Button variant="default" loading={desk.busy} disabled={on < request.sentOn} onClick={save}>
        {t('answer_save')}
      </Button>
    </Group>
  );
};

const RequestForm = ({ desk, offence }: Props) => {
  const t = useMessages(offenceMessages);
  const [to, setTo] = useState('');
  const [sentOn, setSentOn] = useState(localDay(new Date()));
  const save = async () => {
    const done = await desk.act(
      {
        kind: 'host_requested',
        offenceId: offence.id,
        requestId: crypto.randomUUID(),
        to: to.trim(),
        sentOn,
        text: '',
      },
      t('request_added'),
    );
    if (done) setTo('');
  };
  return (
    <Group align="flex-end" gap="xs" mt={6}>
      <TextInput
        label={t('request_to')}
        maxLength={300}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('request_on')}
        value={sentOn}
        onChange={(event) => setSentOn(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={desk.busy}
        disabled={to.trim() === '' || sentOn === ''}
        onClick={() => void save()}
      >
        {t('request_add')}
      </Button>
    </Group>
  );
};

/** What the host state was asked about one accusation, and what it answered. */
export const HostRequests = ({ desk, offence }: Props) => {
  const t = useMessages(offenceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  return (
    <>
      {offence.requests.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('requests_none')}
        </Text>
      )}
      <ul className="plain-list">
        {offence.requests.map((request) => (
          <li key={request.id}>
            <Text size="sm" dir="auto">
              {t('request_line', { to: request.to, on: format.day(request.sentOn) })}:{' '}
              <strong>
                {request.answer
                  ? t('answer_line', {
                      answer: words(`hostAnswer.${request.answer.answer}`),
                      on: format.day(request.answer.answeredOn),
                    })
                  : t('answer_none')}
              </strong>
            </Text>
            {!request.answer && desk.mayWork && desk.allows('host_answered') && (
              <AnswerForm desk={desk} offence={offence} request={request} />
            )}
          </li>
        ))}
      </ul>
      {desk.mayWork && desk.allows('host_requested') && <RequestForm desk={desk} offence={offence} />}
    </>
  );
};
