import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds serious on the page as it stands, and by how much it runs over a narrow screen. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  // What is still fading in has not its own colours yet.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const refused = await page.evaluate(() => (window as { refusedByPolicy?: string[] }).refusedByPolicy ?? []);
  return [
    ...faults,
    ...refused.map((directive) => `the content policy refused something: ${directive}`),
    ...(over > 0 && (page.viewportSize()?.width ?? 0) <= 360 ? [`runs over by ${over} px`] : []),
  ];
};

/** Writes down what the page's content policy refuses from now on; `faultsOf` tells it. */
export const watchPolicy = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: string[] = [];
    (window as { refusedByPolicy?: string[] }).refusedByPolicy = seen;
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });

/** Opens a page and waits until it has settled. */
export const openPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.locator('h1, h2').first().waitFor();
};
