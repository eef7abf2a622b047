import {
  Alert,
  Button,
  Checkbox,
  Group,
  List,
  NativeSelect,
  Radio,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { CONTACT_RESULTS, contactRisks, stopsContact } from '@suar/core';
import { IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useMessages } from '../shell/locale.tsx';
import { localInput } from './local-input.ts';
import { contactMessages } from './messages.ts';

/** Records a contact; what would be unsafe is stopped here, with the reasons, before the server stops it. */
export const ContactForm = ({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) => {
  const t = useMessages(contactMessages);
  const { contact } = desk.detail.state;
  const channels = contact.plan?.channels ?? [];
  const [direction, setDirection] = useState<'out' | 'in'>('in');
  const [channelId, setChannelId] = useState<string | null>(channels[0]?.id ?? null);
  const [happened, setHappened] = useState(() => localInput(new Date()));
  const [result, setResult] = useState<(typeof CONTACT_RESULTS)[number]>('reached');
  const [alive, setAlive] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [override, setOverride] = useState('');
  const at = new Date(happened);
  const risks =
    direction === 'out' && !Number.isNaN(at.getTime()) ? contactRisks(contact, channelId, at) : [];
  const stops = risks.some(stopsContact);
  // Only the person's own voice shows that they live; whoever records may know better.
  const signOfLife = alive ?? (result === 'reached' || result === 'duress_word');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const recorded = await desk.act(
      {
        kind: 'contacted',
        direction,
        channelId,
        happenedAt: at.toISOString(),
        result,
        signOfLife,
        text: text.trim(),
        override: stops ? override.trim() : '',
      },
      t('recorded'),
    );
    if (recorded) onClose();
  };
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="sm">
        <Radio.Group
          label={t('direction')}
          value={direction}
          onChange={(value) => setDirection(value === 'out' ? 'out' : 'in')}
        >
          <Group gap="md" mt={4}>
            <Radio value="in" label={t('direction_in')} />
            <Radio value="out" label={t('direction_out')} />
          </Group>
        </Radio.Group>
        <Group gap="xs" align="flex-start">
          <NativeSelect
            label={t('channel')}
            value={channelId ?? ''}
            data={[
              ...channels.map(({ id, medium, address }) => ({
                value: id,
                label: `${t(`medium_${medium}`)} ${address}`,
              })),
              { value: '', label: t('channel_none') },
            ]}
            onChange={(event) => setChannelId(event.currentTarget.value || null)}
          />
          <TextInput
            type="datetime-local"
            label={t('happened')}
            required
            value={happened}
            onChange={(event) => setHappened(event.currentTarget.value)}
          />
        </Group>
        {risks.length > 0 && (
          <Alert
            role="alert"
            variant="outline"
            color={stops ? 'red' : 'beacon'}
            title={stops ? t('stops') : null}
            icon={stops ? <IconHandStop aria-hidden="true" /> : <IconInfoCircle aria-hidden="true" />}
          >
            <List size="sm">
              {risks.map((risk) => (
                <List.Item key={risk}>{t(`risk_${risk}`)}</List.Item>
              ))}
            </List>
            {stops && (
              <Textarea
                mt="xs"
                label={t('override')}
                description={t('override_hint')}
                autosize
                minRows={2}
                maxLength={4000}
                value={override}
                onChange={(event) => setOverride(event.currentTarget.value)}
              />
            )}
          </Alert>
        )}
        <NativeSelect
          label={t('result')}
          value={result}
          data={CONTACT_RESULTS.map((value) => ({ value, label: t(`result_${value}`) }))}
          onChange={(event) =>
            setResult(CONTACT_RESULTS.find((code) => code === event.currentTarget.value) ?? result)
          }
        />
        <Checkbox
          label={t('sign_of_life')}
          checked={signOfLife}
          onChange={(event) => setAlive(event.currentTarget.checked)}
        />
        <Textarea
          label={t('text')}
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={desk.busy} disabled={stops && override.trim() === ''}>
            {t('record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
