import { Button, Group } from '@mantine/core';
import { useMessages } from '../locale.tsx';
import { shellMessages } from '../messages.ts';

interface FormActionsProps {
  onCancel: () => void;
  /** What the button that sends the form says. */
  submit: string;
  busy: boolean;
}

/** The last line of a form: leave it, or send it. */
export const FormActions = ({ onCancel, submit, busy }: FormActionsProps) => {
  const t = useMessages(shellMessages);
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" loading={busy}>
        {submit}
      </Button>
    </Group>
  );
};
