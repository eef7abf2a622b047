import { ActionIcon, Button, Chip, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { CHANNEL_USES, MAY_KNOW, MEDIA } from '@suar/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { contactMessages } from './messages.ts';
import { changeAt, newChannel, newWindow, type PlanDraft } from './plan-draft.ts';
import { useContactWords } from './words.ts';

type RowsProps = { draft: PlanDraft; set: (change: Partial<PlanDraft>) => void };
const oneOf = <Code extends string>(codes: readonly Code[], value: string, usual: Code): Code =>
  codes.find((code) => code === value) ?? usual;

const Row = ({ children, label, onRemove }: { children: ReactNode; label: string; onRemove: () => void }) => (
  <Group gap="xs" align="end" wrap="wrap">
    {children}
    <ActionIcon variant="default" size="lg" aria-label={label} onClick={onRemove}>
      <IconTrash size={16} aria-hidden="true" />
    </ActionIcon>
  </Group>
);

const Add = ({ label, onAdd }: { label: string; onAdd: () => void }) => (
  <Button
    variant="default"
    leftSection={<IconPlus size={14} aria-hidden="true" />}
    onClick={onAdd}
    style={{ alignSelf: 'flex-start' }}
  >
    {label}
  </Button>
);

export const ChannelRows = ({ draft, set }: RowsProps) => {
  const t = useMessages(contactMessages);
  const { channels } = draft;
  const change = (at: number, to: Partial<(typeof channels)[number]> | null) =>
    set({ channels: changeAt(channels, at, to) });
  return (
    <Fieldset legend={t('channels')} p="xs">
      <Stack gap="sm">
        {channels.map((channel, at) => (
          <Row
            key={channel.id}
            label={t('channel_remove', { number: String(at + 1) })}
            onRemove={() => change(at, null)}
          >
            <NativeSelect
              label={t('medium')}
              value={channel.medium}
              data={MEDIA.map((value) => ({ value, label: t(`medium_${value}`) }))}
              onChange={(event) => change(at, { medium: oneOf(MEDIA, event.currentTarget.value, 'other') })}
            />
            <TextInput
              label={t('address')}
              maxLength={200}
              value={channel.address}
              onChange={(event) => change(at, { address: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('use')}
              value={channel.use}
              data={CHANNEL_USES.map((value) => ({ value, label: t(`use_${value}`) }))}
              onChange={(event) =>
                change(at, { use: oneOf(CHANNEL_USES, event.currentTarget.value, 'in_windows') })
              }
            />
            <TextInput
              label={t('may_answer')}
              maxLength={300}
              value={channel.mayAnswer}
              onChange={(event) => change(at, { mayAnswer: event.currentTarget.value })}
            />
          </Row>
        ))}
        <Add label={t('channel_add')} onAdd={() => set({ channels: [...channels, newChannel()] })} />
      </Stack>
    </Fieldset>
  );
};

export const WindowRows = ({ draft, set }: RowsProps) => {
  const t = useMessages(contactMessages);
  const words = useContactWords();
  const { windows } = draft;
  const change = (at: number, to: Partial<(typeof windows)[number]> | null) =>
    set({ windows: changeAt(windows, at, to) });
  return (
    <Fieldset legend={t('hours')} p="xs">
      <Stack gap="sm">
        {windows.map((window, at) => (
          <Row
            // Hours have no identity of their own: their place in the list is all there is.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            label={t('window_remove', { number: String(at + 1) })}
            onRemove={() => change(at, null)}
          >
            <Chip.Group
              multiple
              value={window.days.map(String)}
              onChange={(days) => change(at, { days: days.map(Number).sort() })}
            >
              <Group gap={4} role="group" aria-label={t('days')}>
                {words.days.map((name, day) => (
                  <Chip key={name} value={String(day + 1)} size="xs">
                    {name}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
            <TextInput
              type="time"
              label={t('from')}
              required
              value={window.from}
              onChange={(event) => change(at, { from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('to')}
              required
              value={window.to}
              onChange={(event) => change(at, { to: event.currentTarget.value })}
            />
          </Row>
        ))}
        <Add label={t('window_add')} onAdd={() => set({ windows: [...windows, newWindow()] })} />
      </Stack>
    </Fieldset>
  );
};

export const ConfidantRows = ({ draft, set }: RowsProps) => {
  const t = useMessages(contactMessages);
  const { confidants } = draft;
  const change = (at: number, to: Partial<(typeof confidants)[number]> | null) =>
    set({ confidants: changeAt(confidants, at, to) });
  return (
    <Fieldset legend={t('confidants')} p="xs">
      <Stack gap="sm">
        {confidants.map((confidant, at) => (
          <Row
            // Somebody has no identity here before they have a name.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            label={t('confidant_remove', { number: String(at + 1) })}
            onRemove={() => change(at, null)}
          >
            <TextInput
              label={t('name')}
              maxLength={200}
              value={confidant.name}
              onChange={(event) => change(at, { name: event.currentTarget.value })}
            />
            <TextInput
              label={t('relation')}
              maxLength={120}
              value={confidant.relation}
              onChange={(event) => change(at, { relation: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('may_know')}
              value={confidant.mayKnow}
              data={MAY_KNOW.map((value) => ({ value, label: t(`know_${value}`) }))}
              onChange={(event) =>
                change(at, { mayKnow: oneOf(MAY_KNOW, event.currentTarget.value, 'nothing') })
              }
            />
          </Row>
        ))}
        <Add
          label={t('confidant_add')}
          onAdd={() => set({ confidants: [...confidants, { name: '', relation: '', mayKnow: 'nothing' }] })}
        />
      </Stack>
    </Fieldset>
  );
};
