import { vocabularyMessages } from '@suar/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessMessages } from '../../apps/web/src/access/messages.ts';
import { shellMessages } from '../../apps/web/src/shell/messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const words = inIndonesian(accessMessages);
const vocabulary = inIndonesian(vocabularyMessages);
const shell = inIndonesian(shellMessages);

let stage: Stage;
let administrator: Page;
let statistician: Page;
beforeAll(async () => {
  stage = await openStage();
  administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  statistician = await newPage(stage, 360);
  await join(stage, administrator, statistician, 'statistician', 'Galih');
});
afterAll(() => stage?.close());

const cell = (role: string, column: number) =>
  administrator
    .locator('main table')
    .first()
    .getByRole('row', { name: role })
    .getByRole('cell')
    .nth(column)
    .innerText();

describe('who may see what', () => {
  it('shows the matrix as it decides, cut by relation and stage, and in words', async () => {
    await openPage(administrator, `${stage.origin}/access`);
    await administrator.getByRole('heading', { name: words('sentences') }).waitFor();
    expect(await cell(vocabulary('role.caseworker'), 3)).toContain(words('allowed'));
    expect(await cell(vocabulary('role.administrator'), 0)).toContain(words('denied'));
    await administrator.getByLabel(words('relation')).selectOption('organisation');
    await administrator.waitForURL(/relation=organisation/);
    expect(await cell(vocabulary('role.caseworker'), 0)).toContain(words('denied'));
    expect(await cell(vocabulary('role.supervisor'), 0)).toContain(words('allowed'));
    expect(await administrator.locator('main li').count()).toBeGreaterThan(15);
    // Every permission has words of its own: a key such as case.read is none.
    expect(await administrator.locator('main').innerText()).not.toMatch(/[a-z]\.[a-z_]/);
    expect(await faultsOf(administrator)).toEqual([]);
    await administrator.setViewportSize({ width: 360, height: 780 });
    expect(await faultsOf(administrator)).toEqual([]);
    await administrator.setViewportSize({ width: 1280, height: 900 });
  });

  it('gives the statistician figures only', async () => {
    await openPage(statistician, stage.origin);
    for (const page of ['cases', 'reports', 'persons', 'ledger', 'access'] as const)
      expect(await statistician.getByRole('link', { name: shell(page), exact: true }).count(), page).toBe(0);
    const seen = await statistician.evaluate(async () =>
      Promise.all(
        ['/figures', '/cases', '/persons', '/reports', '/ledger', '/access'].map(
          async (path) => (await fetch(`/api/v1${path}`)).status,
        ),
      ),
    );
    expect(seen).toEqual([200, 403, 403, 403, 403, 403]);
    expect(await faultsOf(statistician)).toEqual([]);
  });

  it('makes a team and puts a colleague in it', async () => {
    await openPage(administrator, `${stage.origin}/accounts`);
    await administrator.getByRole('button', { name: words('new_team') }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByLabel(words('team')).fill('Tim Utara');
    await dialog.getByRole('button', { name: words('make_team') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await administrator.getByLabel(words('team_of', { name: 'Galih' })).selectOption('Tim Utara');
    await administrator.getByText(words('team_changed', { name: 'Galih', team: 'Tim Utara' })).waitFor();
  });
});
