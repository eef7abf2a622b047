import { Button, Code, Group, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Confirm } from '../shell/common/Confirm.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { saveFile } from '../shell/save-file.ts';
import { renewRecoveryCodes, useOwnChange, useWays } from './own-api.ts';
import { ownMessages } from './own-messages.ts';

/** Recovery codes: how many are left, and making new ones, which are shown once. */
export const RecoveryPanel = () => {
  const t = useMessages(ownMessages);
  const shell = useMessages(shellMessages);
  const ways = useWays();
  const renew = useOwnChange(renewRecoveryCodes);
  const tellFailure = useTellFailure();
  const [asking, { open, close }] = useDisclosure(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Stack gap="sm" component="section" aria-label={t('recovery')}>
      <Title order={2}>{t('recovery')}</Title>
      <Text size="sm" c="dimmed">
        {t('recovery_lead')}
      </Text>
      {ways.isError && <ErrorState error={ways.error} />}
      {ways.data && <Text size="sm">{t('recovery_left', { count: ways.data.recoveryCodesLeft })}</Text>}
      <Group>
        <Button variant="default" loading={renew.isPending} onClick={open}>
          {t('recovery_make')}
        </Button>
      </Group>
      <Confirm
        opened={asking}
        title={t('recovery_title')}
        text={t('recovery_text')}
        confirmLabel={t('recovery_make')}
        onClose={close}
        onConfirm={() => {
          close();
          renew.mutate(undefined, { onSuccess: (made) => setCodes(made.codes), onError: tellFailure });
        }}
      />
      <Modal
        opened={codes !== null}
        onClose={() => setCodes(null)}
        title={t('recovery')}
        closeButtonProps={{ 'aria-label': shell('close') }}
      >
        <Stack gap="md">
          <Text size="sm">{t('recovery_once')}</Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" role="list" aria-label={t('recovery_list')}>
            {codes?.map((code) => (
              <Code key={code} role="listitem" fz="sm">
                {code}
              </Code>
            ))}
          </SimpleGrid>
          <Group justify="flex-end" gap="xs">
            <Button
              variant="default"
              onClick={() => saveFile('suar-recovery.txt', new Blob([`${codes?.join('\n')}\n`]))}
            >
              {t('recovery_save')}
            </Button>
            <Button onClick={() => setCodes(null)}>{t('recovery_kept')}</Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
};
