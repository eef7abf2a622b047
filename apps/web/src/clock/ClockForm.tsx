import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { SET_CLOCKS } from '@suar/core';
import { type FormEvent, useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useMessages } from '../shell/locale.tsx';
import { clockMessages } from './messages.ts';

/** Sets a deadline by the day it counts from, or by the day it runs out. */
export const ClockForm = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(clockMessages);
  const [clock, setClock] = useState<(typeof SET_CLOCKS)[number]>('detention');
  const [from, setFrom] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (from === '' && dueOn === '') return setMissing(true);
    const action = {
      kind: 'clock_set',
      clock,
      from: from || null,
      dueOn: dueOn || null,
      text: text.trim(),
    } as const;
    if (!(await desk.act(action, t('was_set')))) return;
    setFrom('');
    setDueOn('');
    setText('');
    setMissing(false);
  };
  return (
    <form onSubmit={submit} aria-label={t('set')} style={{ marginTop: 12 }}>
      <Group gap="xs" align="flex-start">
        <NativeSelect
          label={t('which')}
          value={clock}
          data={SET_CLOCKS.map((value) => ({ value, label: t(`kind_${value}`) }))}
          onChange={(event) =>
            setClock(SET_CLOCKS.find((name) => name === event.currentTarget.value) ?? clock)
          }
        />
        <TextInput
          type="date"
          label={t('from')}
          value={from}
          error={missing && from === '' && dueOn === '' ? t('needs_day') : null}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('until')}
          description={t('until_hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      </Group>
      <Group gap="xs" align="end" mt={4}>
        <TextInput
          style={{ flex: 1 }}
          label={t('text')}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" loading={desk.busy}>
          {t('save')}
        </Button>
      </Group>
    </form>
  );
};
