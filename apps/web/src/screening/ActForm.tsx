import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';

interface ActFormProps {
  title: string;
  lead?: ReactNode;
  submit: string;
  busy: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/** One act on a case as a panel of its own: what it is, its fields, and the button that records it. */
export const ActForm = ({ title, lead, submit, busy, onSubmit, children }: ActFormProps) => (
  <form
    onSubmit={(event: FormEvent) => {
      event.preventDefault();
      onSubmit();
    }}
    className="suar-panel act-form"
    aria-label={title}
  >
    <Stack gap="sm">
      <div>
        <h2>{title}</h2>
        {lead && (
          <Text size="sm" c="dimmed">
            {lead}
          </Text>
        )}
      </div>
      {children}
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
      </Group>
    </Stack>
  </form>
);

interface ChoiceProps<Code extends string> {
  label: string;
  description?: string;
  codes: readonly Code[];
  word: (code: Code) => string;
  value: Code | null;
  error?: string | null;
  onChange: (code: Code) => void;
}

/** One of a few codes, all in sight. */
export const Choice = <Code extends string>(props: ChoiceProps<Code>) => (
  <Radio.Group
    label={props.label}
    description={props.description}
    value={props.value ?? ''}
    error={props.error ?? null}
    onChange={(next) => {
      const code = props.codes.find((one) => one === next);
      if (code) props.onChange(code);
    }}
  >
    <Stack gap={4} mt={4}>
      {props.codes.map((code) => (
        <Radio key={code} value={code} label={props.word(code)} />
      ))}
    </Stack>
  </Radio.Group>
);
