import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { CONTACT_DIRECTIONS, CONTACT_RESULTS, MAY_KNOW, risksOf, stopsContact } from '@suar/core';
import { type FormEvent, useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { ContactStop } from './ContactStop.tsx';
import { localInput } from './local-input.ts';
import { contactMessages } from './messages.ts';

/** Records a contact; what would be unsafe is stopped here, with the reasons, before the server stops it. */
export const ContactForm = ({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) => {
  const t = useMessages(contactMessages);
  const { contact } = desk.detail.state;
  const channels = contact.plan?.channels ?? [];
  const [direction, setDirection] = useState<(typeof CONTACT_DIRECTIONS)[number]>('in');
  const [channelId, setChannelId] = useState<string | null>(channels[0]?.id ?? null);
  const [happened, setHappened] = useState(() => localInput(new Date()));
  const [result, setResult] = useState<(typeof CONTACT_RESULTS)[number]>('reached');
  const [alive, setAlive] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [override, setOverride] = useState('');
  const mayOverride = useMay('contact.override');
  const confidants = contact.plan?.confidants ?? [];
  const [whom, setWhom] = useState(confidants[0]?.name ?? '');
  const [howMuch, setHowMuch] = useState<(typeof MAY_KNOW)[number]>('safe_or_not');
  const telling = direction === 'told';
  const at = new Date(happened);
  const made = {
    direction,
    channelId: telling ? null : channelId,
    confidant: telling ? whom : '',
    told: telling ? howMuch : ('nothing' as const),
  };
  const dated = !Number.isNaN(at.getTime());
  const risks = dated ? risksOf(contact, { ...made, happenedAt: at.toISOString() }) : [];
  const stops = risks.some(stopsContact);
  // Only the person's own voice shows that they live; whoever records may know better.
  const signOfLife = alive ?? (!telling && (result === 'reached' || result === 'duress_word'));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const recorded = await desk.act(
      {
        kind: 'contacted',
        ...made,
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
          onChange={(value) => setDirection(CONTACT_DIRECTIONS.find((code) => code === value) ?? direction)}
        >
          <Group gap="md" mt={4}>
            <Radio value="in" label={t('direction_in')} />
            <Radio value="out" label={t('direction_out')} />
            <Radio value="told" label={t('direction_told')} />
          </Group>
        </Radio.Group>
        <Group gap="xs" align="flex-start">
          {telling ? (
            <>
              <NativeSelect
                label={t('told_whom')}
                value={whom}
                data={[...confidants.map(({ name }) => name), { value: '', label: t('somebody_else') }]}
                onChange={(event) => setWhom(event.currentTarget.value)}
              />
              <NativeSelect
                label={t('told_what')}
                value={howMuch}
                data={MAY_KNOW.filter((code) => code !== 'nothing').map((value) => ({
                  value,
                  label: t(`know_${value}`),
                }))}
                onChange={(event) =>
                  setHowMuch(MAY_KNOW.find((code) => code === event.currentTarget.value) ?? howMuch)
                }
              />
            </>
          ) : (
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
          )}
          <TextInput
            type="datetime-local"
            label={t('happened')}
            required
            value={happened}
            onChange={(event) => setHappened(event.currentTarget.value)}
          />
        </Group>
        <ContactStop
          contact={contact}
          made={made}
          at={at}
          risks={risks}
          override={mayOverride ? { value: override, onChange: setOverride } : null}
        />
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
          <Button
            type="submit"
            loading={desk.busy}
            disabled={stops && (!mayOverride || override.trim() === '')}
          >
            {t('record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
