import { useEffect, useRef } from 'react';
import { draftDesk } from './desk.ts';
import { useDrafts } from './use-drafts.ts';

/**
 * Keeps what is being typed, sealed on the device under a name, and gives it back after a reload while the field is still
 * empty. `value` must be plain JSON; an empty one is forgotten.
 */
export const useTyped = <T>(name: string, value: T, isEmpty: boolean, restore: (kept: T) => void): void => {
  const { open } = useDrafts();
  const text = JSON.stringify(value);
  const latest = useRef({ isEmpty, restore });
  latest.current = { isEmpty, restore };
  const ready = useRef(false);
  useEffect(() => {
    if (!open || ready.current) return;
    draftDesk.recall<T>(name).then(
      (kept) => {
        ready.current = true;
        if (kept !== null && latest.current.isEmpty) latest.current.restore(kept);
      },
      () => {
        ready.current = true;
      },
    );
  }, [open, name]);
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => {
      if (ready.current) void draftDesk.remember(name, isEmpty ? null : JSON.parse(text));
    }, 300);
    return () => clearTimeout(timer);
  }, [open, name, text, isEmpty]);
};
