import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { formatMessage, type Messages, type MessageValues } from '@suar/core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The words of a button or field as the Indonesian page shows them, out of the page's own catalogue. */
export const inIndonesian =
  <Key extends string>(messages: Messages<Key>) =>
  (key: Key, values?: MessageValues): string =>
    formatMessage(messages, 'id', key, values);

export interface Stage {
  origin: string;
  /** The one-time link of the first administrator. */
  link: string;
  browser: Browser;
  close(): Promise<void>;
}

/** The browser that pages are tested in. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      // WebGL in software: graphs are drawn by it.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });

/** A real server on an empty embedded database, and a real browser. */
export const openStage = async (): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'suar-browser-'));
  await chmod(folder, 0o711);
  const { DATABASE_URL: _none, ...environment } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, SUAR_DATA: folder, SUAR_PORT: '0' },
  });
  const { ready, link } = await said(child);
  const endServer = async (): Promise<void> => {
    const ended = new Promise((settle) => child.on('exit', settle));
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await endServer();
    throw error;
  });
  return {
    origin: ready,
    link,
    browser,
    close: async () => {
      await browser.close();
      await endServer();
    },
  };
};

const said = (child: ChildProcess): Promise<{ ready: string; link: string }> =>
  new Promise((settle, fail) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const message = JSON.parse(line) as { ready?: string; link?: string };
      if (message.ready && message.link) settle({ ready: message.ready, link: message.link });
    });
    child.on('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });

/** Gives the page an authenticator of its own, as a phone or laptop has. */
export const giveAuthenticator = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};
