import { Blockquote, Modal, NativeSelect, Stack } from '@mantine/core';
import { type Report, STATEMENT_FIELDS, type StatementField, vocabularyMessages } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';
import type { SelectedWords } from './selection.ts';
import { ValueInput } from './ValueEditor.tsx';
import { readValue, type ValueFault } from './value-rules.ts';

export interface NewStatement {
  subjectId: string;
  field: StatementField;
  value: { text: string };
  start: number | null;
  end: number | null;
}

interface AddStatementDialogProps {
  report: Report;
  words: Pick<SelectedWords, 'start' | 'end'> | null;
  busy: boolean;
  onAdd: (statement: NewStatement) => void;
  onClose: () => void;
}

/** Adds what the reader missed: from selected words, or typed where the report has none. */
export const AddStatementDialog = ({ report, words, busy, onAdd, onClose }: AddStatementDialogProps) => {
  const t = useMessages(reportMessages);
  const label = useMessages(vocabularyMessages);
  const selected = words ? report.text.slice(words.start, words.end) : '';
  const [field, setField] = useState<StatementField>('name');
  const [value, setValue] = useState(selected);
  const [subjectId, setSubjectId] = useState(report.subjects[0]?.id ?? '');
  const [fault, setFault] = useState<ValueFault | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readValue(field, value);
    if (!read.ok) return setFault(read.fault);
    onAdd({
      subjectId,
      field,
      value: { text: read.text },
      start: words?.start ?? null,
      end: words?.end ?? null,
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('add_statement')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <form onSubmit={submit} onKeyDown={(event) => event.stopPropagation()}>
        <Stack gap="sm">
          {words && (
            <Blockquote p="xs" color="ink" cite={t('selection_of')} dir="auto">
              {selected}
            </Blockquote>
          )}
          <NativeSelect
            label={t('field')}
            data-autofocus
            value={field}
            data={STATEMENT_FIELDS.map((code) => ({ value: code, label: label(`field.${code}`) }))}
            onChange={(event) => {
              setField(event.currentTarget.value as StatementField);
              setFault(null);
            }}
          />
          <ValueInput field={field} value={value} label={t('value')} fault={fault} onChange={setValue} />
          <NativeSelect
            label={t('belongs_to')}
            value={subjectId}
            data={report.subjects.map((subject) => ({
              value: subject.id,
              label: subject.name ?? t('subject_unnamed', { ordinal: subject.ordinal }),
            }))}
            onChange={(event) => setSubjectId(event.currentTarget.value)}
          />
          <FormActions onCancel={onClose} submit={t('add_statement')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
};
