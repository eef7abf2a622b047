import { Autocomplete, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { ANSWERS } from '@suar/core';
import { type FormEvent, useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { contactMessages } from './messages.ts';
import { draftOf, type PlanDraft, withoutEmpty } from './plan-draft.ts';
import { ChannelRows, ConfidantRows, WindowRows } from './plan-rows.tsx';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Writes down how the person can be reached. What was typed stays when the server refuses. */
export const ContactPlanForm = ({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) => {
  const t = useMessages(contactMessages);
  const { contact, country } = desk.detail.state;
  const [draft, setDraft] = useState<PlanDraft>(() => draftOf(contact.plan, country));
  const set = (change: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await desk.act(withoutEmpty(draft), t('saved'))) onClose();
  };
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="md">
        <ChannelRows draft={draft} set={set} />
        <NativeSelect
          label={t('searched')}
          value={draft.searched}
          data={ANSWERS.map((value) => ({ value, label: t(`answer_${value}`) }))}
          onChange={(event) =>
            set({ searched: ANSWERS.find((value) => value === event.currentTarget.value) ?? 'unknown' })
          }
        />
        <Autocomplete
          label={t('zone')}
          data={ZONES}
          limit={20}
          value={draft.zone}
          onChange={(zone) => set({ zone })}
        />
        <WindowRows draft={draft} set={set} />
        <TextInput
          label={t('sender')}
          maxLength={120}
          value={draft.senderName}
          onChange={(event) => set({ senderName: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <TextInput
            label={t('code_word')}
            maxLength={120}
            value={draft.codeWord}
            onChange={(event) => set({ codeWord: event.currentTarget.value })}
          />
          <TextInput
            label={t('duress_word')}
            maxLength={120}
            value={draft.duressWord}
            onChange={(event) => set({ duressWord: event.currentTarget.value })}
          />
        </Group>
        <ConfidantRows draft={draft} set={set} />
        <NumberInput
          label={t('hours_between')}
          min={1}
          max={1440}
          allowDecimal={false}
          value={draft.silenceHours ?? ''}
          onChange={(value) => set({ silenceHours: typeof value === 'number' ? value : null })}
        />
        <Textarea
          label={t('note')}
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <FormActions onCancel={onClose} submit={t('save')} busy={desk.busy} />
      </Stack>
    </form>
  );
};
