import { Alert, List, Text, Textarea } from '@mantine/core';
import { type CaseContact, type ContactMade, type ContactRisk, safeWays, stopsContact } from '@suar/core';
import { IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { contactMessages } from './messages.ts';

type Props = {
  contact: CaseContact;
  made: Pick<ContactMade, 'direction' | 'channelId' | 'confidant' | 'told'>;
  at: Date;
  risks: readonly ContactRisk[];
  /** Null where the reader's role may not override. */
  override: { value: string; onChange: (value: string) => void } | null;
};

/** Why a contact is stopped or what is to be known before it, what is safe instead, and who may still let it through. */
export const ContactStop = ({ contact, made, at, risks, override }: Props) => {
  const t = useMessages(contactMessages);
  const format = useFormat();
  if (risks.length === 0) return null;
  const stops = risks.some(stopsContact);
  const channelName = (id: string): string => {
    const channel = contact.plan?.channels.find((one) => one.id === id);
    return channel ? `${t(`medium_${channel.medium}`)} ${channel.address}` : '';
  };
  const ways = stops ? safeWays(contact, made, at) : [];
  return (
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
      {ways.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t('safe_instead')}
          </Text>
          <List size="sm">
            {ways.map((one) => (
              <List.Item key={JSON.stringify(one)}>
                {t(`way_${one.way}`, {
                  until: one.way === 'wait' ? format.dateTime(one.until.toISOString()) : '',
                  channel: one.way === 'other_channel' ? channelName(one.channelId) : '',
                  name: one.way === 'other_confidant' ? one.name : '',
                })}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {stops && override === null && (
        <Text size="sm" mt="xs">
          {t('override_supervisor')}
        </Text>
      )}
      {stops && override !== null && (
        <Textarea
          mt="xs"
          label={t('override')}
          description={t('override_hint')}
          autosize
          minRows={2}
          maxLength={4000}
          value={override.value}
          onChange={(event) => override.onChange(event.currentTarget.value)}
        />
      )}
    </Alert>
  );
};
