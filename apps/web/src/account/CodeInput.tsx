import { TextInput } from '@mantine/core';

type Props = { label: string; description?: string; value: string; onChange: (code: string) => void };

/** The six digits of an authenticator app. */
export const CodeInput = ({ label, description, value, onChange }: Props) => (
  <TextInput
    size="sm"
    label={label}
    description={description}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
    inputMode="numeric"
    autoComplete="one-time-code"
    pattern="\d{6}"
    required
  />
);
