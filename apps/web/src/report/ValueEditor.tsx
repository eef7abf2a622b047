import { Button, Chip, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { COUNTRY_CODES, SEXES, type StatementField, vocabularyMessages } from '@suar/core';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';
import { readValue, type ValueFault, valueInput } from './value-rules.ts';

interface ValueInputProps {
  field: StatementField;
  value: string;
  label: string;
  fault: ValueFault | null;
  onChange: (value: string) => void;
}

/** The input that fits a field: a list for sex and country, days as an interval, long words in a larger box. */
export const ValueInput = ({ field, value, label, fault, onChange }: ValueInputProps) => {
  const t = useMessages(reportMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const countries = useMemo(
    () =>
      COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    [format],
  );
  const kind = valueInput(field);
  const common = { label, error: fault ? t(fault) : null, size: 'xs' as const, 'data-autofocus': true };
  const type = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (kind) {
    case 'sex':
      return (
        <NativeSelect
          {...common}
          value={value}
          onChange={type}
          data={['', ...SEXES].map((code) => ({
            value: code,
            label: code === '' ? '' : words(`sex.${code as 'other'}`),
          }))}
        />
      );
    case 'country':
      return (
        <NativeSelect
          {...common}
          value={value}
          onChange={type}
          data={[{ value: '', label: '' }, ...countries]}
        />
      );
    case 'long':
      return (
        <Textarea {...common} value={value} onChange={type} autosize minRows={2} maxRows={8} dir="auto" />
      );
    case 'day': {
      const [from = '', to = ''] = value.split('/');
      return (
        <Group gap="xs" align="start" wrap="nowrap">
          <TextInput
            {...common}
            label={t('from_date')}
            description={t('hint_date')}
            value={from}
            onChange={(event) => onChange(`${event.currentTarget.value}/${to}`)}
          />
          <TextInput
            size="xs"
            label={t('to_date')}
            description={t('hint_date')}
            value={to}
            onChange={(event) => onChange(`${from}/${event.currentTarget.value}`)}
          />
        </Group>
      );
    }
    case 'phone':
      return <TextInput {...common} type="tel" description={t('hint_phone')} value={value} onChange={type} />;
    case 'email':
      return <TextInput {...common} type="email" value={value} onChange={type} />;
    case 'age':
      return <TextInput {...common} inputMode="numeric" value={value} onChange={type} w="8rem" />;
    case 'text':
    case 'code':
      return <TextInput {...common} value={value} onChange={type} dir="auto" />;
  }
};

interface ValueEditorProps {
  field: StatementField;
  initial: string;
  choices: readonly string[];
  busy: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** Corrects one value in place. Other readings that the reader kept are offered first. */
export const ValueEditor = ({ field, initial, choices, busy, onSave, onCancel }: ValueEditorProps) => {
  const t = useMessages(reportMessages);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Correcting began with a key or a click elsewhere; typing must go on here.
    form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  const [value, setValue] = useState(initial);
  const [fault, setFault] = useState<ValueFault | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readValue(field, value);
    if (read.ok) onSave(read.text);
    else setFault(read.fault);
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        event.stopPropagation();
      }}
    >
      <Stack gap={6}>
        {choices.length > 0 && (
          <div>
            <Text size="xs">{t('choose_alternative')}</Text>
            <Group gap={4} mt={2}>
              {[initial, ...choices].map((choice) => (
                <Chip key={choice} size="xs" checked={value === choice} onChange={() => setValue(choice)}>
                  {choice}
                </Chip>
              ))}
            </Group>
          </div>
        )}
        <ValueInput field={field} value={value} label={t('new_value')} fault={fault} onChange={setValue} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={busy}>
            {t('save')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
