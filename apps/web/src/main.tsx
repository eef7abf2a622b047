import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './shell/base.css';
import './shell/zod-without-eval.ts';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { colorScheme } from './shell/color-scheme.ts';
import { LocaleProvider } from './shell/locale.tsx';
import { createQueryClient } from './shell/query-client.ts';
import { router } from './shell/router.tsx';
import { ShortcutProvider } from './shell/shortcuts.tsx';
import { theme } from './shell/theme.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

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
