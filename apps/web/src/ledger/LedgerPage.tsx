import { NativeSelect, Text, TextInput, UnstyledButton } from '@mantine/core';
import type { LedgerEntry } from '@suar/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Column, DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { FilterBar } from '../shell/common/FilterBar.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { AlertList } from './AlertList.tsx';
import { CheckpointDialog } from './CheckpointDialog.tsx';
import { LedgerNarrowed } from './LedgerNarrowed.tsx';
import type { LedgerSearch } from './ledger-search.ts';
import { actMessages, ledgerMessages } from './messages.ts';
import { actKey, SUBJECT_TYPES, subjectLink, typeKey } from './subjects.ts';

/** Who did what, when, for which purpose; narrowed to one kind of thing or one thing. */
export const LedgerPage = () => {
  const t = useMessages(ledgerMessages);
  const act = useMessages(actMessages);
  const actName = (name: string) => {
    const key = actKey(name);
    return key ? act(key) : <code>{name}</code>;
  };
  const format = useFormat();
  const search = useSearch({ from: '/app/ledger' });
  const navigate = useNavigate();
  const list = useCursorList<LedgerEntry>('/ledger', search);
  const go = (next: LedgerSearch) => void navigate({ to: '/ledger', search: next });
  const set = (key: keyof LedgerSearch, value: string) => {
    const { [key]: _, ...rest } = search;
    go(value ? { ...rest, [key]: value } : rest);
  };
  const columns: Column<LedgerEntry>[] = [
    {
      key: 'seq',
      header: t('column_number'),
      width: '70px',
      align: 'right',
      card: 'hidden',
      cell: (entry) => entry.seq,
    },
    { key: 'at', header: t('column_when'), width: '150px', cell: (entry) => format.dateTime(entry.at) },
    {
      key: 'actor',
      header: t('column_who'),
      width: 'minmax(120px, 1.3fr)',
      card: 'title',
      cell: (entry) => entry.actor ?? t('system'),
    },
    {
      key: 'act',
      header: t('column_act'),
      width: 'minmax(120px, 1.2fr)',
      cell: (entry) => actName(entry.act),
    },
    {
      key: 'subject',
      header: t('column_subject'),
      width: 'minmax(150px, 1.5fr)',
      cell: (entry) => <Subject entry={entry} onOnly={(next) => go(next)} />,
    },
    {
      key: 'purpose',
      header: t('column_purpose'),
      width: 'minmax(120px, 1.6fr)',
      cell: (entry) => entry.purpose,
    },
    {
      key: 'count',
      header: t('column_count'),
      width: '80px',
      align: 'right',
      cell: (entry) => format.number(entry.count),
    },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} count={list.total} actions={<CheckpointDialog />} />
      <AlertList />
      <LedgerNarrowed search={search} />
      <FilterBar active={Object.keys(search).length} onClear={() => go({})}>
        <NativeSelect
          label={t('subject')}
          data={[
            { value: '', label: t('any_subject') },
            ...SUBJECT_TYPES.map((type) => ({ value: type, label: t(`type_${type}`) })),
          ]}
          value={search.subjectType ?? ''}
          onChange={(event) => set('subjectType', event.currentTarget.value)}
        />
        <TextInput
          label={t('subject_id')}
          defaultValue={search.subjectId ?? ''}
          key={search.subjectId ?? ''}
          maxLength={80}
          onKeyDown={(event) => event.key === 'Enter' && set('subjectId', event.currentTarget.value.trim())}
          onBlur={(event) =>
            event.currentTarget.value.trim() !== (search.subjectId ?? '') &&
            set('subjectId', event.currentTarget.value.trim())
          }
        />
      </FilterBar>
      <DataTable
        label={t('title')}
        columns={columns}
        list={list}
        rowKey={(entry) => String(entry.seq)}
        rowLabel={(entry) => `${entry.act} ${entry.seq}`}
        empty={<EmptyState title={t('empty')} text={t('empty_text')} />}
      />
    </>
  );
};

const Subject = ({ entry, onOnly }: { entry: LedgerEntry; onOnly: (search: LedgerSearch) => void }) => {
  const t = useMessages(ledgerMessages);
  const key = typeKey(entry.subjectType);
  const name = key ? t(key) : entry.subjectType;
  const { subjectId, subjectType } = entry;
  if (subjectId === null) return name;
  const link = subjectLink(subjectType, subjectId);
  return (
    <>
      {link ? <Link {...link}>{name}</Link> : name}{' '}
      <UnstyledButton fz="xs" td="underline" onClick={() => onOnly({ subjectType, subjectId })}>
        {t('only_this')}
        <Text span className="suar-visually-hidden">
          {` ${name} ${subjectId}`}
        </Text>
      </UnstyledButton>
    </>
  );
};
