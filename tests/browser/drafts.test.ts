import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMessages } from '../../apps/web/src/case/messages.ts';
import { contactMessages } from '../../apps/web/src/contact/messages.ts';
import { draftMessages } from '../../apps/web/src/drafts/messages.ts';
import { intakeMessages } from '../../apps/web/src/intake/messages.ts';
import { shellMessages } from '../../apps/web/src/shell/messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';
import { dumpOf } from './storage.ts';

const draft = inIndonesian(draftMessages);
const intake = inIndonesian(intakeMessages);
const casework = inIndonesian(caseMessages);
const contact = inIndonesian(contactMessages);
const shell = inIndonesian(shellMessages);

const PASSPHRASE = 'gerimis turun di pelabuhan';
const PLEA = 'Tolong, Zubaidah Rekaan dikurung di gedung ungu';
const NOTE = 'Ibunya menelepon dari wartel kenanga';
const TYPED = 'Kalimat setengah jadi tentang perahu merah';

let stage: Stage;
let officer: Page;
let colleague: Page;
const ids = { case: '', number: 0 };

/** Asks the API as the page's own user. */
const api = async (page: Page, method: 'GET' | 'POST', path: string, data?: unknown): Promise<any> => {
  const response = await page.context().request.fetch(`${stage.origin}/api/v1${path}`, {
    method,
    headers: { 'x-suar': '1' },
    ...(data === undefined ? {} : { data }),
  });
  if (!response.ok()) throw new Error(`${path}: ${response.status()}`);
  return response.json();
};
const offline = (page: Page, off: boolean) => page.context().setOffline(off);

const indicator = (page: Page) =>
  page.locator('nav, header').getByRole('link', { name: /belum terkirim|perlu Anda|Tanpa koneksi/ });
const settled = (page: Page) => indicator(page).first().waitFor({ state: 'detached', timeout: 60_000 });
const unlock = async (page: Page, passphrase: string) => {
  await field(page, draft('passphrase')).fill(passphrase);
  await page.getByRole('button', { name: draft('unlock') }).click();
};

beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  officer = await newPage(stage);
  await join(stage, administrator, officer, 'caseworker', 'Bayu');
  colleague = await newPage(stage);
  await join(stage, administrator, colleague, 'caseworker', 'Kirana');
  const taken = await api(officer, 'POST', '/reports/form', {
    text: 'Ditahan di kompleks rekaan',
    persons: [{ fields: [{ field: 'name', value: 'Melati Khayalan' }] }],
  });
  const opened = await api(officer, 'POST', '/cases', {
    personIds: [taken.subjects[0].personId],
    country: 'KH',
  });
  ids.case = opened.items[0].id;
  ids.number = opened.items[0].number;
});
afterAll(() => stage?.close());

describe('writing without network', () => {
  it('opens without network once a passphrase is set and the page was seen', async () => {
    await openPage(officer, `${stage.origin}/cases/${ids.case}`);
    // The case is remembered, sealed, once the drafts have been opened with the session.
    await expect.poll(() => dumpOf(officer), { timeout: 60_000 }).toContain('known-cases');
    await openPage(officer, `${stage.origin}/drafts`);
    await field(officer, draft('passphrase')).fill(PASSPHRASE);
    await officer.getByRole('button', { name: draft('passphrase_set') }).click();
    await officer.getByText(draft('passphrase_on')).waitFor();
    await officer.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await officer.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await faultsOf(officer)).toEqual([]);
    // The worker keeps the page's files and nothing of what the API says.
    const kept = await officer.evaluate(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .map(({ url }) => new URL(url).pathname),
    );
    expect(kept).toContain('/');
    expect(
      kept.filter((path) => path.startsWith('/api') || !/^\/($|assets\/|suar\.svg$)/.test(path)),
    ).toEqual([]);
  });

  it('takes in a report and writes a note while nothing can be reached', async () => {
    await offline(officer, true);
    await officer
      .getByRole('link', { name: shell('take_in') })
      .first()
      .click();
    await field(officer, intake('paste_label')).fill(PLEA);
    await officer.getByRole('button', { name: intake('paste_send') }).click();
    await officer.getByText(draft('kept')).first().waitFor();
    await indicator(officer).first().waitFor();
    await indicator(officer).first().click();
    await officer.getByText(PLEA).waitFor();
    await officer.getByRole('combobox', { name: draft('note_case') }).selectOption(ids.case);
    await field(officer, draft('note_text')).fill(NOTE);
    await officer.getByRole('button', { name: draft('note_keep') }).click();
    await officer.getByText(draft('kind_noted', { number: ids.number })).waitFor();
    // Words that were not even sent survive as well.
    await officer
      .getByRole('link', { name: shell('take_in') })
      .first()
      .click();
    await field(officer, intake('paste_label')).fill(TYPED);
    await officer.waitForTimeout(800);
    await indicator(officer).first().waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });

  it('keeps on the device nothing that can be read', async () => {
    const dump = await dumpOf(officer);
    expect(dump.length).toBeGreaterThan(100_000);
    expect(dump).toContain('deviceKey=');
    for (const word of [
      PASSPHRASE,
      'Zubaidah',
      'gedung ungu',
      'wartel kenanga',
      'perahu merah',
      'Melati Khayalan',
    ])
      expect(dump, word).not.toContain(word);
  });

  it('opens again without network by the passphrase alone', async () => {
    await officer.goto(`${stage.origin}/drafts`);
    await officer.getByRole('heading', { name: draft('unlock_title') }).waitFor();
    // Nothing is there to be read before, neither on the page nor through it.
    expect(
      await officer.evaluate(() =>
        fetch('/api/v1/health').then(
          () => true,
          () => false,
        ),
      ),
    ).toBe(false);
    const [worker] = officer.context().serviceWorkers();
    expect(
      await worker!.evaluate(() =>
        fetch('/api/v1/health').then(
          () => true,
          () => false,
        ),
      ),
    ).toBe(false);
    await officer.setViewportSize({ width: 360, height: 760 });
    expect(await faultsOf(officer)).toEqual([]);
    await unlock(officer, 'bukan kalimat yang benar');
    await officer.getByText(draft('passphrase_wrong')).waitFor();
    await unlock(officer, PASSPHRASE);
    await officer.getByText(NOTE).waitFor();
    await officer.getByText(PLEA).waitFor();
    await officer.getByText(draft('no_connection_title')).waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.setViewportSize({ width: 1280, height: 900 });
    expect(await faultsOf(officer)).toEqual([]);
    await officer
      .getByRole('link', { name: shell('take_in') })
      .first()
      .click();
    await officer.waitForFunction(
      (typed) => [...document.querySelectorAll('textarea')].some(({ value }) => value === typed),
      TYPED,
    );
    await field(officer, intake('paste_label')).fill('');
  });

  it('sends each once when the network is back', async () => {
    await offline(officer, false);
    await settled(officer);
    const { items } = await api(officer, 'GET', '/reports');
    const texts = await Promise.all(
      items.map(async ({ id }: { id: string }) =>
        JSON.stringify(await api(officer, 'GET', `/reports/${id}`)),
      ),
    );
    expect(texts.filter((text) => text.includes('gedung ungu'))).toHaveLength(1);
    const found = await api(officer, 'GET', `/cases/${ids.case}`);
    expect(found.timeline.filter(({ text }: { text: string | null }) => text === NOTE)).toHaveLength(1);
    await openPage(officer, `${stage.origin}/drafts`);
    await officer.getByText(draft('arrived_case')).first().waitFor();
    await officer.getByText(draft('none_title')).waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });
});

