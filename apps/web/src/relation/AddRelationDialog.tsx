import { Modal, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { RELATION_KINDS, type RelationKind, relationKindMessages, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { SearchBox } from '../shell/common/SearchBox.tsx';
import { useMessages } from '../shell/locale.tsx';
import { usePersonsFound } from './api.ts';
import { relationMessages } from './messages.ts';
import { ReasonFields } from './ReasonFields.tsx';

interface AddRelationDialogProps {
  personId: string;
  name: string;
  busy: boolean;
  onAdd: (otherId: string, kind: RelationKind, reason: string) => void;
  onClose: () => void;
}

/** Finds the other person and says what they are to this one. */
export const AddRelationDialog = ({ personId, name, busy, onAdd, onClose }: AddRelationDialogProps) => {
  const t = useMessages(relationMessages);
  const kinds = useMessages(relationKindMessages);
  const words = useMessages(vocabularyMessages);
  const [looked, setLooked] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const [kind, setKind] = useState<RelationKind>('sibling');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const found = usePersonsFound(looked);
  const persons = looked.length < 2 ? [] : (found.data ?? []).filter(({ id }) => id !== personId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other === null || reason.trim() === '') setMissing(true);
    else onAdd(other, kind, reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('add_title', { name })}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <SearchBox label={t('find')} words={looked} onWords={setLooked} />
          {looked.length >= 2 && found.data && persons.length === 0 && <Text size="sm">{t('nobody')}</Text>}
          {persons.length > 0 && (
            <Radio.Group label={t('found')} value={other ?? ''} onChange={setOther}>
              <Stack gap={4}>
                {persons.map((person) => (
                  <Radio
                    key={person.id}
                    value={person.id}
                    label={`${person.name ?? t('unnamed', { number: person.number })} · ${words(`subject.${person.role}`)} · ${person.number}`}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {missing && other === null && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t('choose')}
            </Text>
          )}
          <NativeSelect
            label={t('kind')}
            value={kind}
            data={RELATION_KINDS.map((value) => ({ value, label: kinds(`relation.${value}`) }))}
            onChange={(event) => setKind(event.currentTarget.value as RelationKind)}
          />
          <ReasonFields verdict="holds" reason={reason} missing={missing} onReason={setReason} />
          <FormActions onCancel={onClose} submit={t('save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
