import { NativeSelect } from '@mantine/core';
import type { Account } from '@suar/core';
import { useChangeAccount } from '../account/api.ts';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useTeams } from './api.ts';
import { accessMessages } from './messages.ts';

/** The team of an account within its office. */
export const TeamSelect = ({ account }: { account: Account }) => {
  const t = useMessages(accessMessages);
  const teams = useTeams().data?.items ?? [];
  const change = useChangeAccount();
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const before = account.team?.id ?? null;
  const nameOf = (id: string | null) => teams.find((team) => team.id === id)?.name ?? t('team_common');
  const set = (teamId: string | null) =>
    change.mutateAsync({ id: account.id, change: { teamId } }).then(
      () =>
        offerUndo({
          message: t('team_changed', { name: account.displayName, team: nameOf(teamId) }),
          undo: () => change.mutateAsync({ id: account.id, change: { teamId: before } }),
        }),
      tellFailure,
    );
  if (account.role === 'operator' || teams.length === 0) return account.team?.name ?? t('team_common');
  return (
    <NativeSelect
      aria-label={t('team_of', { name: account.displayName })}
      value={before ?? ''}
      data={[
        { value: '', label: t('team_common') },
        ...teams.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => void set(event.currentTarget.value || null)}
    />
  );
};
