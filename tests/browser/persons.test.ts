import { relationKindMessages, storyKindMessages } from '@suar/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMessages } from '../../apps/web/src/case/messages.ts';
import { knownMessages } from '../../apps/web/src/person/known-messages.ts';
import { mergeRequestMessages } from '../../apps/web/src/person/merge-request-messages.ts';
import { personMessages } from '../../apps/web/src/person/messages.ts';
import { relationMessages } from '../../apps/web/src/relation/messages.ts';
import { storyMessages } from '../../apps/web/src/story/messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const tale = inIndonesian(storyMessages);
const event = inIndonesian(storyKindMessages);
const kin = inIndonesian(relationMessages);
const kind = inIndonesian(relationKindMessages);
const known = inIndonesian(knownMessages);
const merging = inIndonesian(mergeRequestMessages);
const person = inIndonesian(personMessages);
const casework = inIndonesian(caseMessages);

const CHAT = [
  '12/03/25, 21.14 - Ibu Contoh: tolong pulangkan anak saya pak, anak saya bernama Sari Wulandari, berangkat tanggal 3 Februari lewat Medan',
  '12/03/25, 21.20 - Ibu Contoh: paspornya diambil bos, minggu lalu dia dipukul',
  '13/03/25, 08.02 - Ibu Contoh: <Media tidak disertakan>',
  '13/03/25, 08.05 - Ibu Contoh: dia berangkat bersama Tono Rekaan',
].join('\n');

let stage: Stage;
let officer: Page;
let second: Page;
const ids = { sari: '', suspect: '', case: '' };

/** Asks the API as whoever is signed in on the page. */
const call = (page: Page, method: string, path: string, body?: unknown): Promise<any> =>
  page.evaluate(
    async ([how, where, what]) =>
      (
        await fetch(`/api/v1${where}`, {
          method: how as string,
          headers: { 'x-suar': '1', ...(what === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(what === undefined ? {} : { body: JSON.stringify(what) }),
        })
      ).json(),
    [method, path, body] as const,
  );

beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  officer = await newPage(stage);
  second = await newPage(stage);
  await join(stage, administrator, officer, 'caseworker', 'Bayu');
  await join(stage, administrator, second, 'supervisor', 'Laras');
  await openPage(officer, `${stage.origin}/take-in`);
  await officer
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(CHAT) });
  await officer
    .getByRole('link', { name: /./ })
    .and(officer.locator('a[href^="/reports/"]'))
    .first()
    .waitFor();
  const persons = await call(officer, 'GET', '/persons');
  ids.sari = persons.items.find(({ name }: { name: string }) => name === 'Sari Wulandari').id;
  const form = await call(officer, 'POST', '/reports/form', {
    text: '',
    persons: [
      {
        role: 'suspect',
        fields: [
          { field: 'name', value: 'สมชาย สมมุติ' },
          { field: 'age', value: '17-19' },
        ],
      },
    ],
  });
  ids.suspect = form.subjects[0].personId;
  ids.case = (await call(officer, 'POST', '/cases', { personIds: [ids.sari], country: 'MM' })).items[0].id;
}, 400_000);
afterAll(() => stage?.close());

