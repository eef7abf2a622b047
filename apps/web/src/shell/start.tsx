import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { colorScheme } from './color-scheme.ts';
import { LocaleProvider } from './locale.tsx';
import { createQueryClient } from './query-client.ts';
import { router } from './router.tsx';
import { ShortcutProvider } from './shortcuts.tsx';
import { theme } from './theme.ts';

/** Draws the page into its place. */
export const start = (place: HTMLElement): void =>
  createRoot(place).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
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
