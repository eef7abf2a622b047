import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import {
  type DraftField,
  type FieldConflict,
  type FieldValues,
  keepBoth,
  type StatementJudgement,
  withFields,
} from '@suar/core';
import { useState } from 'react';
import { useColleagues } from '../case/api.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { draftDesk } from './desk.ts';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';
import { FieldValue, useFieldWords } from './show-field.tsx';
import type { DraftWork, PendingDraft } from './types.ts';

const CHOICES = ['mine', 'theirs', 'both'] as const;
type Choice = (typeof CHOICES)[number];

const chosenValue = (conflict: FieldConflict, choice: Choice): unknown => {
  switch (choice) {
    case 'mine':
      return conflict.mine;
    case 'theirs':
      return conflict.theirs;
    case 'both':
      return keepBoth(conflict)?.value;
  }
};

/** The draft with what was chosen, based on what stands now. */
const settledWork = (
  work: Extract<DraftWork, { kind: 'act' | 'statement' }>,
  fields: FieldValues,
  current: FieldValues,
): DraftWork =>
  work.kind === 'act'
    ? { ...work, action: withFields(work.action, fields), base: current }
    : {
        ...work,
        judgement: fields.judgement as StatementJudgement,
        base: current.judgement as StatementJudgement,
      };

/** Both sides of what two people changed, field by field, for choosing: yours, theirs, or both where that can be. */
export const DifferenceView = ({ draft }: { draft: PendingDraft }) => {
  const t = useMessages(draftMessages);
  const format = useFormat();
  const words = useFieldWords();
  const colleagues = useColleagues();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const { difference, work } = draft;
  if (!difference || (work.kind !== 'act' && work.kind !== 'statement')) return null;
  // The wire allows a value to be absent; here that is nothing.
  const conflicts: FieldConflict[] = difference.conflicts.map(({ field, base, mine, theirs }) => ({
    field,
    base: base ?? null,
    mine: mine ?? null,
    theirs: theirs ?? null,
  }));
  const complete = conflicts.every(({ field }) => choices[field]);
  const name = colleagues.data?.find(({ id }) => id === difference.by)?.displayName;
  const save = () => {
    const chosen = conflicts.map((conflict) => [
      conflict.field,
      chosenValue(conflict, choices[conflict.field] ?? 'theirs'),
    ]);
    const fields = { ...difference.fields, ...Object.fromEntries(chosen) };
    void draftDesk.correct(draft.id, settledWork(work, fields, difference.current));
  };
  return (
    <Stack gap="sm" mt="xs">
      <Text size="sm">
        {t('differs_text', {
          name: name ?? t('differs_somebody'),
          at: difference.at ? format.dateTime(difference.at) : t('differs_meanwhile'),
        })}
      </Text>
      {conflicts.map((conflict) => {
        const { field } = conflict;
        const label = t(`field_${field as DraftField}`);
        const choice = choices[field];
        const marks = (side: Choice) => (choice === side || choice === 'both' ? { 'data-chosen': true } : {});
        return (
          <fieldset key={field} className={classes.field}>
            <Text component="legend" size="sm" fw={600} mb={4}>
              {label}
            </Text>
            <div className={classes.sides}>
              <div className={classes.side} {...marks('mine')}>
                <Text size="xs" c="dimmed">
                  {t('mine')}
                </Text>
                <FieldValue value={conflict.mine} />
              </div>
              <div className={classes.side} {...marks('theirs')}>
                <Text size="xs" c="dimmed">
                  {t('theirs')}
                </Text>
                <FieldValue value={conflict.theirs} />
              </div>
            </div>
            <Text size="xs" c="dimmed" mt={4} dir="auto">
              {t('was', { value: words(conflict.base) })}
            </Text>
            <SegmentedControl
              mt={4}
              maw="100%"
              classNames={{ label: classes.choice ?? '' }}
              aria-label={label}
              value={choice ?? ''}
              data={CHOICES.filter((each) => each !== 'both' || keepBoth(conflict)).map((each) => ({
                value: each,
                label: t(`choose_${each}`),
              }))}
              onChange={(next) => {
                const known = CHOICES.find((each) => each === next);
                if (known) setChoices((now) => ({ ...now, [field]: known }));
              }}
            />
          </fieldset>
        );
      })}
      <Group justify="flex-end" gap="sm">
        {!complete && (
          <Text size="xs" c="dimmed">
            {t('settle_needs')}
          </Text>
        )}
        <Button disabled={!complete} onClick={save}>
          {t('settle')}
        </Button>
      </Group>
    </Stack>
  );
};