describe('what two people changed', () => {
  const plan = (senderName: string, silenceHours: number) => ({
    kind: 'contact_planned',
    channels: [],
    zone: 'Asia/Phnom_Penh',
    windows: [{ days: [1], from: '20:00', to: '21:00' }],
    searched: 'yes',
    senderName,
    silenceHours,
    note: '',
  });
  const act = async (page: Page, action: unknown) => {
    const { version } = await api(page, 'GET', `/cases/${ids.case}`);
    await api(page, 'POST', `/cases/${ids.case}/actions`, { action, version });
  };

  it('is shown side by side and changed by nobody until it is chosen; the rest is merged', async () => {
    await act(colleague, plan('Toko Roti', 24));
    await openPage(officer, `${stage.origin}/cases/${ids.case}`);
    await officer.getByRole('tab', { name: casework('tab_safety') }).click();
    await officer.getByRole('button', { name: contact('change') }).click();
    await field(officer, contact('sender')).fill('Bengkel Jaya');
    await offline(officer, true);
    await officer.getByRole('button', { name: contact('save'), exact: true }).click();
    await officer.getByText(draft('kept')).first().waitFor();
    await act(colleague, plan('Apotek Sehat', 12));
    await offline(officer, false);
    await indicator(officer).filter({ hasText: 'perlu Anda' }).first().waitFor({ timeout: 60_000 });
    expect((await api(officer, 'GET', `/cases/${ids.case}`)).state.contact.plan.senderName).toBe(
      'Apotek Sehat',
    );

    await indicator(officer).first().click();
    const card = officer.getByRole('group', { name: draft('field_senderName') }).first();
    await card.getByText('Bengkel Jaya').waitFor();
    await card.getByText('Apotek Sehat').waitFor();
    await officer
      .getByText(/Kirana/)
      .first()
      .waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.setViewportSize({ width: 360, height: 760 });
    expect(await faultsOf(officer)).toEqual([]);
    await officer.setViewportSize({ width: 1280, height: 900 });
    const save = officer.getByRole('button', { name: draft('settle') });
    expect(await save.isDisabled()).toBe(true);
    await card.getByText(draft('choose_mine')).click();
    await save.click();
    await settled(officer);
    const { state } = await api(officer, 'GET', `/cases/${ids.case}`);
    expect(state.contact.plan).toMatchObject({ senderName: 'Bengkel Jaya', silenceHours: 12 });
  });
});

describe('a device that is left behind', () => {
  it('opens nothing without network once somebody has signed out', async () => {
    await officer
      .getByRole('button', { name: new RegExp(shell('your_account', { name: '' }).trim()) })
      .first()
      .click();
    await officer.getByRole('button', { name: shell('sign_out') }).click();
    await officer.waitForURL(/sign-in/);
    await offline(officer, true);
    await officer.goto(`${stage.origin}/drafts`);
    await officer.getByRole('alert').waitFor();
    await officer.waitForTimeout(500);
    expect(await field(officer, draft('passphrase')).count()).toBe(0);
    const context: BrowserContext = officer.context();
    await context.setOffline(false);
  });
});
