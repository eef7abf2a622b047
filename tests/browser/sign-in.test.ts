import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountMessages, doorMessages } from '../../apps/web/src/account/messages.ts';
import { ownMessages } from '../../apps/web/src/account/own-messages.ts';
import { faultsOf, openPage } from './look.ts';
import { ADMINISTRATORS_PASSWORD, becomeAdministrator, field, newPage, setLanguage } from './people.ts';
import { giveAuthenticator, inIndonesian, openStage, type Stage } from './stage.ts';

const own = inIndonesian(ownMessages);
const door = inIndonesian(doorMessages);
const accounts = inIndonesian(accountMessages);

let stage: Stage;
let page: Page;
let secret: string;
const codes: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  page = await newPage(stage);
  secret = await becomeAdministrator(stage, page);
});
afterAll(() => stage?.close());

const section = (label: string) => page.getByRole('region', { name: label });

describe('one’s own account', () => {
  it('shows the session one sits in, without a finding by axe, wide and narrow, in both languages', async () => {
    await openPage(page, `${stage.origin}/account`);
    await section(own('sessions')).getByText(own('this_session')).waitFor();
    await section(own('sessions')).getByText(own('network_loopback')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await setLanguage(page, 'en');
    await page.getByRole('heading', { name: ownMessages.en.title }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await setLanguage(page, 'id');
  });

  it('gives a second way in, named, and ten recovery codes once', async () => {
    await giveAuthenticator(page);
    await section(own('passkeys'))
      .getByRole('button', { name: own('add_passkey') })
      .click();
    await field(page, own('passkey_name')).fill('laptop kantor');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: own('add'), exact: true })
      .click();
    await section(own('passkeys')).getByText('laptop kantor').waitFor();
    await section(own('recovery'))
      .getByRole('button', { name: own('recovery_make') })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: own('recovery_make') })
      .click();
    const list = page.getByRole('list', { name: own('recovery_list') });
    await list.waitFor();
    codes.push(...(await list.getByRole('listitem').allInnerTexts()));
    expect(codes).toHaveLength(10);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: own('recovery_kept') }).click();
    await section(own('recovery'))
      .getByText(own('recovery_left', { count: 10 }))
      .waitFor();
  });

  it('a newcomer is told in their own language why a password will not do', async () => {
    await section(own('password'))
      .getByRole('button', { name: own('change_password') })
      .click();
    await field(page, own('new_password')).fill('Jakarta2025!!!');
    await page.getByText(own('weak_common')).waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('what reaches far', () => {
  it('asks once more who sits there and then goes on by itself', async () => {
    await openPage(page, `${stage.origin}/accounts`);
    // That the server refuses after ten minutes is shown in tests/server/sign-in.test.ts; here only the wait is cut short.
    await page.route(
      '**/api/v1/invitations',
      (route) =>
        route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'about:blank',
            title: 'x',
            status: 403,
            problems: [{ code: 'not_fresh', path: 'session', message: 'prove again' }],
          }),
        }),
      { times: 1 },
    );
    await page
      .getByRole('button', { name: accounts('invite') })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: accounts('make_link') })
      .click();
    const asked = page.getByRole('dialog', { name: own('fresh_title') });
    await asked.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await asked.locator('input[type=password]').fill(ADMINISTRATORS_PASSWORD);
    const next = Math.floor(Date.now() / 1000) + 30;
    await asked.locator('input[autocomplete="one-time-code"]').fill(generateSync({ secret, epoch: next }));
    await asked.getByRole('button', { name: own('fresh_password') }).click();
    await asked.waitFor({ state: 'hidden' });
    await page.getByLabel(accounts('link'), { exact: false }).first().waitFor();
  });

  it('is proved by a passkey as well, at 360 px', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openPage(page, `${stage.origin}/account`);
    await page.route(
      '**/api/v1/own/recovery-codes',
      (route) =>
        route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          body: '{"type":"about:blank","title":"x","status":403,"problems":[{"code":"not_fresh","path":"session","message":"x"}]}',
        }),
      { times: 1 },
    );
    await section(own('recovery'))
      .getByRole('button', { name: own('recovery_make') })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: own('recovery_make') })
      .click();
    await page.getByRole('dialog', { name: own('fresh_title') }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: own('fresh_passkey') }).click();
    const list = page.getByRole('list', { name: own('recovery_list') });
    await list.waitFor();
    codes.splice(0, codes.length, ...(await list.getByRole('listitem').allInnerTexts()));
    await page.getByRole('button', { name: own('recovery_kept') }).click();
  });
});

describe('having lost everything but a recovery code', () => {
  it('one gets in again, is told so, and sees both sessions', async () => {
    const other = await newPage(stage, 360);
    await openPage(other, `${stage.origin}/sign-in`);
    await other.getByRole('button', { name: own('recover') }).click();
    expect(await faultsOf(other)).toEqual([]);
    const form = other.locator('form').filter({ hasText: own('recovery_code') });
    await form.getByLabel(door('login')).fill('wulan');
    await form.getByLabel(own('recovery_code')).fill(codes[0]!.toLowerCase());
    await form.locator('input[type=password]').fill(ADMINISTRATORS_PASSWORD);
    await form.getByRole('button', { name: own('recover_sign_in') }).click();
    await other.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await openPage(other, `${stage.origin}/account`);
    await other.getByText(own('notice_recovery_used')).waitFor();
    const stored = await other.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(stored).not.toMatch(/wulan|kalimat/i);
    expect(codes.filter((code) => stored.includes(code))).toEqual([]);
    await other.getByRole('button', { name: own('end_others') }).click();
    await page.reload();
    await page.waitForURL(/sign-in/);
    expect(await faultsOf(other)).toEqual([]);
  });
});
