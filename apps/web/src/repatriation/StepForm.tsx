import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { REPATRIATION_STEPS, type RepatriationStep, STEP_STATES, type StepState } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import { useMessages } from '../shell/locale.tsx';
import { repatriationMessages } from './messages.ts';

export type StepEntry = {
  step: RepatriationStep;
  state: StepState;
  on: string;
  reference: string;
  text: string;
};
type Props = {
  usual: RepatriationStep;
  /** What the button says. */
  label: string;
  busy: boolean;
  disabled?: boolean;
  /** False when it was refused: what was typed stays. */
  onSet: (entry: StepEntry) => Promise<boolean>;
};

/** Sets one step of the way home, in one case or for many. */
export const StepForm = ({ usual, label, busy, disabled = false, onSet }: Props) => {
  const t = useMessages(repatriationMessages);
  const [step, setStep] = useState<RepatriationStep>(usual);
  const [state, setState] = useState<StepState>('done');
  const [on, setOn] = useState(() => localDay(new Date()));
  const [reference, setReference] = useState('');
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (on === '') return;
    if (!(await onSet({ step, state, on, reference: reference.trim(), text: text.trim() }))) return;
    setReference('');
    setText('');
  };
  return (
    <form onSubmit={submit} aria-label={t('set')}>
      <Group gap="xs" align="end">
        <NativeSelect
          label={t('step')}
          value={step}
          data={REPATRIATION_STEPS.map((value) => ({ value, label: t(`step_${value}`) }))}
          onChange={(event) =>
            setStep(REPATRIATION_STEPS.find((name) => name === event.currentTarget.value) ?? step)
          }
        />
        <NativeSelect
          label={t('state')}
          value={state}
          data={STEP_STATES.map((value) => ({ value, label: t(`state_${value}`) }))}
          onChange={(event) =>
            setState(STEP_STATES.find((name) => name === event.currentTarget.value) ?? state)
          }
        />
        <TextInput
          type="date"
          label={t('on')}
          required
          value={on}
          error={on === '' ? t('needs_day') : null}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <TextInput
          label={t('reference')}
          maxLength={120}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <TextInput
          label={t('text')}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={disabled}>
          {label}
        </Button>
      </Group>
    </form>
  );
};
