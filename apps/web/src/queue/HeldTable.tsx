import { TextInput } from '@mantine/core';
import type { OpenWork } from '@suar/core';
import { LevelMark } from '../clock/LevelMark.tsx';
import { clockMessages } from '../clock/messages.ts';
import { asList, type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { handOverMessages } from './hand-over-messages.ts';
import { workMessages } from './messages.ts';
import type { SharingDraft } from './sharing-draft.ts';

type Row = OpenWork['cases'][number];
type Props = { held: OpenWork; draft: SharingDraft; onChange: (draft: SharingDraft) => void };

/** What somebody holds, by case number, with who gets it where each is picked, and its own note. */
export const HeldTable = ({ held, draft, onChange }: Props) => {
  const t = useMessages(handOverMessages);
  const work = useMessages(workMessages);
  const clock = useMessages(clockMessages);
  const receiver: Column<Row> = {
    key: 'to',
    header: t('column_to'),
    width: 'minmax(210px, 1.4fr)',
    cell: ({ caseId, caseNumber }) => (
      <AssigneeSelect
        label={null}
        ariaLabel={t('to_for', { number: caseNumber })}
        value={draft.picks[caseId] ?? ''}
        empty={work('nobody')}
        without={held.accountId}
        onChange={(id) => onChange({ ...draft, picks: { ...draft.picks, [caseId]: id } })}
      />
    ),
  };
  const columns: Column<Row>[] = [
    {
      key: 'case',
      header: t('column_case'),
      width: '110px',
      card: 'title',
      cell: (row) => work('case_numbered', { number: row.caseNumber }),
    },
    {
      key: 'holds',
      header: t('column_holds'),
      width: 'minmax(110px, 1fr)',
      cell: ({ assigned, tasks }) =>
        [
          ...(assigned ? [t('holds_case')] : []),
          ...(tasks > 0 ? [t('holds_tasks', { count: tasks })] : []),
        ].join(', '),
    },
    {
      key: 'pressing',
      header: t('column_pressing'),
      width: 'minmax(170px, 1.4fr)',
      cell: ({ pressing }) =>
        pressing === null ? (
          work('pressing_none')
        ) : (
          <>
            {clock(`kind_${pressing.clock}`)} <LevelMark level={pressing.level} />
          </>
        ),
    },
    ...(draft.kind === 'picked' ? [receiver] : []),
    {
      key: 'note',
      header: t('column_note'),
      width: 'minmax(170px, 2fr)',
      cell: ({ caseId, caseNumber }) => (
        <TextInput
          aria-label={t('note_for', { number: caseNumber })}
          maxLength={4000}
          value={draft.notes[caseId] ?? ''}
          onChange={(event) =>
            onChange({ ...draft, notes: { ...draft.notes, [caseId]: event.currentTarget.value } })
          }
        />
      ),
    },
  ];
  return (
    <DataTable
      label={t('held')}
      columns={columns}
      list={asList(held.cases)}
      rowKey={({ caseId }) => caseId}
      rowLabel={({ caseNumber }) => work('case_numbered', { number: caseNumber })}
      mark={(row) => (row.urgent || row.pressing?.level === 'escalated' ? 'plea' : null)}
      empty={<EmptyState title={t('nothing_held')} text={t('nothing_held_text')} />}
    />
  );
};
