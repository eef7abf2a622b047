import { Button, Group, Skeleton, Text, TextInput, useComputedColorScheme } from '@mantine/core';
import { GRAPH_KINDS, type LureGraph, lureVocabulary } from '@suar/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../shell/common/EmptyState.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useGraph } from './api.ts';
import { campaignMessages } from './campaign-messages.ts';
import { graphColours } from './graph/colours.ts';
import { GraphTable } from './graph/GraphTable.tsx';
import graphClasses from './graph/graph.module.css';
import { type ViewNode, viewGraph } from './graph/graph-view.ts';
import type { SigmaHandle } from './graph/use-sigma.ts';
import classes from './lure.module.css';

const GraphCanvas = lazy(() =>
  import('./graph/GraphCanvas.tsx').then((module) => ({ default: module.GraphCanvas })),
);

/** Lures, identifiers, templates and campaigns as a graph, and as a table of the same. */
export const GraphPanel = ({ campaignId }: { campaignId?: string }) => {
  const t = useMessages(campaignMessages);
  const graph = useGraph(campaignId);
  if (graph.error) return <ErrorState error={graph.error} onRetry={() => void graph.refetch()} />;
  if (!graph.data) return <Skeleton height={420} />;
  if (graph.data.nodes.length === 0)
    return (
      <div className="suar-panel">
        <EmptyState title={t('graph_empty')} text={t('empty_text')} />
      </div>
    );
  return <DrawnGraph graph={graph.data} opened={campaignId} />;
};

const DrawnGraph = ({ graph, opened }: { graph: LureGraph; opened: string | undefined }) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  const navigate = useNavigate();
  const { paint } = graphColours(useComputedColorScheme('light') === 'dark');
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(opened ? [opened] : []));
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  const picture = useRef<Pick<SigmaHandle, 'show'>>(null);
  const view = useMemo(() => viewGraph(graph, open), [graph, open]);
  const campaigns = graph.nodes.filter(({ kind }) => kind === 'campaign');
  const press = (node: ViewNode) => {
    if (node.kind === 'lure') void navigate({ to: '/lures/$id', params: { id: node.id } });
    if (node.kind !== 'campaign') return;
    const next = new Set(open);
    if (!next.delete(node.id)) next.add(node.id);
    setOpen(next);
  };
  const all = open.size === campaigns.length;
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="graph-title">
      <Group justify="space-between" gap="xs" mb={6}>
        <h2 id="graph-title" style={{ margin: 0 }}>
          {t('graph')}
        </h2>
        <Group gap="xs">
          {!opened && (
            <Button
              variant="default"
              onClick={() => setOpen(new Set(all ? [] : campaigns.map(({ id }) => id)))}
            >
              {t(all ? 'close_all' : 'open_all')}
            </Button>
          )}
        </Group>
      </Group>
      <p className={classes.lead}>
        {t('graph_lead')} {graph.leftOut > 0 && t('graph_left_out', { count: graph.leftOut })}
      </p>
      <ul className={graphClasses.legend} aria-label={t('legend')}>
        {GRAPH_KINDS.map((kind) => (
          <li key={kind}>
            <Dot colour={paint({ kind })} />
            {own(`node.${kind}`)}
          </li>
        ))}
        <li>
          <Dot colour={paint({ kind: 'identifier', hub: true })} />
          {t('hub')}
        </li>
      </ul>
      <Suspense fallback={<Skeleton height={420} />}>
        <GraphCanvas view={view} onPress={press} handle={picture} />
      </Suspense>
      <Group justify="space-between" align="flex-end" mt="md" mb={6}>
        <Text fw={600}>{t('graph_table')}</Text>
        <TextInput
          type="search"
          aria-label={t('graph_find')}
          placeholder={t('graph_find')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Group>
      <GraphTable
        view={view}
        words={sought}
        onPress={press}
        onShow={(id) => {
          document.getElementById('graph-title')?.scrollIntoView({ block: 'start' });
          picture.current?.show(id);
        }}
      />
    </section>
  );
};

const Dot = ({ colour }: { colour: string }) => (
  <svg width="12" height="12" aria-hidden="true">
    <circle cx="6" cy="6" r="5" fill={colour} />
  </svg>
);
