import { Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './layout.module.css';
import { useMessages } from './locale.tsx';
import { shellMessages } from './messages.ts';
import { NavigationList } from './NavigationList.tsx';
import type { NAVIGATION } from './navigation.ts';

const IN_BAR = 4;

/** Navigation for the thumb: the first pages in a bar, the others in a drawer. */
export const BottomBar = ({ items }: { items: readonly (typeof NAVIGATION)[number][] }) => {
  const t = useMessages(shellMessages);
  const [opened, { open, close }] = useDisclosure(false);
  const rest = items.slice(IN_BAR);
  return (
    <nav className={classes.bar} aria-label={t('navigation')}>
      {items.slice(0, IN_BAR).map(({ key, to, icon: Icon }) => (
        <Link key={key} to={to} activeOptions={{ exact: to === '/' }} className={classes.barItem}>
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          <span>{t(key)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <UnstyledButton className={classes.barItem} onClick={open} aria-expanded={opened}>
          <IconDots size={20} aria-hidden="true" />
          <span>{t('more')}</span>
        </UnstyledButton>
      )}
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('more')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <NavigationList items={rest} onGo={close} />
      </Drawer>
    </nav>
  );
};
