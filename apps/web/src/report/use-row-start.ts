import { useShortcuts } from '../shell/shortcuts.tsx';

const enter = (): void => document.querySelector<HTMLElement>('main tbody tr[tabindex="0"]')?.focus();

/** Lets j and k enter a list from anywhere on its page; once a row has the focus, the table itself moves on. */
export const useRowStart = (scope: string, label: string): void =>
  useShortcuts(scope, [
    { keys: 'j', label, run: enter },
    { keys: 'k', label, run: enter },
  ]);
