import { Button, Menu } from '@mantine/core';
import type { SavedView, ViewList } from '@suar/core';
import { IconBookmark, IconPencil, IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useOfferUndo, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { changeView, dropView, keepView, restoreView, setUsualView, useRenewViews, useViews } from './api.ts';
import { viewMessages } from './messages.ts';
import { ViewDialog, type ViewEntry } from './ViewDialog.tsx';

type Props = {
  list: ViewList;
  /** The filters as they are now, codes and ids alone. */
  filter: Readonly<Record<string, string>>;
  /** The view that the list shows, by id. */
  current: string | undefined;
  columns?: readonly { key: string; header: string }[];
  /** Shows a view, or everything. */
  onApply: (view: SavedView | null) => void;
};

/** The views of a list: choosing one, keeping the filters as a new one, changing, sharing, deleting, opening the list with one. */
export const ViewMenu = ({ list, filter, current, columns = [], onApply }: Props) => {
  const t = useMessages(viewMessages);
  const views = useViews(list);
  const renew = useRenewViews();
  const offerUndo = useOfferUndo();
  const tellFailure = useTellFailure();
  const [dialog, setDialog] = useState<'keep' | 'change' | null>(null);
  const [busy, setBusy] = useState(false);
  const items = views.data ?? [];
  const shown = items.find(({ id }) => id === current);
  const usual = items.find((view) => view.usual);

  // The list opens with the usual view once, where the address asks for nothing of its own.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !views.data) return;
    opened.current = true;
    if (usual && current === undefined && Object.keys(filter).length === 0) onApply(usual);
  }, [views.data, usual, current, filter, onApply]);

  const run = async (message: string, act: () => Promise<unknown>, undo: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await act();
      await renew();
      setDialog(null);
      offerUndo({ message, undo: () => undo().then(renew) });
    } catch (refusal) {
      tellFailure(refusal);
    } finally {
      setBusy(false);
    }
  };
  const keep = ({ name, sharedWith, columns: kept }: ViewEntry) => {
    let made: SavedView | null = null;
    void run(
      t('kept'),
      async () => {
        made = await keepView({ list, name, filter: { ...filter }, columns: kept, sharedWith });
        onApply(made);
      },
      async () => made && dropView(made.id),
    );
  };
  const change = (view: SavedView, { name, sharedWith, columns: kept, takeFilters }: ViewEntry) =>
    void run(
      t('changed'),
      async () =>
        onApply(
          await changeView(view.id, {
            name,
            sharedWith,
            columns: kept,
            ...(takeFilters ? { filter: { ...filter } } : {}),
          }),
        ),
      () =>
        changeView(view.id, {
          name: view.name,
          filter: view.filter,
          columns: view.columns,
          sharedWith: view.sharedWith as ViewEntry['sharedWith'],
        }).then(onApply),
    );
  const entry = (view: SavedView) => (
    <Menu.Item
      key={view.id}
      leftSection={<IconBookmark size={14} aria-hidden="true" />}
      rightSection={view.usual ? t('usual') : null}
      onClick={() => onApply(view)}
    >
      {view.owner ? t('by', { name: view.name, owner: view.owner }) : view.name}
    </Menu.Item>
  );
  const own = items.filter((view) => view.own);
  const shared = items.filter((view) => !view.own);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={14} aria-hidden="true" />}>
            {shown ? t('in_view', { name: shown.name }) : t('views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {items.length === 0 && <Menu.Label>{t('none')}</Menu.Label>}
          {own.length > 0 && <Menu.Label>{t('own')}</Menu.Label>}
          {own.map(entry)}
          {shared.length > 0 && <Menu.Label>{t('shared')}</Menu.Label>}
          {shared.map(entry)}
          {items.length > 0 && <Menu.Item onClick={() => onApply(null)}>{t('everything')}</Menu.Item>}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setDialog('keep')}
          >
            {t('keep')}
          </Menu.Item>
          {shown && (
            <Menu.Item
              leftSection={<IconStar size={14} aria-hidden="true" />}
              onClick={() =>
                void run(
                  t(shown.usual ? 'usual_unset' : 'usual_set'),
                  () => setUsualView(list, shown.usual ? null : shown.id),
                  () => setUsualView(list, usual?.id ?? null),
                )
              }
            >
              {t(shown.usual ? 'no_usual' : 'make_usual')}
            </Menu.Item>
          )}
          {shown?.own && (
            <>
              <Menu.Item
                leftSection={<IconPencil size={14} aria-hidden="true" />}
                onClick={() => setDialog('change')}
              >
                {t('change')}
              </Menu.Item>
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={14} aria-hidden="true" />}
                onClick={() => {
                  onApply(null);
                  void run(
                    t('dropped'),
                    () => dropView(shown.id),
                    () => restoreView(shown.id),
                  );
                }}
              >
                {t('drop')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog !== null && (
        <ViewDialog
          view={dialog === 'change' ? (shown ?? null) : null}
          columns={columns}
          busy={busy}
          onSave={(made) => (dialog === 'change' && shown ? change(shown, made) : keep(made))}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
};
