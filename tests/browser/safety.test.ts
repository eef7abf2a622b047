import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellEscalated } from '../../apps/server/src/clock/tell-escalated.ts';
import { ownMessages } from '../../apps/web/src/account/own-messages.ts';
import { clockMessages } from '../../apps/web/src/clock/messages.ts';
import { contactMessages } from '../../apps/web/src/contact/messages.ts';
import { type Caller, eventually, type Harness, startHarness } from '../server/harness.ts';
import { faultsOf, openPage } from './look.ts';
import { newPage } from './people.ts';
import { inIndonesian, launchBrowser } from './stage.ts';

const contact = inIndonesian(contactMessages);
const clock = inIndonesian(clockMessages);
const own = inIndonesian(ownMessages);

/** 09:00 on a Monday in Phnom Penh. The tests move it on: for the server and for the page alike. */
let now = new Date('2026-03-02T02:00:00Z');
let origin = '';
let harness: Harness;
let browser: Browser;
let officer: Caller;
let supervisor: Caller;
let page: Page;
let caseId = '';

const act = async (action: object): Promise<void> => {
  const { body } = await officer.call('GET', `/cases/${caseId}`);
  const done = await officer.call('POST', `/cases/${caseId}/actions`, { action, version: body.version });
  expect(done.status, done.raw).toBe(200);
};
/** A page on which an account is signed in, on its clock. */
const pageOf = async (caller: Caller): Promise<Page> => {
  const opened = await newPage({ browser });
  const [name = '', value = ''] = caller.headers.cookie!.split('=');
  await opened.context().addCookies([{ name, value, url: origin }]);
  await opened.clock.setFixedTime(now);
  return opened;
};
/** Lets time pass without signing anybody out. */
const moveTo = async (instant: string): Promise<void> => {
  now = new Date(instant);
  await harness.running.connection.pool.query(
    `update session set expires_at = $1::timestamptz + interval '1 day', last_used_at = $1::timestamptz`,
    [now],
  );
  await page.clock.setFixedTime(now);
};
const safety = () => openPage(page, `${origin}/cases/${caseId}?tab=safety`);
const record = () => page.getByRole('button', { name: contact('record'), exact: true });
const said = (words: string) => page.getByText(words, { exact: false }).first().waitFor();
const faults = async (shown: Page): Promise<string[]> => {
  const wide = await faultsOf(shown);
  await shown.setViewportSize({ width: 360, height: 800 });
  const narrow = await faultsOf(shown);
  await shown.setViewportSize({ width: 1280, height: 900 });
  return [...wide, ...narrow];
};

beforeAll(async () => {
  harness = await startHarness(() => now, {
    webFolder: resolve(import.meta.dirname, '../../apps/web/dist'),
    origin: () => origin,
  });
  await harness.app.listen({ host: '127.0.0.1', port: 0 });
  const address = harness.app.server.address();
  origin = `http://localhost:${address && typeof address === 'object' ? address.port : 0}`;
  browser = await launchBrowser();
  officer = await harness.signIn('caseworker', 'Bayu');
  supervisor = await harness.signIn('supervisor', 'Laras');
  const { body: taken } = await officer.call('POST', '/reports/form', {
    text: 'Menanyakan kabar',
    persons: [{ fields: [{ field: 'name', value: 'Sari Rekaan' }] }],
  });
  const { body } = await officer.call('POST', '/cases', {
    personIds: [taken.subjects[0].personId],
    country: 'KH',
    assigneeId: officer.accountId,
  });
  caseId = body.items[0].id;
  await act({
    kind: 'contact_planned',
    channels: [
      { id: randomUUID(), medium: 'whatsapp', address: '+62 000 0001', use: 'in_windows' },
      { id: randomUUID(), medium: 'sms', address: '+62 000 0002', use: 'any_time' },
    ],
    zone: 'Asia/Phnom_Penh',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '02:00', to: '04:00' }],
    searched: 'yes',
    codeWord: 'rendang asin',
    confidants: [{ name: 'Ibu Rekaan', relation: 'ibu', mayKnow: 'safe_or_not' }],
    silenceHours: 24,
  });
  page = await pageOf(officer);
});
afterAll(async () => {
  await browser?.close();
  harness?.app.server.closeAllConnections();
  await harness?.stop();
});

