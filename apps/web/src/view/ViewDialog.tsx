import { Checkbox, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type Role, type SavedView, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { viewMessages } from './messages.ts';

const SHARED = ['intake', 'caseworker', 'supervisor', 'analyst'] as const satisfies readonly Role[];
export type SharedRole = (typeof SHARED)[number];
export type ViewEntry = {
  name: string;
  sharedWith: SharedRole | null;
  columns: string[];
  takeFilters: boolean;
};

type Props = {
  /** The view that is changed; null for a new one. */
  view: SavedView | null;
  /** Columns that can be left out, where the list has such. */
  columns: readonly { key: string; header: string }[];
  busy: boolean;
  onSave: (entry: ViewEntry) => void;
  onClose: () => void;
};

/** Names a view, says who sees it and which columns it shows. */
export const ViewDialog = ({ view, columns, busy, onSave, onClose }: Props) => {
  const t = useMessages(viewMessages);
  const shell = useMessages(shellMessages);
  const words = useMessages(vocabularyMessages);
  const [name, setName] = useState(view?.name ?? '');
  const [sharedWith, setSharedWith] = useState<SharedRole | null>(
    SHARED.find((role) => role === view?.sharedWith) ?? null,
  );
  const all = columns.map(({ key }) => key);
  const [shown, setShown] = useState<string[]>(view && view.columns.length > 0 ? view.columns : all);
  const [takeFilters, setTakeFilters] = useState(false);
  const [missing, setMissing] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    const kept = all.filter((key) => shown.includes(key));
    onSave({
      name: name.trim(),
      sharedWith,
      columns: kept.length === all.length ? [] : kept,
      takeFilters,
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(view ? 'title_change' : 'title_keep')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <form onSubmit={save}>
        <Stack gap="sm">
          <Text size="sm">{t('lead')}</Text>
          <TextInput
            data-autofocus
            label={t('name')}
            maxLength={80}
            value={name}
            error={missing && name.trim() === '' ? t('needs_name') : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('shared_with')}
            value={sharedWith ?? ''}
            data={[
              { value: '', label: t('only_me') },
              ...SHARED.map((role) => ({ value: role, label: words(`role.${role}`) })),
            ]}
            onChange={(event) =>
              setSharedWith(SHARED.find((role) => role === event.currentTarget.value) ?? null)
            }
          />
          {columns.length > 0 && (
            <Checkbox.Group label={t('columns')} value={shown} onChange={setShown}>
              <Group gap="sm" mt={4}>
                {columns.map(({ key, header }) => (
                  <Checkbox key={key} value={key} label={header} disabled={key === columns[0]?.key} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          {view && (
            <Checkbox
              label={t('take_filters')}
              checked={takeFilters}
              onChange={(event) => setTakeFilters(event.currentTarget.checked)}
            />
          )}
          <FormActions onCancel={onClose} submit={t('save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
