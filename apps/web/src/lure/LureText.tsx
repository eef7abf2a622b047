import type { Lure, Statement } from '@suar/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import '../report/report.css';
import { StatementCard } from '../report/StatementCard.tsx';
import type { Span } from '../report/segments.ts';
import { TextBlockView } from '../report/TextBlockView.tsx';
import { textBlocks } from '../report/text-blocks.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './lure.module.css';
import { lureMessages } from './messages.ts';

type Props = {
  lure: Lure;
  statements: readonly Statement[];
  active: string | null;
  onPick: (id: string | null) => void;
};

/** The words as they were seen, with indicators, identifiers, places and pay marked where they stand. */
export const LureText = ({ lure, statements, active, onPick }: Props) => {
  const t = useMessages(lureMessages);
  const root = useRef<HTMLElement>(null);
  const [hovered, setHovered] = useState<{ id: string; mark: Element } | null>(null);
  const blocks = useMemo(() => textBlocks(lure.text, []), [lure.text]);
  const spans = useMemo(
    () => statements.map(({ id, start, end }): Span => ({ id, start: start ?? 0, end: end ?? 0 })),
    [statements],
  );
  const byId = useMemo(() => new Map(statements.map((one) => [one.id, one])), [statements]);
  const onHover = useCallback(
    (id: string | null, mark: Element | null) => setHovered(id && mark ? { id, mark } : null),
    [],
  );
  useEffect(() => {
    if (active !== null)
      root.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const shown = hovered ? byId.get(hovered.id) : undefined;
  return (
    <>
      <section
        ref={root}
        className={`words ${classes.words}`}
        aria-label={t('words_label', { number: lure.number })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={() => setHovered(null)}
      >
        {blocks.map((block) => (
          <TextBlockView
            key={block.start}
            block={block}
            side="start"
            text={lure.text}
            spans={spans}
            byId={byId}
            active={active}
            onPick={onPick}
            onHover={onHover}
          />
        ))}
      </section>
      {hovered && shown && <StatementCard statement={shown} mark={hovered.mark} />}
    </>
  );
};
