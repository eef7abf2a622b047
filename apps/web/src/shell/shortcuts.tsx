import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

export type Shortcut = {
  /** One key, or two pressed one after the other: "n", "g r", "Ctrl+Enter" (the last only listed, not bound here). */
  keys: string;
  label: string;
  /** Left out where the component listens itself and only wants to be listed under "?". */
  run?: () => void;
};
type Group = { id: number; scope: string; shortcuts: readonly Shortcut[] };
type Registry = { groups: Group[]; add: (group: Group) => void; remove: (id: number) => void };

const ShortcutContext = createContext<Registry>({
  groups: [],
  add: () => undefined,
  remove: () => undefined,
});
let nextId = 0;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const isInDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** Knows every shortcut of the mounted components and runs them; nothing runs while someone types or a dialog is open. */
export const ShortcutProvider = ({ children }: { children: ReactNode }) => {
  const [groups, setGroups] = useState<Group[]>([]);
  const latest = useRef(groups);
  latest.current = groups;
  useEffect(() => {
    let before = '';
    let at = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isInDialog()) return;
      const sequence = event.timeStamp - at < 1200 && before ? `${before} ${event.key}` : '';
      const all = latest.current.flatMap((group) => group.shortcuts).toReversed();
      // A sequence goes before the single key that ends it: "g a" is not "a".
      const found =
        all.find(({ keys, run }) => run && keys === sequence) ??
        all.find(({ keys, run }) => run && keys === event.key);
      before = event.key;
      at = event.timeStamp;
      if (!found?.run) return;
      event.preventDefault();
      before = '';
      found.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const registry = useMemo<Registry>(
    () => ({
      groups,
      add: (group) => setGroups((known) => [...known, group]),
      remove: (id) => setGroups((known) => known.filter((group) => group.id !== id)),
    }),
    [groups],
  );
  return <ShortcutContext.Provider value={registry}>{children}</ShortcutContext.Provider>;
};

/**
 * Registers shortcuts while the component is mounted and lists them under "?" below `scope`. Their `run` may change from
 * render to render; keys and labels count as the identity.
 */
export const useShortcuts = (scope: string, shortcuts: readonly Shortcut[]): void => {
  const { add, remove } = useContext(ShortcutContext);
  const adding = useRef({ add, remove });
  adding.current = { add, remove };
  const now = useRef(shortcuts);
  now.current = shortcuts;
  const identity = `${scope}\n${shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `identity` stands for scope and shortcuts.
  useEffect(() => {
    const id = ++nextId;
    adding.current.add({
      id,
      scope,
      shortcuts: now.current.map((shortcut, index) =>
        shortcut.run ? { ...shortcut, run: () => now.current[index]?.run?.() } : shortcut,
      ),
    });
    return () => adding.current.remove(id);
  }, [identity]);
};

/** Everything registered now, for the list under "?". */
export const useShortcutGroups = (): readonly Group[] => useContext(ShortcutContext).groups;
