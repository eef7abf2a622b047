import { ActionIcon, Button, Group, NativeSelect, Stack, TextInput, Tooltip } from '@mantine/core';
import { STATEMENT_FIELDS, SUBJECT_ROLES } from '@suar/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import { type DraftPerson, newLine } from './form-draft.ts';
import classes from './intake.module.css';
import { fieldMessages, intakeMessages } from './messages.ts';

type Props = {
  number: number;
  person: DraftPerson;
  onChange: (person: DraftPerson) => void;
  /** Null for the only person. */
  onRemove: (() => void) | null;
};

/** One person of the form: role, and lines of what is known. */
export const PersonFields = ({ number, person, onChange, onRemove }: Props) => {
  const t = useMessages(intakeMessages);
  const field = useMessages(fieldMessages);
  const changeLine = (key: number, part: Partial<DraftPerson['lines'][number]>) =>
    onChange({
      ...person,
      lines: person.lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
    });
  return (
    <fieldset className={classes.person}>
      <legend>{t('person', { number })}</legend>
      <Stack gap={8}>
        <Group justify="space-between">
          <NativeSelect
            aria-label={t('role')}
            data={SUBJECT_ROLES.map((role) => ({ value: role, label: t(`role_${role}`) }))}
            value={person.role}
            onChange={(event) => {
              const role = SUBJECT_ROLES.find((each) => each === event.currentTarget.value);
              if (role) onChange({ ...person, role });
            }}
          />
          {onRemove && (
            <Button variant="subtle" color="red" size="compact-xs" onClick={onRemove}>
              {t('remove_person', { number })}
            </Button>
          )}
        </Group>
        {person.lines.map((line) => (
          <div key={line.key} className={classes.line}>
            <NativeSelect
              aria-label={t('field')}
              data={STATEMENT_FIELDS.map((each) => ({ value: each, label: field(each) }))}
              value={line.field}
              onChange={(event) => {
                const chosen = STATEMENT_FIELDS.find((each) => each === event.currentTarget.value);
                if (chosen) changeLine(line.key, { field: chosen });
              }}
            />
            <TextInput
              aria-label={`${field(line.field)}, ${t('person', { number })}`}
              value={line.value}
              maxLength={2000}
              onChange={(event) => changeLine(line.key, { value: event.currentTarget.value })}
              autoComplete="off"
              dir="auto"
            />
            <Tooltip label={t('remove_line')}>
              <ActionIcon
                color="gray"
                aria-label={`${t('remove_line')}: ${field(line.field)}`}
                onClick={() =>
                  onChange({ ...person, lines: person.lines.filter(({ key }) => key !== line.key) })
                }
              >
                <IconTrash size={15} />
              </ActionIcon>
            </Tooltip>
          </div>
        ))}
        <Group>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => onChange({ ...person, lines: [...person.lines, newLine('note')] })}
          >
            {t('add_line')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
};
