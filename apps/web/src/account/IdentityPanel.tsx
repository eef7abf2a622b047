import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { goToIdentity, removeWay, useOwnChange, useWays } from './own-api.ts';
import { ownMessages } from './own-messages.ts';

/** Identities of the office's own provider: linked by the account's owner, and taken off again. Nothing where there is no provider. */
export const IdentityPanel = () => {
  const t = useMessages(ownMessages);
  const format = useFormat();
  const ways = useWays();
  const remove = useOwnChange(removeWay);
  const tellFailure = useTellFailure();
  const provider = ways.data?.identityProvider;
  const identities = ways.data?.identities ?? [];
  if (!provider && identities.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-label={t('identities')}>
      <Title order={2}>{t('identities')}</Title>
      {identities.map(({ id, issuer, linkedAt }) => (
        <Group key={id} justify="space-between" wrap="wrap">
          <Text size="sm">
            {new URL(issuer).hostname} · {format.day(linkedAt)}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('remove_of', { name: issuer })}
            onClick={() => remove.mutate(`identities/${id}`, { onError: tellFailure })}
          >
            {t('remove')}
          </Button>
        </Group>
      ))}
      {provider && (
        <Group>
          <Button variant="default" onClick={() => goToIdentity(true).catch(tellFailure)}>
            {t('link_identity', { provider })}
          </Button>
        </Group>
      )}
    </Stack>
  );
};
