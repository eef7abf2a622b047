import { Button, Center, Group, Modal, PasswordInput, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { passwordWeakness } from '@suar/core';
import { useState } from 'react';
import { Confirm } from '../shell/common/Confirm.tsx';
import { CopyField } from '../shell/common/CopyField.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useSession } from '../shell/session.ts';
import { CodeInput } from './CodeInput.tsx';
import { doorMessages } from './messages.ts';
import { beginSetPassword, confirmSetPassword, removeWay, useOwnChange, useWays } from './own-api.ts';
import { ownMessages } from './own-messages.ts';
import { QrCode } from './QrCode.tsx';

/** Password with authenticator as the other way in: set, changed, removed. */
export const PasswordPanel = () => {
  const t = useMessages(ownMessages);
  const ways = useWays();
  const remove = useOwnChange(removeWay);
  const tellFailure = useTellFailure();
  const [setting, { open, close }] = useDisclosure(false);
  const [removing, removal] = useDisclosure(false);
  const set = ways.data?.password ?? false;
  return (
    <Stack gap="sm" component="section" aria-label={t('password')}>
      <Title order={2}>{t('password')}</Title>
      {ways.isError && <ErrorState error={ways.error} onRetry={() => void ways.refetch()} />}
      {ways.isPending && <Skeleton h={20} w={280} />}
      {ways.data && <Text size="sm">{t(set ? 'password_set' : 'password_none')}</Text>}
      <Group gap="xs">
        <Button variant="default" disabled={!ways.data} onClick={open}>
          {t(set ? 'change_password' : 'set_password')}
        </Button>
        {set && (ways.data?.passkeys.length ?? 0) > 0 && (
          <Button
            variant="default"
            aria-label={t('remove_of', { name: t('password') })}
            onClick={removal.open}
          >
            {t('remove')}
          </Button>
        )}
      </Group>
      {setting && <PasswordDialog onClose={close} />}
      <Confirm
        opened={removing}
        title={t('remove_title')}
        text={t('remove_text', { name: t('password') })}
        confirmLabel={t('remove')}
        danger
        onClose={removal.close}
        onConfirm={() => {
          remove.mutate('password', { onError: tellFailure });
          removal.close();
        }}
      />
    </Stack>
  );
};

const PasswordDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages(ownMessages);
  const door = useMessages(doorMessages);
  const shell = useMessages(shellMessages);
  const account = useSession().data?.account;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = useOwnChange(beginSetPassword);
  const confirm = useOwnChange(confirmSetPassword);
  const weakness = password
    ? passwordWeakness(password, [account?.login ?? '', account?.displayName ?? ''])
    : null;
  const factor = begin.data;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('set_password')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (factor) confirm.mutate({ ceremony: factor.ceremony, code }, { onSuccess: onClose });
          else if (!weakness) begin.mutate(password);
        }}
      >
        <Stack gap="md">
          {(begin.error ?? confirm.error) && <ErrorState error={begin.error ?? confirm.error} />}
          {factor ? (
            <>
              <Text size="sm">{door('scan')}</Text>
              <Center>
                <QrCode text={factor.uri} label={door('qr_label')} />
              </Center>
              <CopyField label={door('scan_alternative')} value={factor.secret} />
              <CodeInput
                label={door('code')}
                description={door('confirm_code')}
                value={code}
                onChange={setCode}
              />
            </>
          ) : (
            <>
              <Text size="sm">{t('sessions_end')}</Text>
              <PasswordInput
                label={t('new_password')}
                description={door('password_rule')}
                error={weakness ? t(`weak_${weakness}`) : null}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                maxLength={256}
                autoComplete="new-password"
                required
                data-autofocus
              />
            </>
          )}
          <FormActions
            onCancel={onClose}
            submit={factor ? door('finish') : door('go_on')}
            busy={begin.isPending || confirm.isPending}
          />
        </Stack>
      </form>
    </Modal>
  );
};
