import { vocabularyMessages } from '@suar/core';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { accountMessages, doorMessages } from '../../apps/web/src/account/messages.ts';
import { shellMessages } from '../../apps/web/src/shell/messages.ts';
import { watchPolicy } from './look.ts';
import { giveAuthenticator, inIndonesian, type Stage } from './stage.ts';

const door = inIndonesian(doorMessages);
const accounts = inIndonesian(accountMessages);
const vocabulary = inIndonesian(vocabularyMessages);

/** The field with this label; not the radio button or the switch that may share it. */
export const field = (page: Page, label: string) =>
  page.getByLabel(label).and(page.locator('input:not([type=radio]), textarea')).first();

/** A page of somebody's own; every address it asks for goes to `asked`. */
export const newPage = async (
  stage: Pick<Stage, 'browser'>,
  width = 1280,
  asked: string[] = [],
): Promise<Page> => {
  const context = await stage.browser.newContext({ locale: 'id-ID', viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await watchPolicy(page);
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  page.on('framenavigated', (frame) => asked.push(frame.url().replace(/#.*/, '')));
  return page;
};

export const ADMINISTRATORS_PASSWORD = 'kalimat rahasia yang panjang';
/** The first administrator, by the one-time link, with password and second factor; gives the authenticator's key. */
export const becomeAdministrator = async (stage: Stage, page: Page): Promise<string> => {
  await page.goto(stage.link);
  await field(page, door('your_name')).fill('Wulan Pengelola');
  await field(page, door('login')).fill('wulan');
  await field(page, door('organisation')).fill('Kantor Contoh');
  await page.getByRole('radio', { name: door('how_password') }).check();
  await field(page, door('password')).fill(ADMINISTRATORS_PASSWORD);
  await page.getByRole('button', { name: door('go_on') }).click();
  const secret = await field(page, door('scan_alternative')).inputValue();
  await field(page, door('code')).fill(generateSync({ secret }));
  await page.getByRole('button', { name: door('finish') }).click();
  await page.waitForFunction(() => !location.pathname.startsWith('/welcome'));
  return secret;
};

/** A colleague, invited by the administrator, who joins with a passkey on a page of their own. */
export const join = async (
  stage: Stage,
  administrator: Page,
  page: Page,
  role: 'caseworker' | 'supervisor' | 'analyst' | 'statistician',
  name: string,
): Promise<void> => {
  await administrator.goto(`${stage.origin}/accounts`);
  await administrator
    .getByRole('button', { name: accounts('invite') })
    .first()
    .click();
  const dialog = administrator.getByRole('dialog');
  await dialog.getByRole('radio', { name: vocabulary(`role.${role}`) }).check();
  await dialog.getByRole('button', { name: accounts('make_link') }).click();
  const link = await dialog.getByLabel(accounts('link'), { exact: false }).first().inputValue();
  await giveAuthenticator(page);
  await page.goto(link);
  await field(page, door('your_name')).fill(name);
  await field(page, door('login')).fill(name.toLowerCase());
  await page.getByRole('button', { name: door('create_passkey') }).click();
  await page.waitForFunction(() => !location.pathname.startsWith('/welcome'));
};

/** Sets the language by the page's own switch, in the menu of one's own account. */
export const setLanguage = async (page: Page, locale: 'id' | 'en'): Promise<void> => {
  await page
    .getByRole('button', {
      name: new RegExp(
        `^(${shellMessages.id.your_account}|${shellMessages.en.your_account})`.replaceAll('{name}', ''),
      ),
    })
    .first()
    .click();
  await page.getByText(locale === 'id' ? 'Bahasa Indonesia' : 'English', { exact: true }).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, locale);
  await page.keyboard.press('Escape');
};
