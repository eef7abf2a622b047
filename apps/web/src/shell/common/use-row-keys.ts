import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

type Options = {
  count: number;
  body: RefObject<HTMLElement | null>;
  reveal: (index: number) => void;
  open: (index: number) => void;
  select: (index: number) => void;
};

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 10, PageUp: -10 };

/** Moves the focus through the rows of a virtualised list: one row is the tab stop, keys move it. */
export const useRowKeys = ({ count, body, reveal, open, select }: Options) => {
  const [current, setState] = useState(0);
  // A key held down repeats faster than the focus moves, so the place is kept apart from what is drawn.
  const at = useRef(0);
  const setCurrent = (index: number) => {
    at.current = index;
    setState(index);
  };
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    setCurrent(next);
    reveal(next);
    // The row may only be drawn after scrolling.
    requestAnimationFrame(() => {
      body.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) go(at.current + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(count - 1);
    else if (event.key === 'Enter') open(index);
    else if (event.key === ' ' || event.key === 'x') select(index);
    else return;
    event.preventDefault();
  };
  return { current: Math.min(current, Math.max(0, count - 1)), setCurrent, onKeyDown };
};
