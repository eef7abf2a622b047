import { Button, Group, MultiSelect, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { PARTICULAR_STATES, type Particular, type ParticularInput } from '@suar/core';
import { type FormEvent, useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { particularMessages } from './messages.ts';
import { useValueWords } from './value-words.ts';

type Props = { particular: Particular; desk: CaseDesk; onDone: () => void };

/** Records one particular: the answer first, then what it was. */
export const ParticularForm = ({ particular, desk, onDone }: Props) => {
  const t = useMessages(particularMessages);
  const { locale } = useLocale();
  const { name, label, holder } = particular;
  const given = desk.detail.state.particulars[name];
  const states = PARTICULAR_STATES.filter((state) => state !== 'known' || holder === 'officer');
  const [state, setState] = useState<ParticularInput['state']>(given?.state ?? states[0] ?? 'unknown');
  const [value, setValue] = useState(given?.value ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { name, state, value: state === 'known' ? value : '' };
    if (
      await desk.act({ kind: 'particulars_set', particulars: [input] }, t('saved', { name: label[locale] }))
    )
      onDone();
  };
  return (
    <Stack component="form" gap="xs" my="xs" onSubmit={(event) => void submit(event)}>
      <NativeSelect
        label={t('state')}
        value={state}
        maw={320}
        data={states.map((one) => ({ value: one, label: t(`state_${one}`) }))}
        onChange={(event) =>
          setState(PARTICULAR_STATES.find((one) => one === event.currentTarget.value) ?? 'unknown')
        }
      />
      {holder === 'statement' && <Text size="xs">{t('from_statements')}</Text>}
      {state === 'known' && <ValueField particular={particular} value={value} onChange={setValue} />}
      <Group gap="xs">
        <Button type="submit" loading={desk.busy} disabled={state === 'known' && value.trim() === ''}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
};

type FieldProps = { particular: Particular; value: string; onChange: (value: string) => void };

/** The field that fits what is recorded: a choice, several, a day, a line or a text. */
const ValueField = ({ particular, value, onChange }: FieldProps) => {
  const t = useMessages(particularMessages);
  const words = useValueWords();
  const { type } = particular;
  const codes = type === 'checkbox' ? ['true', 'false'] : particular.values;
  const data = codes.map((code) => ({
    value: code,
    label: words({ ...particular, type: singular(type) }, code),
  }));
  if (type === 'multiselect' && codes.length > 0)
    return (
      <MultiSelect
        label={t('value')}
        data={data}
        value={value === '' ? [] : value.split(';')}
        onChange={(chosen) => onChange(codes.filter((code) => chosen.includes(code)).join(';'))}
        searchable
      />
    );
  if (codes.length > 0)
    return (
      <NativeSelect
        label={t('value')}
        value={value}
        maw={420}
        data={[{ value: '', label: t('choose') }, ...data]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  if (type === 'long_text')
    return (
      <Textarea
        label={t('value')}
        value={value}
        autosize
        minRows={2}
        dir="auto"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      label={t('value')}
      type={type === 'date' ? 'date' : 'text'}
      value={value}
      maw={420}
      dir="auto"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

const singular = (type: Particular['type']): Particular['type'] =>
  type === 'multiselect' ? 'picklist' : type;
