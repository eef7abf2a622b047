import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { ContactForm } from './ContactForm.tsx';
import { contactMessages } from './messages.ts';

/** Every contact there was, the latest first. */
export const ContactLog = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(contactMessages);
  const format = useFormat();
  const [recording, setRecording] = useState(false);
  const { plan, made } = desk.detail.state.contact;
  const latest = made.toSorted((a, b) => b.happenedAt.localeCompare(a.happenedAt) || b.seq - a.seq);
  return (
    <section className="suar-panel" aria-label={t('log')} style={{ padding: 12 }}>
      <Group justify="space-between" mb="xs">
        <h2 style={{ margin: 0, fontSize: 15 }}>{t('log')}</h2>
        {desk.mayWork && desk.allows('contacted') && !recording && (
          <Button onClick={() => setRecording(true)}>{t('record')}</Button>
        )}
      </Group>
      {recording && <ContactForm desk={desk} onClose={() => setRecording(false)} />}
      {made.length === 0 && !recording && (
        <Text size="sm" c="dimmed">
          {t('log_none')}
        </Text>
      )}
      <Stack gap="sm" component="ul" p={0} m={0} mt="xs" style={{ listStyle: 'none' }}>
        {latest.map((contact) => {
          const channel = plan?.channels.find(({ id }) => id === contact.channelId);
          return (
            <li key={contact.seq}>
              <Text size="sm" fw={600}>
                {t(`result_${contact.result}`)}
                {contact.signOfLife && ` · ${t('sign')}`}
              </Text>
              {contact.text && (
                <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {contact.text}
                </Text>
              )}
              {contact.override && (
                <Text size="sm" dir="auto">
                  {t('override')}: {contact.override}
                </Text>
              )}
              <Text size="xs" c="dimmed">
                {[
                  format.dateTime(contact.happenedAt),
                  t(`direction_${contact.direction}`),
                  contact.direction === 'told'
                    ? `${contact.confidant || t('somebody_else')}: ${t(`know_${contact.told}`)}`
                    : channel
                      ? t(`medium_${channel.medium}`)
                      : t('channel_none'),
                  desk.nameOf(contact.by),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </Text>
            </li>
          );
        })}
      </Stack>
    </section>
  );
};
