import { vocabularyMessages } from '@suar/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMessages } from '../../apps/web/src/case/messages.ts';
import { bulkMessages } from '../../apps/web/src/incident/bulk-messages.ts';
import { incidentMessages } from '../../apps/web/src/incident/messages.ts';
import { sharedFactMessages } from '../../apps/web/src/incident/shared-fact-messages.ts';
import { importMessages, intakeMessages } from '../../apps/web/src/intake/messages.ts';
import { worksheetMessages } from '../../apps/web/src/screening/messages.ts';
import { caseServiceMessages } from '../../apps/web/src/service/case-messages.ts';
import { serviceMessages } from '../../apps/web/src/service/messages.ts';
import { shellMessages } from '../../apps/web/src/shell/messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const room = inIndonesian(incidentMessages);
const bulk = inIndonesian(bulkMessages);
const shared = inIndonesian(sharedFactMessages);
const intake = inIndonesian(intakeMessages);
const importing = inIndonesian(importMessages);
const sheet = inIndonesian(worksheetMessages);
const casework = inIndonesian(caseMessages);
const service = inIndonesian(caseServiceMessages);
const directory = inIndonesian(serviceMessages);
const shell = inIndonesian(shellMessages);
const word = inIndonesian(vocabularyMessages);

const LIST = [
  'nama,tanggal lahir,jenis kelamin',
  'Sekar Rekaan,1999-02-03,perempuan',
  'Galih Rekaan,bukan tanggal,laki-laki',
  'Intan Contoh,2001-07-09,perempuan',
].join('\n');

