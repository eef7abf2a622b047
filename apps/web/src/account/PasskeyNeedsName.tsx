import { Anchor, Text } from '@mantine/core';
import { useMessages } from '../shell/locale.tsx';
import { doorMessages } from './messages.ts';
import { byName } from './passkey-place.ts';

/** Says why no passkey can be used under a bare number, and leads to the same page under its name. */
export const PasskeyNeedsName = ({ token }: { token: string | null }) => {
  const t = useMessages(doorMessages);
  const address = byName(token);
  return (
    <Text size="xs" c="dimmed">
      {t('passkey_needs_name')}{' '}
      {address && <Anchor href={address}>{t('open_by_name', { host: new URL(address).host })}</Anchor>}
    </Text>
  );
};