describe('the story of a person', () => {
  const story = () => officer.getByRole('region', { name: tale('title') });

  it('shows what the chat tells by month, unconfirmed, and leads to the very message', async () => {
    await openPage(officer, `${stage.origin}/persons/${ids.sari}`);
    await story()
      .getByRole('heading', { name: event('event.travelled') })
      .first()
      .waitFor();
    expect(await story().locator('li[data-status="proposed"]').count()).toBeGreaterThanOrEqual(4);
    await story()
      .getByText(`${tale('media')} 1`)
      .click();
    await story().getByText(tale('media_line')).waitFor();
    await story()
      .locator('li', { hasText: event('event.beaten') })
      .getByRole('link')
      .click();
    await officer.waitForURL(/\/reports\/[0-9a-f-]{36}#at-\d+$/);
    await officer.locator('[aria-current="location"]', { hasText: 'dipukul' }).waitFor();
    await officer.goBack();
  });

  it('lets an officer confirm, correct, add and take back, by keyboard too', async () => {
    const line = (words: string) => story().locator('.story-line > li', { hasText: words });
    await line(event('event.beaten'))
      .getByRole('button', { name: tale('confirm') })
      .press('Enter');
    await line(event('event.beaten')).getByText(event('status.confirmed')).waitFor();
    await line(event('event.passport_taken'))
      .getByRole('button', { name: tale('correct') })
      .click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel(tale('from')).fill('2025-02-05');
    await dialog.getByRole('button', { name: tale('save') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await line(event('event.passport_taken'))
      .getByText(/05 Feb 2025/)
      .waitFor();
    await line(event('event.beaten'))
      .getByRole('button', { name: tale('undo') })
      .click();
    await line(event('event.beaten')).getByText(event('status.proposed')).waitFor();
  });

  it('stands in the case too, and its chat can be set to another clock', async () => {
    await openPage(officer, `${stage.origin}/cases/${ids.case}?tab=story`);
    await officer.getByRole('tab', { name: casework('tab_story') }).waitFor();
    await story().getByText(tale('chats')).click();
    const number = (await call(officer, 'GET', `/persons/${ids.sari}/story`)).chats[0].reportNumber;
    await story().getByLabel(tale('zone_of', { number })).selectOption('Asia/Yangon');
    await story()
      .getByText(tale('clock', { zone: 'Asia/Yangon' }))
      .first()
      .waitFor();
  });
});

describe('those who belong to a person', () => {
  it('judges a suggested companion with a reason, and draws them', async () => {
    await openPage(officer, `${stage.origin}/persons/${ids.sari}`);
    const panel = officer.getByRole('region', { name: kin('title') });
    const row = panel.locator('li', { hasText: kind('relation.travelled_with') }).first();
    await row.getByText(kin('proposed')).waitFor();
    await row.getByRole('button', { name: new RegExp(`^${kin('accept')}:`) }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByText(kin('reason_words'), { exact: true }).click();
    await dialog.getByRole('button', { name: kin('save') }).click();
    await row.getByText(kin('holds'), { exact: true }).waitFor();
    await panel.getByRole('img', { name: kin('picture', { count: 1 }) }).waitFor();
    await panel.locator('svg line[data-holds="true"]').waitFor({ state: 'attached' });
  });
});

describe('a person across roles', () => {
  it('is perhaps a child, named in two scripts, and joined only by a second officer', async () => {
    await openPage(officer, `${stage.origin}/persons/${ids.suspect}`);
    await officer.getByText(known('perhaps_child'), { exact: true }).waitFor();
    expect(await officer.locator('h1').getAttribute('lang')).toBe('th');
    await officer.locator('[lang="th-Latn"]').first().waitFor();
    await call(officer, 'POST', '/judgements', {
      personA: ids.sari,
      personB: ids.suspect,
      verdict: 'same',
      reason: 'foto yang sama',
    });
    await officer.reload();
    await officer.getByText(merging('own')).waitFor();
    await openPage(second, `${stage.origin}/matches`);
    await second.getByText(merging('other')).waitFor();
    await second.getByRole('button', { name: merging('confirm') }).click();
    const dialog = second.getByRole('dialog');
    await field(second, person('reason')).fill('saya lihat sendiri');
    await dialog.getByRole('button', { name: person('judge') }).click();
    await second.getByText(merging('waits')).waitFor({ state: 'detached' });
    const joined = await call(second, 'GET', `/persons/${ids.suspect}`);
    expect(joined.id).toBe(ids.sari);
  });
});

describe('everybody can use it', () => {
  it('has nothing serious for axe, wide and at 360 px, light and dark, where nothing runs over', async () => {
    const faults: string[] = [];
    const paths = [`/persons/${ids.sari}`, `/cases/${ids.case}?tab=story`, '/matches'];
    for (const [width, colours, looked] of [
      [1280, 'light', paths],
      [360, 'light', paths],
      [360, 'dark', paths.slice(0, 1)],
    ] as const) {
      await officer.setViewportSize({ width, height: 800 });
      await officer.emulateMedia({ colorScheme: colours });
      for (const path of looked) {
        await openPage(officer, stage.origin + path);
        for (const details of await officer.locator('details summary').all()) await details.click();
        for (const fault of await faultsOf(officer)) faults.push(`${path} ${width} ${colours}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  }, 480_000);
});
