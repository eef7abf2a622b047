import { Textarea } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { commentMessages } from './comment-messages.ts';
import './case.css';
import { begunMention, complete, fitting } from './mentions.ts';

type Props = {
  text: string;
  error: string | null;
  colleagues: readonly { id: string; displayName: string }[];
  onChange: (text: string) => void;
  onSend: () => void;
};

/** A field for words to colleagues: "@" and a few letters offer names, arrows choose, Enter takes one. */
export const CommentField = ({ text, error, colleagues, onChange, onSend }: Props) => {
  const t = useMessages(commentMessages);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [current, setCurrent] = useState(0);
  const [shut, setShut] = useState(false);
  const begun = begunMention(text, caret);
  const offered = begun && !shut ? fitting(colleagues, begun.typed) : [];
  const at = Math.min(current, offered.length - 1);
  const take = (name: string) => {
    if (!begun) return;
    const completed = complete(text, begun, name);
    onChange(completed.text);
    setShut(true);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(completed.caret, completed.caret);
      setCaret(completed.caret);
    });
  };
  return (
    <div style={{ position: 'relative' }}>
      <Textarea
        ref={field}
        data-comment
        aria-label={t('comment_hint')}
        placeholder={t('comment_hint')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={10_000}
        value={text}
        error={error}
        aria-autocomplete="list"
        {...(offered.length > 0
          ? { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-${at}` }
          : {})}
        onChange={(event) => {
          setCaret(event.currentTarget.selectionStart);
          setCurrent(0);
          setShut(false);
          onChange(event.currentTarget.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onSend();
          if (offered.length === 0) return;
          if (event.key === 'ArrowDown') setCurrent((at + 1) % offered.length);
          else if (event.key === 'ArrowUp') setCurrent((at + offered.length - 1) % offered.length);
          else if (event.key === 'Enter' || event.key === 'Tab') take(offered[at]!.displayName);
          else if (event.key === 'Escape') setShut(true);
          else return;
          event.preventDefault();
        }}
      />
      {offered.length > 0 && (
        <div role="listbox" id={`${id}-list`} aria-label={t('people')} className="mention-list">
          {offered.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
            <div
              key={one.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="mention"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one.displayName)}
            >
              {one.displayName}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
