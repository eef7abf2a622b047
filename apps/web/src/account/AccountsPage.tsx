import { Badge, Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type Account, ROLES, type Role, vocabularyMessages } from '@suar/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accessMessages } from '../access/messages.ts';
import { NewTeam } from '../access/NewTeam.tsx';
import { TeamSelect } from '../access/TeamSelect.tsx';
import { Confirm } from '../shell/common/Confirm.tsx';
import { asList, type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useSession } from '../shell/session.ts';
import { useAccounts, useChangeAccount } from './api.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { accountMessages } from './messages.ts';

type GivenRole = Exclude<Role, 'operator'>;
const GIVEN = ROLES.filter((role): role is GivenRole => role !== 'operator');

/** The accounts of the office: inviting, roles, suspending and letting back in. */
export const AccountsPage = () => {
  const t = useMessages(accountMessages);
  const words = useMessages(vocabularyMessages);
  const access = useMessages(accessMessages);
  const format = useFormat();
  const accounts = useAccounts();
  const change = useChangeAccount();
  const own = useSession().data?.account?.id;
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const [inviting, { open, close }] = useDisclosure(false);
  const [suspending, setSuspending] = useState<Account | null>(null);

  const [toQueue, setToQueue] = useState(false);

  const setStatus = (account: Account, status: Account['status'], openWork?: 'to_queue') => {
    const back = status === 'active' ? 'suspended' : 'active';
    change.mutateAsync({ id: account.id, change: { status, ...(openWork ? { openWork } : {}) } }).then(
      () =>
        offerUndo({
          message: t(status === 'suspended' ? 'suspended_done' : 'resumed_done', {
            name: account.displayName,
          }),
          undo: () => change.mutateAsync({ id: account.id, change: { status: back } }),
        }),
      tellFailure,
    );
  };
  const setRole = (account: Account, role: GivenRole) => {
    const before = account.role;
    change.mutateAsync({ id: account.id, change: { role } }).then(
      () =>
        before !== 'operator' &&
        offerUndo({
          message: t('role_changed', { name: account.displayName, role: words(`role.${role}`) }),
          undo: () => change.mutateAsync({ id: account.id, change: { role: before } }),
        }),
      tellFailure,
    );
  };

  const ask = (account: Account) => {
    setToQueue(false);
    setSuspending(account);
  };

  const columns: Column<Account>[] = [
    {
      key: 'name',
      header: t('column_name'),
      width: 'minmax(160px, 2fr)',
      card: 'title',
      cell: (account) => (
        <>
          {account.displayName}{' '}
          {account.id === own && (
            <Text span size="xs" c="dimmed">
              ({t('you')})
            </Text>
          )}
        </>
      ),
    },
    { key: 'login', header: t('column_login'), cell: (account) => account.login },
    {
      key: 'role',
      header: t('column_role'),
      width: 'minmax(190px, 1fr)',
      cell: (account) =>
        account.id === own || account.role === 'operator' ? (
          words(`role.${account.role}`)
        ) : (
          <NativeSelect
            aria-label={t('role_of', { name: account.displayName })}
            data={GIVEN.map((role) => ({ value: role, label: words(`role.${role}`) }))}
            value={account.role}
            onChange={(event) => {
              const role = GIVEN.find((each) => each === event.currentTarget.value);
              if (role) setRole(account, role);
            }}
          />
        ),
    },
    {
      key: 'organisation',
      header: t('column_organisation'),
      width: 'minmax(120px, 1.4fr)',
      cell: (account) => account.organisation,
    },
    {
      key: 'team',
      header: access('team'),
      width: 'minmax(130px, 1fr)',
      cell: (account) => <TeamSelect account={account} />,
    },
    {
      key: 'status',
      header: t('column_status'),
      width: '120px',
      cell: (account) => (
        <Badge color={account.status === 'active' ? 'green' : 'gray'} variant="outline">
          {t(account.status)}
        </Badge>
      ),
    },
    {
      key: 'since',
      header: t('column_since'),
      width: '110px',
      cell: (account) => format.day(account.createdAt),
    },
    {
      key: 'actions',
      header: t('column_actions'),
      width: '140px',
      cell: (account) =>
        account.id === own ? null : (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => (account.status === 'active' ? ask(account) : setStatus(account, 'active'))}
          >
            {account.status === 'active' ? t('suspend') : t('resume')}
          </Button>
        ),
    },
  ];
  const list = {
    ...asList(accounts.data?.items ?? []),
    loading: accounts.isPending,
    error: accounts.error,
    retry: () => void accounts.refetch(),
  };
  const invite = (
    <>
      <NewTeam />
      <Button leftSection={<IconUserPlus size={16} aria-hidden="true" />} onClick={open}>
        {t('invite')}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} count={accounts.data?.items.length} actions={invite} />
      <DataTable
        label={t('title')}
        columns={columns}
        list={list}
        rowKey={(account) => account.id}
        rowLabel={(account) => account.displayName}
        empty={<EmptyState title={t('empty')} text={t('empty_text')} />}
      />
      {inviting && <InviteDialog onClose={close} />}
      <Confirm
        opened={suspending !== null}
        title={t('suspend_title')}
        text={
          <Stack gap="xs">
            <span>{t('suspend_text', { name: suspending?.displayName ?? '' })}</span>
            {suspending && (
              <Link to="/hand-over/$id" params={{ id: suspending.id }}>
                {t('suspend_hand_over')}
              </Link>
            )}
            <Checkbox
              label={t('suspend_to_queue')}
              checked={toQueue}
              onChange={(event) => setToQueue(event.currentTarget.checked)}
            />
          </Stack>
        }
        confirmLabel={t('suspend')}
        danger
        onClose={() => setSuspending(null)}
        onConfirm={() => {
          if (suspending) setStatus(suspending, 'suspended', toQueue ? 'to_queue' : undefined);
          setSuspending(null);
        }}
      />
    </>
  );
};
