import { SimpleGrid, Stack } from '@mantine/core';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { IdentityPanel } from './IdentityPanel.tsx';
import { NoticeList } from './NoticeList.tsx';
import { ownMessages } from './own-messages.ts';
import { PasskeyPanel } from './PasskeyPanel.tsx';
import { PasswordPanel } from './PasswordPanel.tsx';
import { RecoveryPanel } from './RecoveryPanel.tsx';
import { SessionList } from './SessionList.tsx';

/** One's own account: what happened around it, the ways in, and where one is signed in. */
export const OwnAccountPage = () => {
  const t = useMessages(ownMessages);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="xl">
        <NoticeList />
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
          <PasskeyPanel />
          <Stack gap="xl">
            <PasswordPanel />
            <RecoveryPanel />
            <IdentityPanel />
          </Stack>
        </SimpleGrid>
        <SessionList />
      </Stack>
    </>
  );
};
