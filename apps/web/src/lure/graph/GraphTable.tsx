import { Button, Group, Text } from '@mantine/core';
import { lureVocabulary } from '@suar/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { asList, type Column, DataTable } from '../../shell/common/DataTable.tsx';
import { EmptyState } from '../../shell/common/EmptyState.tsx';
import { useFormat } from '../../shell/format.ts';
import { useMessages } from '../../shell/locale.tsx';
import { campaignMessages } from '../campaign-messages.ts';
import type { GraphView, ViewNode } from './graph-view.ts';
import { useNodeLabel } from './node-label.ts';

type Props = {
  view: GraphView;
  words: string;
  onPress: (node: ViewNode) => void;
  onShow: ((id: string) => void) | null;
};

const ORDER = { campaign: 0, identifier: 1, template: 2, lure: 3 } as const;

/** The graph as a table: every point with its neighbours, to be opened, found in the picture, or read on its own page. */
export const GraphTable = ({ view, words, onPress, onShow }: Props) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  const labelOf = useNodeLabel();
  const rows = useMemo(() => {
    const sought = words.trim().toLowerCase();
    return view.nodes
      .filter((node) => sought === '' || labelOf(node).toLowerCase().includes(sought))
      .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.neighbours - a.neighbours);
  }, [view, words, labelOf]);
  const columns: Column<ViewNode>[] = [
    {
      key: 'kind',
      header: t('column_kind'),
      width: '112px',
      cell: (node) => (
        <>
          {node.identifierKind ? own(`identifier.${node.identifierKind}`) : own(`node.${node.kind}`)}
          {node.hub && (
            <Text size="xs" c="dimmed">
              {t('hub')}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'label',
      header: t('column_node'),
      width: 'minmax(150px, 3fr)',
      card: 'title',
      cell: (node) =>
        node.kind === 'campaign' || node.kind === 'lure' ? (
          <Link
            to={node.kind === 'campaign' ? '/campaigns/$id' : '/lures/$id'}
            params={{ id: node.id }}
            tabIndex={-1}
            onClick={(event) => event.stopPropagation()}
          >
            {labelOf(node)}
          </Link>
        ) : (
          labelOf(node)
        ),
    },
    {
      key: 'lures',
      header: t('column_lures'),
      width: '76px',
      align: 'right',
      cell: (node) => format.number(node.lures),
    },
    {
      key: 'neighbours',
      header: t('column_neighbours'),
      width: '92px',
      align: 'right',
      cell: (node) => format.number(node.neighbours),
    },
    {
      key: 'act',
      header: t('column_act'),
      width: '176px',
      cell: (node) => (
        <Group gap={4} wrap="nowrap">
          {node.kind === 'campaign' && (
            <Button
              size="compact-xs"
              variant="default"
              aria-expanded={node.open}
              aria-label={`${t(node.open ? 'node_close' : 'node_open')}: ${labelOf(node)}`}
              onClick={(event) => {
                event.stopPropagation();
                onPress(node);
              }}
            >
              {t(node.open ? 'node_close' : 'node_open')}
            </Button>
          )}
          {onShow && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`${t('show_node')}: ${labelOf(node)}`}
              onClick={(event) => {
                event.stopPropagation();
                onShow(node.id);
              }}
            >
              {t('show_node')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t('graph_table')}
      columns={columns}
      list={asList(rows)}
      rowKey={(node) => node.id}
      rowLabel={labelOf}
      onOpen={(node) => (node.kind === 'campaign' ? onPress(node) : onShow?.(node.id))}
      empty={<EmptyState title={t('graph_empty')} />}
    />
  );
};
