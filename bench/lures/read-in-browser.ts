import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Messages read in a second inside a page that holds the library alone; null where there is no Chromium. */
export const measureInBrowser = async (
  messages: readonly string[],
  rounds: number,
): Promise<number | null> => {
  if (!existsSync(CHROMIUM)) return null;
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../packages/lures/src/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'lures',
    platform: 'browser',
    minify: true,
    write: false,
  });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    return await page.evaluate(
      ({ texts, turns }) => {
        const { readText } = (globalThis as unknown as { lures: { readText: (text: string) => unknown } })
          .lures;
        for (const text of texts) readText(text);
        // The page's clock ticks in steps of a tenth of a millisecond and more: pieces are longer than in Node.
        const size = 10;
        let milliseconds = 0;
        for (let at = 0; at < texts.length; at += size) {
          const piece = texts.slice(at, at + size);
          let best = Number.POSITIVE_INFINITY;
          for (let turn = 0; turn < turns; turn++) {
            const begun = performance.now();
            for (const text of piece) readText(text);
            best = Math.min(best, performance.now() - begun);
          }
          milliseconds += best;
        }
        return Math.round((texts.length / milliseconds) * 1000);
      },
      { texts: [...messages], turns: rounds },
    );
  } finally {
    await browser.close();
  }
};
