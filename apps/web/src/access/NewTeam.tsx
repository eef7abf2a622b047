import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useMakeTeam } from './api.ts';
import { accessMessages } from './messages.ts';

/** Makes a team of the office. */
export const NewTeam = () => {
  const t = useMessages(accessMessages);
  const shell = useMessages(shellMessages);
  const [opened, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const make = useMakeTeam();
  return (
    <>
      <Button variant="default" leftSection={<IconUsersGroup size={16} aria-hidden="true" />} onClick={open}>
        {t('new_team')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('new_team')}
        closeButtonProps={{ 'aria-label': shell('close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate(name, {
              onSuccess: () => {
                setName('');
                close();
              },
            });
          }}
        >
          <Stack gap="md">
            {make.isError && <ErrorState error={make.error} />}
            <TextInput
              label={t('team')}
              description={t('new_team_text')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              maxLength={120}
              required
            />
            <Text component="span" ta="right">
              <Button type="submit" loading={make.isPending} disabled={name.trim() === ''}>
                {t('make_team')}
              </Button>
            </Text>
          </Stack>
        </form>
      </Modal>
    </>
  );
};
