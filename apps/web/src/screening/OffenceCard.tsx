import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { OFFENCE_STATES, type Offence, screeningMessages, vocabularyMessages } from '@suar/core';
import { useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { CompulsionForm } from './CompulsionForm.tsx';
import type { ScreeningDesk } from './desk.ts';
import { HostRequests } from './HostRequests.tsx';
import { offenceMessages } from './offence-messages.ts';

const StateForm = ({ desk, offence }: { desk: ScreeningDesk; offence: Offence }) => {
  const t = useMessages(offenceMessages);
  const words = useMessages(vocabularyMessages);
  const [state, setState] = useState(offence.state.state);
  const [on, setOn] = useState(localDay(new Date()));
  const save = () =>
    void desk.act({ kind: 'offence_state_set', offenceId: offence.id, state, on, text: '' }, t('state_set'));
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        label={t('state')}
        value={state}
        data={OFFENCE_STATES.map((code) => ({ value: code, label: words(`offenceState.${code}`) }))}
        onChange={(event) =>
          setState(OFFENCE_STATES.find((code) => code === event.currentTarget.value) ?? state)
        }
      />
      <TextInput
        type="date"
        label={t('on')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={desk.busy}
        disabled={state === offence.state.state || on === ''}
        onClick={save}
      >
        {t('state_save')}
      </Button>
    </Group>
  );
};

/** One accusation with all that is known of it. */
export const OffenceCard = ({ desk, offence }: { desk: ScreeningDesk; offence: Offence }) => {
  const t = useMessages(offenceMessages);
  const words = useMessages(vocabularyMessages);
  const word = useMessages(screeningMessages);
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const { compulsion } = offence;
  const may = desk.mayWork && desk.allows('compulsion_shown');
  return (
    <section className="suar-panel act-form" aria-label={words(`offence.${offence.offence}`)}>
      <h2>
        {words(`offence.${offence.offence}`)} · {words(`offenceState.${offence.state.state}`)}
        {offence.state.on && `, ${format.day(offence.state.on)}`}
      </h2>
      <Text size="sm" dir="auto">
        {[offence.country ? format.country(offence.country) : '', offence.authority, offence.text]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {may && <StateForm key={offence.state.state} desk={desk} offence={offence} />}
      <h3 className="lane-part">{t('compulsion')}</h3>
      {compulsion ? (
        <>
          <Text size="sm">
            {[
              word(`answer.${compulsion.compelled}`),
              words(`timing.${compulsion.timing}`),
              t('cites', { count: compulsion.statementIds.length }),
            ].join(' · ')}
          </Text>
          {compulsion.text && (
            <Text size="sm" dir="auto">
              {compulsion.text}
            </Text>
          )}
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('compulsion_none')}
        </Text>
      )}
      {may && !editing && (
        <Button variant="default" mt={4} onClick={() => setEditing(true)}>
          {compulsion ? t('edit') : t('compulsion')}
        </Button>
      )}
      {may && editing && <CompulsionForm desk={desk} offence={offence} onDone={() => setEditing(false)} />}
      <h3 className="lane-part">{t('requests')}</h3>
      <HostRequests desk={desk} offence={offence} />
    </section>
  );
};
