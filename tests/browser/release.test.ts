import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseMessages } from '../../apps/web/src/release/messages.ts';
import { publicMessages } from '../../apps/web/src/release/public-messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const room = inIndonesian(releaseMessages);
const open = inIndonesian(publicMessages);

let stage: Stage;
let analyst: Page;
let supervisor: Page;
let id = '';
beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  analyst = await newPage(stage);
  supervisor = await newPage(stage);
  await join(stage, administrator, analyst, 'analyst', 'Dimas');
  await join(stage, administrator, supervisor, 'supervisor', 'Laras');
});
afterAll(() => stage?.close());

const confirm = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

describe('publishing figures', () => {
  it('plans with every error foretold, and keeps the plan', async () => {
    await openPage(analyst, `${stage.origin}/releases/new`);
    await field(analyst, room('title_id')).fill('Angka percobaan');
    await field(analyst, room('title_en')).fill('Trial figures');
    await analyst.getByText(room('preview')).waitFor();
    expect(await analyst.locator('main table tbody tr').count()).toBe(8);
    await analyst.getByRole('button', { name: room('save') }).click();
    await analyst.waitForURL(/\/releases\/[0-9a-f-]{36}/);
    id = analyst.url().split('/').at(-1)!;
  });

  it('needs two people to sign, and then is out for good', async () => {
    await confirm(analyst, room('sign'));
    await analyst.getByText(room('signatures_needed')).waitFor();
    expect(await analyst.getByRole('button', { name: room('publish') }).count()).toBe(0);
    await openPage(supervisor, `${stage.origin}/releases/${id}`);
    await confirm(supervisor, room('sign'));
    await confirm(supervisor, room('publish'));
    await supervisor.getByRole('link', { name: room('see_public') }).waitFor();
  });

  it('shows a reader without an account what was published, as picture, figures and file', async () => {
    const stranger = await newPage(stage, 360);
    await openPage(stranger, `${stage.origin}/public`);
    await stranger.getByRole('link', { name: 'Angka percobaan' }).click();
    await stranger.getByText(open('reading').slice(0, 40)).waitFor();
    await stranger.getByText(open('as_table'), { exact: true }).click();
    expect(await stranger.locator('main table tbody tr').count()).toBe(4);
    const arriving = stranger.waitForEvent('download');
    await stranger.getByRole('link', { name: 'CSV', exact: true }).click();
    const file = await readFile(await (await arriving).path());
    const rows = parse(file, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(2209);
    expect(
      rows.every(({ low, count, high }) => Number(low) <= Number(count) && Number(count) <= Number(high)),
    ).toBe(true);
    await openPage(stranger, `${stage.origin}/public/proof`);
    await stranger.getByText(open('chain_holds')).waitFor();
    await stranger.goto(`${stage.origin}/api/v1/releases`);
    expect(await stranger.locator('body').innerText()).toContain('not_signed_in');
  });

  it('tells what a table of exact counts would give away', async () => {
    await openPage(supervisor, `${stage.origin}/releases/check`);
    await field(supervisor, room('check_csv')).fill('country,count\nKH,3\n');
    await supervisor.getByRole('button', { name: room('check_run'), exact: true }).click();
    await supervisor.getByText(room('kind_small')).waitFor();
    await supervisor.getByText(room('kind_reveals_noise')).waitFor();
  });

  it('has nothing serious for axe, wide and at 360 px, where nothing runs over', async () => {
    const stranger = await newPage(stage);
    const faults: string[] = [];
    for (const width of [1280, 360])
      for (const [page, paths] of [
        [supervisor, ['/releases', '/releases/new', '/releases/check', `/releases/${id}`]],
        [stranger, ['/public', `/public/${id}`, '/public/proof']],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of paths) {
          await openPage(page, stage.origin + path);
          for (const fault of await faultsOf(page)) faults.push(`${path} ${width}: ${fault}`);
        }
      }
    expect(faults).toEqual([]);
  });
});
