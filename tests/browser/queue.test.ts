import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountMessages } from '../../apps/web/src/account/messages.ts';
import { commentMessages } from '../../apps/web/src/case/comment-messages.ts';
import { caseListMessages } from '../../apps/web/src/case/list-messages.ts';
import { handOverMessages } from '../../apps/web/src/queue/hand-over-messages.ts';
import { workMessages } from '../../apps/web/src/queue/messages.ts';
import { searchMessages } from '../../apps/web/src/search/messages.ts';
import { shellMessages } from '../../apps/web/src/shell/messages.ts';
import { viewMessages } from '../../apps/web/src/view/messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const work = inIndonesian(workMessages);
const over = inIndonesian(handOverMessages);
const comment = inIndonesian(commentMessages);
const view = inIndonesian(viewMessages);
const find = inIndonesian(searchMessages);
const shell = inIndonesian(shellMessages);
const lists = inIndonesian(caseListMessages);
const accounts = inIndonesian(accountMessages);

const NAMES = ['Moch. Djoko Soeprapto', 'Siti Rekaan', 'สมชาย สมมุติ'];
const WORDS = 'Mohon dilihat, keluarganya menelepon.';

let stage: Stage;
let administrator: Page;
let bayu: Page;
let laras: Page;
const asked: string[] = [];
const ids: string[] = [];

