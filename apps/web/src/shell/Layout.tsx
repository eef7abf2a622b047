import { AppShell, Center, Group, Loader, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FreshDialog } from '../account/FreshDialog.tsx';
import { OwnMenu } from '../account/OwnMenu.tsx';
import { ToSignIn } from '../account/ToSignIn.tsx';
import { DraftIndicator } from '../drafts/DraftIndicator.tsx';
import { OfflineDoor } from '../drafts/OfflineDoor.tsx';
import { useDraftDesk } from '../drafts/use-drafts.ts';
import { SearchButton } from '../search/SearchButton.tsx';
import { SearchPalette } from '../search/SearchPalette.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Brand } from './Brand.tsx';
import classes from './layout.module.css';
import { useLocale, useMessages } from './locale.tsx';
import { shellMessages } from './messages.ts';
import { NavigationList } from './NavigationList.tsx';
import { NAVIGATION } from './navigation.ts';
import { ShortcutHelp } from './ShortcutHelp.tsx';
import { useSession } from './session.ts';
import { useShortcuts } from './shortcuts.tsx';

/** The frame of every page for those who are signed in; all others are led to the sign-in page and back. */
export const Layout = () => {
  const t = useMessages(shellMessages);
  const session = useSession();
  useDraftDesk();
  const navigate = useNavigate();
  const permissions = session.data?.permissions ?? [];
  const items = NAVIGATION.filter((item) => permissions.includes(item.permission));
  const [searching, search] = useDisclosure(false);
  const maySearch = permissions.includes('person.read');
  useShortcuts(t('everywhere'), [
    ...(maySearch ? [{ keys: '/', label: t('shortcut_search_all'), run: search.open }] : []),
    ...items.map((item) => ({
      keys: `g ${item.letter}`,
      label: t('shortcut_go', { page: t(item.key) }),
      run: () => void navigate({ to: item.to }),
    })),
  ]);
  const { adopt } = useLocale();
  const accountLocale = session.data?.account?.locale;
  useEffect(() => {
    if (accountLocale) adopt(accountLocale);
  }, [accountLocale, adopt]);
  if (session.isPending)
    return (
      <Center mih="100dvh">
        <Loader role="status" aria-label={t('loading')} />
      </Center>
    );
  // What was loaded before stays when only asking again failed.
  if (!session.data) return <OfflineDoor error={session.error} onRetry={() => void session.refetch()} />;
  const { account, demonstration } = session.data;
  if (!account) return <ToSignIn />;
  return (
    <AppShell
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: true } }}
      header={{ height: { base: 48, sm: 0 } }}
      footer={{ height: { base: 56, sm: 0 } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="suar-skip" href="#content">
        {t('skip')}
      </a>
      <AppShell.Header hiddenFrom="sm" className={classes.header}>
        <Brand />
        <Group gap={4} wrap="nowrap">
          {maySearch && <SearchButton compact onOpen={search.open} />}
          <DraftIndicator />
          <OwnMenu account={account} compact />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar visibleFrom="sm" className={classes.navbar} aria-label={t('navigation')}>
        <Brand />
        {maySearch && <SearchButton onOpen={search.open} />}
        <NavigationList items={items} />
        <DraftIndicator />
        <OwnMenu account={account} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        {demonstration && (
          <Group className={classes.demonstration}>
            <Text size="xs">{t('demonstration')}</Text>
          </Group>
        )}
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm" className={classes.footer}>
        <BottomBar items={items} />
      </AppShell.Footer>
      {searching && <SearchPalette onClose={search.close} />}
      <ShortcutHelp />
      <FreshDialog />
    </AppShell>
  );
};
