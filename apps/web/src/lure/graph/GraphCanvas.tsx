import { ActionIcon, Group, Loader, Text, Tooltip, useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconMinus, IconPlus, IconZoomScan } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useImperativeHandle, useMemo } from 'react';
import { useMessages } from '../../shell/locale.tsx';
import { campaignMessages } from '../campaign-messages.ts';
import { graphColours } from './colours.ts';
import classes from './graph.module.css';
import type { GraphView, ViewNode } from './graph-view.ts';
import { useNodeLabel } from './node-label.ts';
import { type SigmaHandle, useSigma } from './use-sigma.ts';

export type GraphCanvasProps = {
  view: GraphView;
  onPress: (node: ViewNode) => void;
  /** Given the means to show one point. */
  handle: React.Ref<Pick<SigmaHandle, 'show'>>;
};

const STEP = 0.12;

/** The picture of the graph; keyboard and buttons move it as the mouse does. */
export const GraphCanvas = ({ view, onPress, handle: given }: GraphCanvasProps) => {
  const t = useMessages(campaignMessages);
  const labelOf = useNodeLabel();
  const dark = useComputedColorScheme('light') === 'dark';
  const colours = useMemo(() => graphColours(dark), [dark]);
  const still = useReducedMotion();
  const byId = useMemo(() => new Map(view.nodes.map((node) => [node.id, node])), [view]);
  const { container, phase, handle } = useSigma({
    view,
    labelOf,
    colours,
    still,
    onPress: (id) => {
      const node = byId.get(id);
      if (node) onPress(node);
    },
  });
  useImperativeHandle(given, () => ({ show: handle.show }));
  useEffect(() => {
    // A wheel over the picture zooms it and must not scroll the page as well.
    const box = container.current;
    const hold = (event: WheelEvent) => event.preventDefault();
    box?.addEventListener('wheel', hold, { passive: false });
    return () => box?.removeEventListener('wheel', hold);
  }, [container]);
  if (phase === 'failed') return <Text size="sm">{t('graph_failed')}</Text>;
  const onKeyDown = (event: KeyboardEvent) => {
    const act: Partial<Record<string, () => void>> = {
      ArrowLeft: () => handle.pan(-STEP, 0),
      ArrowRight: () => handle.pan(STEP, 0),
      ArrowUp: () => handle.pan(0, STEP),
      ArrowDown: () => handle.pan(0, -STEP),
      '+': () => handle.zoom(0.7),
      '-': () => handle.zoom(1.4),
      '0': handle.whole,
    };
    const run = act[event.key];
    if (!run || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <div className={classes.frame} data-phase={phase}>
      <div
        ref={container}
        className={classes.picture}
        role="img"
        aria-label={t('graph_label', { nodes: view.nodes.length, edges: view.edges.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the picture, plus and minus zoom it.
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <Group gap={4} className={classes.tools}>
        {phase !== 'standing' && <Loader size={16} role="status" aria-label={t('graph_drawing')} />}
        {(
          [
            ['zoom_in', IconPlus, () => handle.zoom(0.7)],
            ['zoom_out', IconMinus, () => handle.zoom(1.4)],
            ['whole', IconZoomScan, handle.whole],
          ] as const
        ).map(([key, Icon, run]) => (
          <Tooltip key={key} label={t(key)}>
            <ActionIcon variant="default" aria-label={t(key)} onClick={run}>
              <Icon size={16} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </div>
  );
};
