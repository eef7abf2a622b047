import type { Report, Statement } from '@suar/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { reportMessages } from './messages.ts';
import './report.css';
import { StatementCard } from './StatementCard.tsx';
import type { Span } from './segments.ts';
import { readSelection, type SelectedWords } from './selection.ts';
import { TextBlockView } from './TextBlockView.tsx';
import { blockAt, textBlocks } from './text-blocks.ts';

/** Below this many blocks everything is drawn, so that the browser's own search finds every word. */
const WINDOWED_FROM = 150;

interface ReportTextProps {
  report: Report;
  statements: readonly Statement[];
  active: string | null;
  /** Words that a link leads to, by their offset. */
  place: number | null;
  onPick: (id: string) => void;
  onSelect: (selected: SelectedWords | null) => void;
}

const useSpans = (statements: readonly Statement[]) =>
  useMemo(() => {
    const spans = statements
      .filter((statement) => statement.status !== 'rejected')
      .flatMap(({ id, start, end }): Span[] => (start === null || end === null ? [] : [{ id, start, end }]))
      .sort((a, b) => a.start - b.start);
    return { spans, byId: new Map(statements.map((statement) => [statement.id, statement])) };
  }, [statements]);

/** The original words with what was read from them marked in place; only a window of a long text is drawn. */
export const ReportText = ({ report, statements, active, place, onPick, onSelect }: ReportTextProps) => {
  const t = useMessages(reportMessages);
  const root = useRef<HTMLElement>(null);
  const [hovered, setHovered] = useState<{ id: string; mark: Element } | null>(null);
  const blocks = useMemo(() => textBlocks(report.text, report.messages), [report.text, report.messages]);
  const { spans, byId } = useSpans(statements);
  // The first sender's messages stand on one side, all others on the other, as in the app they came from.
  const first = report.messages.find((message) => message.sender !== null)?.sender ?? null;
  const spansOf = useMemo(() => {
    const lists: Span[][] = blocks.map(() => []);
    for (const span of spans) {
      for (let at = Math.max(0, blockAt(blocks, span.start)); at < blocks.length; at++) {
        if ((blocks[at]?.head?.start ?? blocks[at]?.start ?? 0) >= span.end) break;
        lists[at]?.push(span);
      }
    }
    return lists;
  }, [blocks, spans]);
  const windowed = blocks.length > WINDOWED_FROM;
  const virtual = useVirtualizer({
    count: windowed ? blocks.length : 0,
    getScrollElement: () => root.current,
    estimateSize: (index) => 40 + ((blocks[index]?.end ?? 0) - (blocks[index]?.start ?? 0)) * 0.35,
    overscan: 12,
  });
  const onHover = useCallback(
    (id: string | null, mark: Element | null) => setHovered(id && mark ? { id, mark } : null),
    [],
  );

  useEffect(() => {
    const start = active === null ? null : (byId.get(active)?.start ?? null);
    if (start === null) return;
    const index = blockAt(blocks, start);
    if (windowed && index >= 0) virtual.scrollToIndex(index, { align: 'center' });
    const reveal = () => {
      const mark = root.current?.querySelector(`[data-statement="${active}"], [data-active="true"]`);
      const box = mark?.getBoundingClientRect();
      const frame = root.current?.getBoundingClientRect();
      if (!mark || !box || !frame || (box.top >= frame.top && box.bottom <= frame.bottom)) return;
      // Only the words move: scrolling the whole page would lose the officer's place among the statements.
      root.current?.scrollBy({ top: box.top - frame.top - frame.height / 3 });
    };
    const timer = window.setTimeout(reveal, windowed ? 60 : 0);
    return () => window.clearTimeout(timer);
  }, [active, blocks, byId, windowed, virtual.scrollToIndex]);

  const placeIndex = place === null ? -1 : blockAt(blocks, place);
  useEffect(() => {
    if (placeIndex < 0) return;
    if (windowed) virtual.scrollToIndex(placeIndex, { align: 'center' });
    const timer = window.setTimeout(
      () => root.current?.querySelector('[aria-current="location"]')?.scrollIntoView({ block: 'center' }),
      windowed ? 60 : 0,
    );
    return () => window.clearTimeout(timer);
  }, [placeIndex, windowed, virtual.scrollToIndex]);
  const here = (index: number) => (index === placeIndex ? ({ 'aria-current': 'location' } as const) : {});

  const view = (index: number) => {
    const block = blocks[index];
    if (!block) return null;
    return (
      <TextBlockView
        block={block}
        side={block.message?.sender === first ? 'start' : 'end'}
        text={report.text}
        spans={spansOf[index] ?? []}
        byId={byId}
        active={(spansOf[index] ?? []).some((span) => span.id === active) ? active : null}
        onPick={onPick}
        onHover={onHover}
      />
    );
  };
  const look = () => root.current && onSelect(readSelection(root.current, report.text));
  const shown = hovered ? byId.get(hovered.id) : undefined;
  return (
    <>
      <section
        ref={root}
        className="words"
        aria-label={t('text_region', { number: report.number })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onMouseUp={look}
        onTouchEnd={look}
        onKeyUp={(event) => event.shiftKey && look()}
        onScroll={() => setHovered(null)}
      >
        {windowed ? (
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                {...here(item.index)}
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  top: 0,
                  transform: `translateY(${item.start}px)`,
                }}
              >
                {view(item.index)}
              </div>
            ))}
          </div>
        ) : (
          blocks.map((block, index) => (
            <div key={`${block.start}-${block.end}`} {...here(index)}>
              {view(index)}
            </div>
          ))
        )}
      </section>
      {hovered && shown && <StatementCard statement={shown} mark={hovered.mark} />}
    </>
  );
};
