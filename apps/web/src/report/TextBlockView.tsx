import type { Statement } from '@suar/core';
import { memo, type ReactNode } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { fieldGroup } from './field-group.ts';
import { reportMessages } from './messages.ts';
import { cutSegments, type Span } from './segments.ts';
import type { TextBlock } from './text-blocks.ts';

export interface WordsProps {
  text: string;
  spans: readonly Span[];
  byId: ReadonlyMap<string, Statement>;
  active: string | null;
  onPick: (id: string) => void;
  onHover: (id: string | null, mark: Element | null) => void;
}

/** A stretch of the original words with its values marked. Each piece knows its offset, for words that are selected. */
const Words = ({ from, to, ...props }: WordsProps & { from: number; to: number }): ReactNode =>
  cutSegments(from, to, props.spans).map((piece) => {
    const words = props.text.slice(piece.start, piece.end);
    const top = piece.ids.find((id) => id === props.active) ?? piece.ids.at(-1);
    const statement = top === undefined ? undefined : props.byId.get(top);
    if (!statement)
      return (
        <span key={piece.start} data-offset={piece.start}>
          {words}
        </span>
      );
    const isActive = piece.ids.includes(props.active ?? '');
    return (
      <mark
        key={piece.start}
        className="said"
        data-offset={piece.start}
        data-statement={statement.id}
        data-group={fieldGroup(statement.field)}
        data-status={statement.status}
        data-active={isActive}
        tabIndex={isActive ? 0 : -1}
        onClick={() => props.onPick(statement.id)}
        onKeyDown={(event) => event.key === 'Enter' && props.onPick(statement.id)}
        onMouseEnter={(event) => props.onHover(statement.id, event.currentTarget)}
        onMouseLeave={() => props.onHover(null, null)}
        onFocus={(event) => props.onHover(statement.id, event.currentTarget)}
        onBlur={() => props.onHover(null, null)}
      >
        {words}
      </mark>
    );
  });

/** One paragraph or one message of a chat, in its own writing direction. */
export const TextBlockView = memo(function TextBlockView({
  block,
  side,
  ...props
}: WordsProps & { block: TextBlock; side: 'start' | 'end' }) {
  const t = useMessages(reportMessages);
  const format = useFormat();
  const body = <Words {...props} from={block.start} to={block.end} />;
  if (block.message === null)
    return (
      <div className="words-block" dir="auto">
        {body}
      </div>
    );
  const { sender, at, kind } = block.message;
  const told = [
    kind === 'system' ? t('message_system') : null,
    kind === 'media' ? t('message_media') : null,
    sender,
    at === null ? null : format.dateTime(at),
  ].filter((part) => part !== null);
  return (
    <div className="words-message" data-kind={kind} data-side={side}>
      {block.head ? (
        <span className="words-head" dir="auto">
          <Words {...props} from={block.head.start} to={block.head.end} />
        </span>
      ) : (
        told.length > 0 && <span className="words-head">{told.join(' · ')}</span>
      )}
      <div dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {body}
      </div>
    </div>
  );
});
