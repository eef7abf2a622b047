import { Button } from '@mantine/core';
import type { LureLine } from '@suar/core';
import { IconInbox } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRowStart } from '../report/use-row-start.ts';
import { DataTable } from '../shell/common/DataTable.tsx';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { useCursorList } from '../shell/use-cursor-list.ts';
import { LureFilters } from './LureFilters.tsx';
import { useLureColumns } from './lure-columns.tsx';
import { feedMessages } from './messages.ts';
import { TakeInPanel } from './TakeInPanel.tsx';

/** The feed of adverts and messages that recruit; those who may only take in see the panel alone. */
export const LureListPage = () => {
  const t = useMessages(feedMessages);
  const search = useSearch({ from: '/app/lures' });
  const navigate = useNavigate();
  const mayRead = useMay('lure.read');
  const mayTake = useMay('lure.take_in');
  const [words, setWords] = useState('');
  const [taking, setTaking] = useState(false);
  const list = useCursorList<LureLine>('/lures', { ...search, q: words }, mayRead);
  const columns = useLureColumns({ campaign: true });
  useRowStart(t('title'), t('key_row'));
  useShortcuts(t('title'), mayTake ? [{ keys: 'n', label: t('take_in'), run: () => setTaking(true) }] : []);
  const filtered = words !== '' || Object.keys(search).length > 0;
  const shown = taking || !mayRead;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={mayRead ? t('lead') : t('only_take_in')}
        count={mayRead ? list.total : undefined}
        actions={
          mayRead &&
          mayTake && (
            <Button
              variant={taking ? 'default' : 'filled'}
              leftSection={<IconInbox size={14} aria-hidden="true" />}
              aria-expanded={taking}
              onClick={() => setTaking(!taking)}
            >
              {t(taking ? 'take_in_close' : 'take_in')}
            </Button>
          )
        }
      />
      {shown && mayTake && <TakeInPanel />}
      {mayRead && (
        <>
          <LureFilters words={words} onWords={setWords} />
          <DataTable
            label={t('title')}
            columns={columns}
            list={list}
            rowKey={(row) => row.id}
            rowLabel={(row) => t('open_lure', { number: row.number })}
            onOpen={(row) => void navigate({ to: '/lures/$id', params: { id: row.id } })}
            mark={(row) => (row.kind === 'plea' ? 'plea' : null)}
            empty={
              filtered ? (
                <EmptyState title={t('nothing_found')} />
              ) : (
                <EmptyState
                  title={t('empty_title')}
                  text={t('empty_text')}
                  action={
                    mayTake && (
                      <Button variant="default" onClick={() => setTaking(true)}>
                        {t('take_in')}
                      </Button>
                    )
                  }
                />
              )
            }
          />
        </>
      )}
    </>
  );
};