let stage: Stage;
let page: Page;
let incident = '';
let caseAddress = '';
beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  page = await newPage(stage);
  await join(stage, administrator, page, 'supervisor', 'Laras');
});
afterAll(() => stage?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('one raid with everybody who was there', () => {
  it('is made, and what holds for all is entered once', async () => {
    await openPage(page, `${stage.origin}/incidents`);
    await button(room('make')).click();
    await field(page, room('name')).fill('Penggerebekan rekaan');
    await button(room('save')).click();
    await page.waitForURL(/\/incidents\/[0-9a-f-]{36}/);
    incident = page.url();
    await button(room('add_fact')).click();
    await field(page, room('fact_text')).fill('Pintu dikunci dari luar');
    await field(page, room('fact_source')).fill('Kepolisian rekaan');
    await button(room('save')).click();
    await page.getByText('Pintu dikunci dari luar').first().waitFor();
    await field(page, room('count_number')).fill('3');
    await field(page, room('count_source')).fill('Kepolisian rekaan');
    await button(room('add_count')).click();
    await page.getByText(room('difference_missing', { count: 3 })).waitFor();
  });

  it('takes its list: each row a person with a case, the bad row refused with its line', async () => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'daftar.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(LIST),
      });
    await page.getByRole('link', { name: intake('choose_columns') }).click();
    await page.waitForURL(/\/take-in\//);
    const start = importing('start_rows', { count: 3 }).replace('3', '\\d+');
    await page.getByRole('button', { name: new RegExp(start) }).click();
    await page.getByText(intake('status_done')).first().waitFor();
    await page.getByRole('link', { name: importing('back_incident') }).click();
    await page.getByRole('row', { name: /Sekar Rekaan/ }).waitFor();
    expect(await page.locator('main table tbody tr').count()).toBe(2);
    await page.getByText(room('import_line', { accepted: 2, refused: 1 })).waitFor();
    await page.getByText(room('difference_missing', { count: 1 })).waitFor();
  });

  it('does one thing for many, and takes all of it back at once', async () => {
    await page.getByRole('checkbox', { name: shell('select_all') }).check();
    await page.getByLabel(bulk('what')).selectOption('task_added');
    await field(page, bulk('task')).fill('Hubungi keluarga');
    await button(bulk('do_it', { count: 2 })).click();
    await page.getByText(bulk('was_done', { count: 2 })).waitFor();
    const open = () =>
      page.evaluate(async () => (await (await fetch('/api/v1/tasks')).json()).items.length as number);
    expect(await open()).toBe(2);
    await button(shell('undo')).click();
    await page.getByText(shell('undone')).waitFor();
    expect(await open()).toBe(0);
  });

  it('is cited in a case as of the incident, and is "not this person" where it is not so', async () => {
    await page.getByRole('link', { name: 'Sekar Rekaan' }).waitFor();
    await page
      .getByRole('row', { name: /Sekar Rekaan/ })
      .getByRole('link')
      .nth(1)
      .click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    caseAddress = page.url().split('?')[0]!;
    await page.getByRole('tab', { name: casework('tab_worksheet') }).click();
    const row = page.locator('[id="answer-uu21.means.penyekapan"]');
    await row.getByText(sheet('yes'), { exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('checkbox', { name: /Pintu dikunci dari luar/ })
      .first()
      .check();
    await dialog.getByRole('button', { name: sheet('cite_save') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(shared('title', { count: 1 })).click();
    await page.getByRole('button', { name: new RegExp(`^${shared('diverge')}`) }).click();
    await field(page, shared('reason')).fill('Datang sesudahnya');
    await button(shared('save')).click();
    await page.getByText(shared('not_this_person'), { exact: true }).waitFor();
    await page.getByText(word('flag.basis_withdrawn')).first().waitFor();
  });
});

describe('a referral to a shelter', () => {
  it('needs a place, a consent and nothing more than is shown', async () => {
    await openPage(page, `${stage.origin}/services`);
    await button(directory('add')).click();
    await field(page, directory('name')).fill('Rumah Rekaan');
    await page.getByRole('checkbox', { name: word('service.shelter') }).check();
    await field(page, `${word('placeKind.women')}: ${directory('places_all')}`).fill('1');
    await button(directory('save')).click();
    await page.getByText(directory('free_of', { free: 1, all: 1 })).waitFor();

    await openPage(page, `${caseAddress}?tab=services`);
    await page.getByLabel(service('provider'), { exact: true }).selectOption({ label: 'Rumah Rekaan' });
    await page.getByText('there is no consent', { exact: false }).waitFor();
    expect(await button(service('send')).isDisabled()).toBe(true);

    await button(service('add_consent')).click();
    await field(page, service('form_version')).fill('P-1');
    await page.getByRole('combobox', { name: service('providers') }).click();
    await page.getByRole('listbox').getByRole('option', { name: 'Rumah Rekaan' }).click();
    await page.keyboard.press('Escape');
    await page
      .getByRole('group', { name: service('for_services') })
      .getByRole('checkbox', { name: word('service.shelter') })
      .check();
    await page
      .getByRole('form', { name: service('add_consent') })
      .getByRole('button', { name: service('save') })
      .click();
    const leaves = page.getByRole('region', { name: service('leaves') });
    await leaves.getByText('Sekar Rekaan').waitFor();
    await leaves.getByText(word('keptBack.not_needed'), { exact: false }).waitFor();
    await button(service('send')).click();
    await page.getByText(word('referral.sent'), { exact: false }).first().waitFor();
    await button(service('accepted')).click();
    await page.getByText(word('referral.accepted'), { exact: false }).first().waitFor();
    await openPage(page, `${stage.origin}/services`);
    await page.getByText(directory('full'), { exact: true }).waitFor();
  });

  it('stops where the consent is withdrawn, and says that the receiver must be told', async () => {
    await openPage(page, `${caseAddress}?tab=services`);
    await button(service('withdraw')).click();
    await page.getByText(service('withdrawn_tell', { count: 1 })).waitFor();
    await button(service('notice')).waitFor();
  });
});

describe('the rooms', () => {
  it('have nothing serious for axe, wide and at 360 px, where nothing runs over', async () => {
    const faults: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        `${stage.origin}/incidents`,
        incident,
        `${stage.origin}/services`,
        `${caseAddress}?tab=services`,
      ]) {
        await openPage(page, address);
        for (const fault of await faultsOf(page)) faults.push(`${address.slice(-40)} ${width}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
