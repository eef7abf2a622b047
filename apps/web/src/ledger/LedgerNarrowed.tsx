import { Group, Text } from '@mantine/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useLedgerAlerts } from './api.ts';
import type { LedgerSearch } from './ledger-search.ts';
import { ledgerMessages } from './messages.ts';

/** Says to what the list is narrowed where no field of the filters shows it: a person, an account, a day. */
export const LedgerNarrowed = ({ search }: { search: LedgerSearch }) => {
  const t = useMessages(ledgerMessages);
  const format = useFormat();
  const alerts = useLedgerAlerts();
  const name = alerts.data?.alerts.find(({ accountId }) => accountId === search.actorId)?.actor;
  const said = [
    ...(search.personId ? [t('about_person')] : []),
    ...(search.actorId ? [t('of_account', { name: name ?? t('this_account') })] : []),
    ...(search.day ? [t('on_day', { day: format.day(search.day) })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <Group gap="xs" role="status">
      <Text size="sm" fw={600}>
        {said.join(' · ')}
      </Text>
    </Group>
  );
};
