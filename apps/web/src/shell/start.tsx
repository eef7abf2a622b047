import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerWorker } from '../drafts/register-worker.ts';
import { colorScheme } from './color-scheme.ts';
import { LocaleProvider } from './locale.tsx';
import { createQueryClient } from './query-client.ts';
import { router } from './router.tsx';
import { ShortcutProvider } from './shortcuts.tsx';
import { theme } from './theme.ts';

/** The nonce the server gave this page; a script can read it, markup that was slipped in cannot. */
const nonce = document.querySelector('script')?.nonce ?? '';
const styleNonce = (): string => nonce;
// The name under which the scroll lock of dialogs (react-remove-scroll, by get-nonce) looks for it.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** Draws the page into its place. */
export const start = (place: HTMLElement): void => {
  registerWorker();
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={colorScheme}
        getStyleNonce={styleNonce}
      >
        <LocaleProvider>
          <QueryClientProvider client={createQueryClient()}>
            <ShortcutProvider>
              <Notifications position="bottom-right" />
              <RouterProvider router={router} />
            </ShortcutProvider>
          </QueryClientProvider>
        </LocaleProvider>
      </MantineProvider>
    </StrictMode>,
  );
};