/** Opens a case about an invented person, as the form and the page do it together. */
const openCase = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (value) => {
    const send = async (path: string, body: unknown) =>
      (
        await fetch(`/api/v1${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-suar': '1' },
          body: JSON.stringify(body),
        })
      ).json();
    const report = await send('/reports/form', {
      text: 'Menanyakan kabar',
      persons: [{ fields: [{ field: 'name', value }] }],
    });
    const opened = await send('/cases', { personIds: [report.subjects[0].personId], country: 'KH' });
    return opened.items[0].id as string;
  }, name);
const undoToast = (page: Page) =>
  page
    .getByRole('button', { name: shell('undo'), exact: true })
    .last()
    .click();

beforeAll(async () => {
  stage = await openStage();
  administrator = await newPage(stage, 1280, asked);
  await becomeAdministrator(stage, administrator);
  bayu = await newPage(stage, 1280, asked);
  await join(stage, administrator, bayu, 'caseworker', 'Bayu');
  laras = await newPage(stage, 1280, asked);
  await join(stage, administrator, laras, 'supervisor', 'Laras');
  for (const name of NAMES) ids.push(await openCase(bayu, name));
});
afterAll(() => stage?.close());

describe('the work of an office', () => {
  it('stands in queues, and the next case is taken by one key and given back by one click', async () => {
    await openPage(bayu, `${stage.origin}/`);
    // The second key counts within a moment, which a busy machine may miss.
    await expect
      .poll(
        async () => {
          await bayu.keyboard.press('g');
          await bayu.keyboard.press('q');
          return new URL(bayu.url()).pathname;
        },
        { timeout: 20_000, interval: 1500 },
      )
      .toBe('/queues');
    await bayu.getByRole('link', { name: work('queue_unassigned') }).waitFor();
    expect(await faultsOf(bayu)).toEqual([]);
    await bayu.keyboard.press('n');
    await bayu.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    expect(bayu.url()).toContain(ids[0]);
    await undoToast(bayu);
    await bayu.getByText(shell('undone')).waitFor();
    await openPage(bayu, `${stage.origin}/queues/unassigned`);
    await bayu.locator('main tbody tr').nth(2).waitFor();
    expect(await faultsOf(bayu)).toEqual([]);
  });

  it('is shared out by keys alone: rows chosen, assigned, taken back', async () => {
    await openPage(laras, `${stage.origin}/cases`);
    await laras.locator('main tbody tr').nth(2).waitFor();
    for (const index of [0, 1]) {
      await laras.keyboard.press('j');
      await laras.locator(`main tbody tr[data-index="${index}"]:focus`).waitFor();
      await laras.keyboard.press('x');
      await laras.locator(`main tbody tr[data-index="${index}"][data-selected]`).waitFor();
    }
    await laras.keyboard.press('a');
    const chooser = laras.getByLabel(new RegExp(work('assign_to'))).and(laras.locator('select:focus'));
    await chooser.selectOption({ label: work('with_load', { name: 'Bayu', count: 0 }) });
    await laras.keyboard.press('Tab');
    await laras.keyboard.press('Enter');
    await laras.getByText(work('assigned_to', { count: 2, name: 'Bayu' })).waitFor();
    await expect.poll(() => laras.locator('main tbody tr', { hasText: 'Bayu' }).count()).toBe(2);
    await undoToast(laras);
    await expect.poll(() => laras.locator('main tbody tr', { hasText: 'Bayu' }).count()).toBe(0);
  });

  it('is found from anywhere by another spelling or script, by keys alone', async () => {
    await bayu.keyboard.press('/');
    const box = bayu.getByRole('combobox', { name: find('field') });
    await box.pressSequentially('mohammad joko', { delay: 20 });
    await bayu.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await faultsOf(bayu)).toEqual([]);
    await bayu.keyboard.press('ArrowDown');
    await bayu.keyboard.press('ArrowUp');
    await bayu.keyboard.press('Enter');
    await bayu.waitForURL(new RegExp(`/cases/${ids[0]}`));
    await bayu.getByText(NAMES[0]!).first().waitFor();
    await bayu.keyboard.press('/');
    await box.pressSequentially('somchai', { delay: 20 });
    await bayu.getByRole('dialog').getByRole('option', { name: NAMES[2]! }).first().waitFor();
    await bayu.keyboard.press('Escape');
  });

  it('is talked about: a comment calls a colleague, who is told where and not what', async () => {
    await openPage(bayu, `${stage.origin}/cases/${ids[0]}`);
    await bayu.keyboard.press('c');
    const words = bayu.getByRole('textbox', { name: comment('comment_hint') });
    await words.waitFor();
    await words.pressSequentially('@lar', { delay: 20 });
    await bayu.getByRole('option', { name: 'Laras', exact: true }).waitFor();
    expect(await faultsOf(bayu)).toEqual([]);
    await bayu.keyboard.press('Enter');
    await words.pressSequentially(WORDS);
    await bayu.keyboard.press('Control+Enter');
    await bayu.getByText(comment('added')).waitFor();
    await openPage(laras, `${stage.origin}/queues`);
    expect(await laras.locator('main').innerText()).not.toContain(WORDS);
    await laras.getByRole('link', { name: /^Bayu .*/ }).click();
    await laras.getByText(WORDS).waitFor();
    await openPage(laras, `${stage.origin}/queues`);
    expect(await laras.getByText(work('unread'), { exact: true }).count()).toBe(0);
    await bayu.getByRole('button', { name: new RegExp(`^${comment('withdraw')} `) }).click();
    await bayu.getByText(comment('withdrawn_line', { name: 'Bayu' })).waitFor();
  });

  it('is looked at through a view that is kept and opens first', async () => {
    await openPage(bayu, `${stage.origin}/cases`);
    await bayu.getByLabel(lists('order')).selectOption('oldest');
    await bayu.getByRole('button', { name: view('views') }).click();
    await bayu.getByRole('menuitem', { name: view('keep') }).click();
    const dialog = bayu.getByRole('dialog');
    await dialog.getByLabel(view('name')).fill('Yang lama');
    await dialog.getByRole('checkbox', { name: lists('column_nationality') }).uncheck();
    await dialog.getByRole('button', { name: view('save') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await bayu.getByRole('button', { name: view('in_view', { name: 'Yang lama' }) }).click();
    await bayu.getByRole('menuitem', { name: view('make_usual') }).click();
    await bayu.getByText(view('usual_set')).waitFor();
    await openPage(bayu, `${stage.origin}/queues`);
    await openPage(bayu, `${stage.origin}/cases`);
    await bayu.getByRole('button', { name: view('in_view', { name: 'Yang lama' }) }).waitFor();
    const head = await bayu.locator('main thead').innerText();
    expect(head).not.toContain(lists('column_nationality'));
    await expect.poll(() => bayu.locator('main tbody tr').first().innerText()).toContain(NAMES[0]);
  });

  it('is handed over before anybody leaves, and nothing is left behind', async () => {
    await bayu.evaluate(
      (caseIds) =>
        fetch('/api/v1/session')
          .then((answer) => answer.json())
          .then(({ account }) =>
            fetch('/api/v1/cases/assign', {
              method: 'POST',
              headers: { 'content-type': 'application/json', 'x-suar': '1' },
              body: JSON.stringify({ caseIds, assigneeId: account.id }),
            }),
          ),
      ids,
    );
    await openPage(administrator, `${stage.origin}/accounts`);
    const row = administrator.locator('main tbody tr', { hasText: 'Bayu' });
    const suspend = async () => {
      await row.getByRole('button', { name: accounts('suspend') }).click();
      return administrator.getByRole('dialog');
    };
    await (await suspend()).getByRole('button', { name: accounts('suspend') }).click();
    await administrator.getByRole('alert').filter({ hasText: 'openWork' }).waitFor();
    await (await suspend()).getByRole('link', { name: accounts('suspend_hand_over') }).click();
    await administrator.getByRole('heading', { name: over('title', { name: 'Bayu' }) }).waitFor();
    expect(await faultsOf(administrator)).toEqual([]);
    expect(await administrator.locator('main').innerText()).not.toContain('Siti');
    await administrator
      .getByLabel(over('to'), { exact: true })
      .selectOption({ label: work('with_load', { name: 'Laras', count: 0 }) });
    await field(administrator, over('note')).fill('Keluarga menelepon setiap Senin.');
    await administrator.getByRole('button', { name: over('submit', { count: 3 }) }).click();
    await administrator.getByText(over('handed', { count: 3 })).waitFor();
    await administrator.getByText(over('nothing_held')).waitFor();
    await openPage(administrator, `${stage.origin}/accounts`);
    await (await suspend()).getByRole('button', { name: accounts('suspend') }).click();
    await row.getByText(accounts('suspended'), { exact: true }).waitFor();
    await openPage(laras, `${stage.origin}/queues/mine`);
    await laras.locator('main tbody tr').nth(2).waitFor();
  });

  it('fits a phone', async () => {
    await laras.setViewportSize({ width: 360, height: 780 });
    for (const path of ['/queues', '/queues/mine', `/cases/${ids[0]}?tab=work`]) {
      await openPage(laras, `${stage.origin}${path}`);
      expect(await faultsOf(laras), path).toEqual([]);
    }
    await laras.getByRole('button', { name: find('title') }).click();
    await laras.getByRole('combobox', { name: find('field') }).fill('siti');
    await laras.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await faultsOf(laras)).toEqual([]);
  });

  it('leaves no word that was typed in an address or in the browser', async () => {
    const all = asked.map((address) => decodeURIComponent(address).toLowerCase()).join('\n');
    for (const word of ['djoko', 'joko', 'somchai', 'siti', 'yang lama']) expect(all).not.toContain(word);
    const kept = await laras.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept.toLowerCase()).not.toContain('siti');
  });
});
