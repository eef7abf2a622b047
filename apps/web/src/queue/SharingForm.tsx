import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { HAND_OVER_REASONS, type OpenWork } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { useLoads } from './api.ts';
import { handOverMessages } from './hand-over-messages.ts';
import { workMessages } from './messages.ts';
import { RULE_KINDS, type SharingDraft, toHandOver } from './sharing-draft.ts';

type Props = {
  held: OpenWork;
  draft: SharingDraft;
  busy: boolean;
  onChange: (draft: SharingDraft) => void;
  onSubmit: (input: NonNullable<ReturnType<typeof toHandOver>>) => void;
};

/** By which rule the cases of somebody who leaves are shared out, and what the next officer must know. */
export const SharingForm = ({ held, draft, busy, onChange, onSubmit }: Props) => {
  const t = useMessages(handOverMessages);
  const work = useMessages(workMessages);
  const loads = (useLoads().data ?? []).filter(
    ({ available, accountId }) => available && accountId !== held.accountId,
  );
  const [missing, setMissing] = useState(false);
  const input = toHandOver(draft, held.cases);
  const set = (change: Partial<SharingDraft>) => {
    setMissing(false);
    onChange({ ...draft, ...change });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (input === null) setMissing(true);
    else onSubmit(input);
  };
  const count = held.cases.length;
  return (
    <form
      onSubmit={submit}
      className="suar-panel"
      style={{ padding: 12, marginBottom: 12 }}
      aria-label={t('how')}
    >
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('how')}
          </Text>
          <SegmentedControl
            aria-label={t('how')}
            orientation={window.innerWidth < 640 ? 'vertical' : 'horizontal'}
            value={draft.kind}
            data={RULE_KINDS.map((kind) => ({ value: kind, label: t(`rule_${kind}`) }))}
            onChange={(value) => set({ kind: RULE_KINDS.find((kind) => kind === value) ?? 'all' })}
          />
        </div>
        {draft.kind === 'all' && (
          <AssigneeSelect
            label={t('to')}
            value={draft.toId}
            empty={work('choose')}
            without={held.accountId}
            error={missing ? t('needs_receiver') : null}
            onChange={(toId) => set({ toId })}
          />
        )}
        {draft.kind === 'evenly' && (
          <Checkbox.Group
            label={t('to')}
            value={[...draft.toIds]}
            error={missing ? t('needs_receiver') : null}
            onChange={(toIds) => set({ toIds })}
          >
            <Group gap="md" mt={4}>
              {loads.map(({ accountId, displayName, openCases }) => (
                <Checkbox
                  key={accountId}
                  value={accountId}
                  label={work('with_load', { name: displayName, count: openCases })}
                />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <NativeSelect
          label={t('reason')}
          value={draft.reason}
          data={HAND_OVER_REASONS.map((reason) => ({ value: reason, label: t(`reason_${reason}`) }))}
          onChange={(event) =>
            set({ reason: HAND_OVER_REASONS.find((one) => one === event.currentTarget.value) ?? 'leaving' })
          }
        />
        <Textarea
          label={t('note')}
          description={t('note_hint')}
          autosize
          minRows={2}
          maxLength={4000}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <Text size="sm" c="dimmed">
          {t('more', { views: held.sharedViews, rescreens: held.rescreens })}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {count > 0 ? t('submit', { count }) : t('submit_rest')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
