import { Button, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { useSession } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { workMessages } from './messages.ts';
import { RefusedList } from './RefusedList.tsx';
import { rowInFocus } from './row-in-focus.ts';
import { useAssigning } from './use-assigning.ts';

type Props = {
  rows: readonly { id: string; number: number }[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onTask: (caseId: string) => void;
};

/** Assigning from a list: the chosen cases, or by keys the row in focus. Appears once something is chosen. */
export const AssignBar = ({ rows, selected, onSelect, onTask }: Props) => {
  const t = useMessages(workMessages);
  const account = useSession().data?.account ?? null;
  const { assign, busy, refused } = useAssigning();
  const [to, setTo] = useState({ id: '', name: '' });
  const select = useRef<HTMLSelectElement>(null);
  const meant = (): string[] => {
    if (selected.size > 0) return [...selected];
    const row = rows[rowInFocus()];
    return row ? [row.id] : [];
  };
  const give = async (caseIds: readonly string[], receiver: { id: string; name: string } | null) => {
    if (caseIds.length > 0 && (await assign(caseIds, receiver))) onSelect(new Set());
  };
  const me = account ? { id: account.id, name: account.displayName } : null;
  useShortcuts(t('title'), [
    {
      keys: 'a',
      label: t('key_assign'),
      run: () => {
        onSelect(new Set(meant()));
        requestAnimationFrame(() => select.current?.focus());
      },
    },
    { keys: 'e', label: t('key_take'), run: () => me && void give(meant(), me) },
    { keys: 'b', label: t('key_give_back'), run: () => void give(meant(), null) },
    { keys: 't', label: t('key_task'), run: () => meant()[0] && onTask(meant()[0]!) },
  ]);
  const numberOf = (caseId: string) => rows.find(({ id }) => id === caseId)?.number;
  if (selected.size === 0 && refused.length === 0) return null;
  return (
    <section className="suar-panel" aria-label={t('assign_to')} style={{ padding: 12, marginBottom: 12 }}>
      {selected.size > 0 && (
        <Group gap="xs" align="flex-end">
          <AssigneeSelect
            label={`${t('assign_to')} · ${t('selected', { count: selected.size })}`}
            value={to.id}
            empty={t('choose')}
            selectRef={select}
            onChange={(id, name) => setTo({ id, name })}
          />
          <Button
            loading={busy}
            onClick={() => (to.id === '' ? select.current?.focus() : void give([...selected], to))}
          >
            {t('assign')}
          </Button>
          {me && (
            <Button variant="default" loading={busy} onClick={() => void give([...selected], me)}>
              {t('take')}
            </Button>
          )}
          <Button variant="default" loading={busy} onClick={() => void give([...selected], null)}>
            {t('give_back')}
          </Button>
        </Group>
      )}
      {selected.size === 0 && <Text size="sm">{t('selected', { count: 0 })}</Text>}
      <RefusedList
        title={t('some_refused', { count: refused.length })}
        refused={refused}
        numberOf={numberOf}
      />
    </section>
  );
};
