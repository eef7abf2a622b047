import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatMessage, type GraphNode, type LureGraph } from '@suar/core';
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

const NODES = 10_000;

/** Campaigns of Zipf's sizes: each with two templates, an identifier for every ten lures, and hubs between them. */
const inventedGraph = (count: number): LureGraph => {
  const nodes: LureGraph['nodes'] = [];
  const edges: LureGraph['edges'] = [];
  const add = (kind: GraphNode['kind'], campaign: string | null): number =>
    nodes.push({
      id: `n${nodes.length}`,
      kind,
      label: String(nodes.length),
      campaign,
      lures: 1,
      hub: kind === 'identifier' && !campaign,
    }) - 1;
  const hubs = Array.from({ length: 12 }, () => add('identifier', null));
  for (let rank = 1; nodes.length < count; rank += 1) {
    const home = add('campaign', `n${nodes.length}`);
    const campaign = nodes[home]!.id;
    const size = Math.max(4, Math.round(900 / rank ** 0.7));
    const templates = [add('template', campaign), add('template', campaign)] as const;
    for (const template of templates) edges.push([home, template]);
    const identifiers = Array.from({ length: Math.ceil(size / 10) }, () => add('identifier', campaign));
    for (let at = 0; at < size && nodes.length < count; at += 1) {
      const lure = add('lure', campaign);
      edges.push([templates[at % 2]!, lure], [identifiers[at % identifiers.length]!, lure]);
      if (at % 25 === 0) edges.push([hubs[(rank + at) % hubs.length]!, lure]);
    }
  }
  return { nodes, edges, leftOut: 0 };
};

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
    limits: null,
    trustProxy: false,
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
    // The words pressed below are English, whatever the account's language.
    await context.addInitScript("localStorage.setItem('suar-locale', 'en')");
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    // The server's own graph of so many lures would take minutes to fill; its shape is the same.
    await page.route('**/api/v1/campaigns/graph', (route) => route.fulfill({ json: inventedGraph(NODES) }));
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
