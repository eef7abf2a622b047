import { NativeSelect } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { useLoads } from './api.ts';
import { workMessages } from './messages.ts';

type Props = {
  label: ReactNode;
  /** Read by screen readers where `label` is not shown. */
  ariaLabel?: string;
  value: string;
  /** What stands for the empty value. */
  empty: string;
  /** Somebody who holds it now although nothing more can be given to them. */
  held?: { id: string; name: string } | null;
  /** Left out, e.g. who hands over. */
  without?: string;
  disabled?: boolean;
  error?: string | null;
  selectRef?: Ref<HTMLSelectElement>;
  onChange: (accountId: string, name: string) => void;
};

/** Chooses an officer, each with how many open cases they hold. */
export const AssigneeSelect = (props: Props) => {
  const { label, ariaLabel, value, empty, held, without, disabled, error, selectRef, onChange } = props;
  const t = useMessages(workMessages);
  const loads = (useLoads().data ?? []).filter(
    ({ available, accountId }) => available && accountId !== without,
  );
  const missing = held && !loads.some(({ accountId }) => accountId === held.id);
  return (
    <NativeSelect
      ref={selectRef}
      data-assignee
      label={label}
      {...(ariaLabel ? { 'aria-label': ariaLabel } : {})}
      disabled={disabled ?? false}
      value={value}
      error={error ?? null}
      data={[
        { value: '', label: empty },
        ...(missing ? [{ value: held.id, label: held.name }] : []),
        ...loads.map(({ accountId, displayName, openCases }) => ({
          value: accountId,
          label: t('with_load', { name: displayName, count: openCases }),
        })),
      ]}
      onChange={(event) => {
        const id = event.currentTarget.value;
        onChange(id, loads.find(({ accountId }) => accountId === id)?.displayName ?? '');
      }}
    />
  );
};