describe('safe contact on the page', () => {
  it('stops what is unsafe, says why and what is safe instead, and lets nobody but a supervisor through', async () => {
    await safety();
    expect(await page.getByText('rendang asin').count()).toBe(0);
    await page.getByRole('button', { name: contact('words_show') }).click();
    await said('rendang asin');
    await record().click();
    await page.getByRole('radio', { name: contact('direction_out'), exact: true }).check();
    // Outside the hours.
    await said(contact('risk_outside_windows'));
    await said(contact('way_let_person_reach_out'));
    await said(contact('override_supervisor'));
    expect(await page.getByLabel(contact('override'), { exact: true }).count()).toBe(0);
    expect(await record().isDisabled()).toBe(true);
    // A phone that is searched, at any hour.
    await page.getByLabel(contact('channel'), { exact: true }).selectOption({ index: 1 });
    await said(contact('risk_phone_searched'));
    await said(contact('way_keep_to_hours'));
    expect(await record().isDisabled()).toBe(true);
    expect(await faults(page)).toEqual([]);
    // More than may be told.
    await page.getByRole('radio', { name: contact('direction_told'), exact: true }).check();
    await page.getByLabel(contact('told_what')).selectOption('everything');
    await said(contact('risk_confidant_less'));
    expect(await record().isDisabled()).toBe(true);
    await page.getByLabel(contact('told_what')).selectOption('safe_or_not');
    expect(await record().isDisabled()).toBe(false);
  });

  it('lets it through within the hours', async () => {
    await moveTo('2026-03-02T20:00:00Z');
    await safety();
    await said(contact('now'));
    await record().click();
    await page.getByRole('radio', { name: contact('direction_out'), exact: true }).check();
    await said(contact('risk_nothing_revealing'));
    await record().click();
    await page.getByText(`${contact('result_reached')} · ${contact('sign')}`).waitFor();
  });
});

describe('clocks on the page', () => {
  it('stand on the first page in the order of harm, escalate, and tell the supervisor without a name', async () => {
    await act({ kind: 'clock_set', clock: 'detention', from: '2026-03-02', dueOn: null });
    await act({
      kind: 'task_added',
      taskId: randomUUID(),
      title: 'Menelepon rekan',
      dueOn: '2026-03-01',
      assigneeId: null,
    });
    const lines = async (): Promise<string[]> => {
      await openPage(page, `${origin}/`);
      const list = page.getByRole('region', { name: clock('today') });
      await list.waitFor();
      return (await list.getByRole('listitem').allInnerTexts()).map((text) => text.split(',')[0]!.trim());
    };
    await moveTo('2026-03-03T10:00:00Z');
    // Silence ends at 20:00, detention at 16:59:59 the day after, the task is overdue: by harm, not by date.
    expect(await lines()).toEqual([clock('kind_proof_of_life'), clock('kind_detention'), clock('kind_task')]);
    expect(await faults(page)).toEqual([]);
    expect(await tellEscalated(harness.running.services)).toBe(0);
    await moveTo('2026-03-04T12:00:00Z');
    await tellEscalated(harness.running.services);
    const theirs = await pageOf(supervisor);
    await openPage(theirs, `${origin}/account`);
    const notice = theirs.getByRole('listitem').filter({ hasText: own('notice_clock_escalated') });
    expect(await notice.innerText()).not.toMatch(/Sari|Rekaan|rendang/);
    expect(await notice.count()).toBe(1);
    await notice.getByRole('link', { name: own('notice_see_escalated') }).click();
    await theirs.getByText(clock('kind_proof_of_life')).first().waitFor();
    expect(await theirs.getByText(clock('kind_detention'), { exact: true }).count()).toBe(0);
    expect(await faults(theirs)).toEqual([]);
  });

  it('fall silent when the person is heard of', async () => {
    await safety();
    await record().click();
    await page.getByRole('radio', { name: contact('direction_in'), exact: true }).check();
    await record().click();
    await eventually(
      async () => (await supervisor.call('GET', '/due?scope=escalated')).body.items,
      (items) => items.length === 0,
    );
  });
});
