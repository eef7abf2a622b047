import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatMessage } from '@suar/core';
import { chromium } from 'playwright-core';
import { createApp } from '../../apps/server/src/app.ts';
import { campaignMessages } from '../../apps/web/src/lure/campaign-messages.ts';
import { type Caller, type Harness, OPERATOR_TOKEN } from '../../tests/server/harness.ts';

export interface Drawn {
  graphNodes: number;
  graphEdges: number;
  /** From the press on "open all" to the first painted picture, and until the layout stands. */
  firstPictureMilliseconds: number;
  standingMilliseconds: number;
  /** Time between frames while the picture is dragged. */
  panFrameP50: number;
  panFrameP95: number;
}

const word = (
  key: Parameters<typeof formatMessage<keyof (typeof campaignMessages)['en'] & string>>[2],
): string => formatMessage(campaignMessages, 'en', key);

// What runs in the page is text: this workspace's types know no browser.
const OPEN_ALL = `async (label) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
  const frame = () => new Promise((settle) => requestAnimationFrame(settle));
  const standing = () => document.querySelector('[data-phase="standing"]') !== null;
  const from = performance.now();
  button.click();
  while (standing()) await frame();
  await frame();
  await frame();
  const first = performance.now() - from;
  while (!standing()) await frame();
  return { first, standing: performance.now() - from };
}`;
const FRAME_GAPS = `async () => {
  const frame = () => new Promise((settle) => requestAnimationFrame(settle));
  const gaps = [];
  let last = await frame();
  const until = performance.now() + 4000;
  while (performance.now() < until) {
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  return gaps.sort((a, b) => a - b);
}`;

/** Opens the graph of all campaigns with every campaign open in headless Chromium (SwiftShader), and drags it. */
export const drawInBrowser = async (harness: Harness, analyst: Caller): Promise<Drawn> => {
  const webFolder = resolve(import.meta.dirname, '../../apps/web/dist');
  if (!existsSync(webFolder)) throw new Error('build the page first: ./suar start does');
  const app = await createApp(harness.running.services, {
    webFolder,
    logLevel: 'silent',
    operatorToken: OPERATOR_TOKEN,
    origin: () => 'http://127.0.0.1',
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  try {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const [name, value] = analyst.headers.cookie!.split('=') as [string, string];
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${origin}/campaigns?view=graph`);
    await page.locator('[data-phase="standing"]').waitFor();
    const opened = await page.evaluate<{ first: number; standing: number }>(
      `(${OPEN_ALL})(${JSON.stringify(word('open_all'))})`,
    );
    const picture = page.getByRole('img', { name: /points and/ });
    const [, nodes, edges] =
      /([\d.,]+) points and ([\d.,]+)/.exec((await picture.getAttribute('aria-label')) ?? '') ?? [];
    const box = (await picture.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    const frames = page.evaluate<number[]>(`(${FRAME_GAPS})()`);
    for (let step = 0; step < 120; step += 1) {
      await page.mouse.move(
        box.x + box.width / 2 + 180 * Math.sin(step / 9),
        box.y + box.height / 2 + 120 * Math.cos(step / 9),
      );
      await page.waitForTimeout(20);
    }
    await page.mouse.up();
    const gaps = await frames;
    const at = (share: number): number => Math.round(gaps[Math.floor(share * (gaps.length - 1))]! * 10) / 10;
    return {
      graphNodes: Number(nodes?.replace(/\D/g, '')),
      graphEdges: Number(edges?.replace(/\D/g, '')),
      firstPictureMilliseconds: Math.round(opened.first),
      standingMilliseconds: Math.round(opened.standing),
      panFrameP50: at(0.5),
      panFrameP95: at(0.95),
    };
  } finally {
    await browser.close();
    await app.close();
  }
};
