import {
  Avatar,
  Badge,
  Button,
  Indicator,
  Popover,
  SegmentedControl,
  Text,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type Account, vocabularyMessages } from '@suar/core';
import { IconChevronUp, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { draftMessages } from '../drafts/messages.ts';
import { isPending } from '../drafts/outbox.ts';
import { useDrafts } from '../drafts/use-drafts.ts';
import { Confirm } from '../shell/common/Confirm.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useSession, useSignOut } from '../shell/session.ts';
import { changeAccount } from './api.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import classes from './own-menu.module.css';
import { ownMessages } from './own-messages.ts';

type Props = { account: Account; compact?: boolean };

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** One's own account: language (kept with the account), colours, signing out. */
export const OwnMenu = ({ account, compact }: Props) => {
  const t = useMessages(shellMessages);
  const words = useMessages(vocabularyMessages);
  const own = useMessages(ownMessages);
  const notices = useSession().data?.notices ?? 0;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const tellFailure = useTellFailure();
  const [opened, { toggle, close }] = useDisclosure(false);
  const draft = useMessages(draftMessages);
  const unsent = useDrafts().drafts.filter(isPending).length;
  const [asking, { open: ask, close: stay }] = useDisclosure(false);
  const leave = async () => {
    try {
      await signOut();
      await navigate({ to: '/sign-in', search: {}, replace: true });
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position={compact ? 'bottom-end' : 'right-end'}
      width={260}
      trapFocus
      returnFocus
      withArrow
    >
      <Popover.Target>
        <UnstyledButton
          onClick={toggle}
          className={classes.button}
          aria-label={t('your_account', { name: account.displayName })}
        >
          <Indicator disabled={notices === 0} color="beacon" size={10} offset={3}>
            <Avatar size={28} radius="xl" color="ink" name={account.displayName} variant="filled" />
          </Indicator>
          {!compact && (
            <span className={classes.who}>
              <Text size="sm" fw={600} truncate>
                {account.displayName}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {words(`role.${account.role}`)}
              </Text>
            </span>
          )}
          {!compact && <IconChevronUp size={14} aria-hidden="true" />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('your_account', { name: account.displayName })}>
        <Text size="xs" c="dimmed" px={8} py={4}>
          {account.displayName} · {account.organisation}
        </Text>
        <div className={classes.choice}>
          <Button
            fullWidth
            variant="default"
            leftSection={<IconShieldLock size={16} aria-hidden="true" />}
            rightSection={
              notices > 0 ? (
                <Badge size="sm" aria-hidden="true">
                  {notices}
                </Badge>
              ) : null
            }
            aria-label={notices > 0 ? own('open_with_notices', { count: notices }) : t('own_account')}
            onClick={() => {
              close();
              void navigate({ to: '/account' });
            }}
          >
            {t('own_account')}
          </Button>
        </div>
        <div className={classes.choice}>
          <LanguageSwitch
            fullWidth
            onChange={(locale) => {
              changeAccount(account.id, { locale }).catch(tellFailure);
            }}
          />
        </div>
        <div className={classes.choice}>
          <SegmentedControl
            aria-label={t('colours')}
            fullWidth
            data={SCHEMES.map((scheme) => ({ value: scheme, label: t(scheme) }))}
            value={colorScheme}
            onChange={(next) => setColorScheme(SCHEMES.find((scheme) => scheme === next) ?? 'auto')}
          />
        </div>
        <div className={classes.choice}>
          <Button
            fullWidth
            variant="default"
            leftSection={<IconLogout size={16} aria-hidden="true" />}
            onClick={() => (unsent > 0 ? ask() : void leave())}
          >
            {t('sign_out')}
          </Button>
        </div>
      </Popover.Dropdown>
      <Confirm
        opened={asking}
        title={draft('waiting_count', { count: unsent })}
        text={draft('leaving_text')}
        confirmLabel={t('sign_out')}
        onConfirm={() => {
          stay();
          void leave();
        }}
        onClose={stay}
      />
    </Popover>
  );
};
