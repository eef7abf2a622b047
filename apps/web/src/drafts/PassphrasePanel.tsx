import { Button, Group, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTell } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { draftDesk } from './desk.ts';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';
import { useDrafts } from './use-drafts.ts';

export const PASSPHRASE_LENGTH = 12;

/** Lets drafts be opened without network by a passphrase, or takes that back. */
export const PassphrasePanel = () => {
  const t = useMessages(draftMessages);
  const tell = useTell();
  const { hasPassphrase } = useDrafts();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.length < PASSPHRASE_LENGTH) return;
    setBusy(true);
    await draftDesk.setPassphrase(passphrase);
    setBusy(false);
    setPassphrase('');
    tell(t('passphrase_saved'));
  };
  const remove = async () => {
    await draftDesk.setPassphrase(null);
    tell(t('passphrase_removed'));
  };
  return (
    <section className={`suar-panel ${classes.card}`} aria-labelledby="passphrase-title">
      <form onSubmit={save} autoComplete="off">
        <Stack gap="xs">
          <Title order={2} id="passphrase-title">
            {t('passphrase_title')}
          </Title>
          <Text size="sm">{t(hasPassphrase ? 'passphrase_on' : 'passphrase_off')}</Text>
          <Text size="xs" c="dimmed">
            {t('passphrase_warn')}
          </Text>
          <PasswordInput
            label={t('passphrase')}
            description={t('passphrase_rule')}
            autoComplete="new-password"
            value={passphrase}
            maxLength={200}
            visibilityToggleButtonProps={{ 'aria-hidden': true }}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            {hasPassphrase && (
              <Button variant="default" onClick={() => void remove()}>
                {t('passphrase_remove')}
              </Button>
            )}
            <Button type="submit" loading={busy} disabled={passphrase.length < PASSPHRASE_LENGTH}>
              {t(hasPassphrase ? 'passphrase_change' : 'passphrase_set')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
};
