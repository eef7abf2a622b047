import { Button, Group, Modal, Paper, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import type { PasskeyLine } from '@suar/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import { Confirm } from '../shell/common/Confirm.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { addPasskey, removeWay, renamePasskey, useOwnChange, useWays } from './own-api.ts';
import { ownMessages } from './own-messages.ts';
import { passkeyPlace } from './passkey-place.ts';

type Naming = { passkey: PasskeyLine | null };

/** The passkeys of this account: named, added, removed; the last way in stays. */
export const PasskeyPanel = () => {
  const t = useMessages(ownMessages);
  const ways = useWays();
  const remove = useOwnChange(removeWay);
  const tellFailure = useTellFailure();
  const [naming, setNaming] = useState<Naming | null>(null);
  const [removing, setRemoving] = useState<PasskeyLine | null>(null);
  const passkeys = ways.data?.passkeys ?? [];
  const last = passkeys.length === 1 && !ways.data?.password;
  const nameOf = (passkey: PasskeyLine) => passkey.name || t('passkey_unnamed');
  return (
    <Stack gap="sm" component="section" aria-label={t('passkeys')}>
      <Title order={2}>{t('passkeys')}</Title>
      <Text size="sm" c="dimmed">
        {t('passkeys_lead')}
      </Text>
      {ways.isError && <ErrorState error={ways.error} onRetry={() => void ways.refetch()} />}
      {ways.isPending && <Skeleton h={56} />}
      {ways.data && passkeys.length === 0 && <Text size="sm">{t('no_passkeys')}</Text>}
      {passkeys.map((passkey) => (
        <PasskeyCard
          key={passkey.id}
          passkey={passkey}
          name={nameOf(passkey)}
          last={last}
          onRename={() => setNaming({ passkey })}
          onRemove={() => setRemoving(passkey)}
        />
      ))}
      {passkeyPlace() === 'fine' && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconFingerprint size={16} aria-hidden="true" />}
            onClick={() => setNaming({ passkey: null })}
          >
            {t('add_passkey')}
          </Button>
        </Group>
      )}
      {naming && <NamingDialog naming={naming} onClose={() => setNaming(null)} />}
      <Confirm
        opened={removing !== null}
        title={t('remove_title')}
        text={t('remove_text', { name: removing ? nameOf(removing) : '' })}
        confirmLabel={t('remove')}
        danger
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          if (removing)
            remove.mutate(`passkeys/${encodeURIComponent(removing.id)}`, { onError: tellFailure });
          setRemoving(null);
        }}
      />
    </Stack>
  );
};

type CardProps = {
  passkey: PasskeyLine;
  name: string;
  last: boolean;
  onRename: () => void;
  onRemove: () => void;
};
const PasskeyCard = ({ passkey, name, last, onRename, onRemove }: CardProps) => {
  const t = useMessages(ownMessages);
  const format = useFormat();
  const used = passkey.lastUsedAt
    ? t('last_used', { at: format.dateTime(passkey.lastUsedAt) })
    : t('never_used');
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" wrap="wrap" gap="xs">
        <Stack gap={2}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {t('made_on', { day: format.day(passkey.createdAt) })} · {used}
          </Text>
          {last && (
            <Text size="xs" c="dimmed">
              {t('last_way')}
            </Text>
          )}
        </Stack>
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('rename_of', { name })}
            onClick={onRename}
          >
            {t('rename')}
          </Button>
          {!last && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('remove_of', { name })}
              onClick={onRemove}
            >
              {t('remove')}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
};

/** Names a passkey anew, or names the one that is about to be made on this device. */
const NamingDialog = ({ naming, onClose }: { naming: Naming; onClose: () => void }) => {
  const t = useMessages(ownMessages);
  const shell = useMessages(shellMessages);
  const { passkey } = naming;
  const [name, setName] = useState(passkey?.name ?? '');
  const keep = useOwnChange((given: string) =>
    passkey ? renamePasskey({ id: passkey.id, name: given }) : addPasskey(given),
  );
  const stopped = keep.error !== null && keep.error.name !== 'ApiError';
  return (
    <Modal
      opened
      onClose={onClose}
      title={passkey ? t('rename') : t('add_passkey')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate(name.trim(), { onSuccess: onClose });
        }}
      >
        <Stack gap="md">
          {stopped && (
            <Text size="sm" c="red" role="alert">
              {t('fresh_stopped')}
            </Text>
          )}
          {keep.error && !stopped && <ErrorState error={keep.error} />}
          <TextInput
            label={t('passkey_name')}
            description={t('passkey_name_hint')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={60}
            required
            data-autofocus
          />
          <FormActions onCancel={onClose} submit={passkey ? t('save') : t('add')} busy={keep.isPending} />
        </Stack>
      </form>
    </Modal>
  );
};
