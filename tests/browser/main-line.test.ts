import { checkHtcds, screeningMessages, victimSentence, vocabularyMessages } from '@suar/core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMessages } from '../../apps/web/src/case/messages.ts';
import { openCaseMessages } from '../../apps/web/src/case/open-case-messages.ts';
import { intakeMessages } from '../../apps/web/src/intake/messages.ts';
import { reportListMessages, reportMessages } from '../../apps/web/src/report/messages.ts';
import { worksheetMessages } from '../../apps/web/src/screening/messages.ts';
import { takeSealed } from './leave.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage, setLanguage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';
import { dumpOf } from './storage.ts';

const intake = inIndonesian(intakeMessages);
const report = inIndonesian(reportMessages);
const opening = inIndonesian(openCaseMessages);
const casework = inIndonesian(caseMessages);
const sheet = inIndonesian(worksheetMessages);
const list = inIndonesian(reportListMessages);
const word = inIndonesian(vocabularyMessages);
const finding = inIndonesian(screeningMessages);

/** As WhatsApp for Android writes it on an Indonesian phone. */
const CHAT = [
  '12/03/25, 21.10 - Pesan dan panggilan dienkripsi secara end-to-end. Hanya orang di chat ini yang dapat membaca, mendengarkan, atau membagikannya.',
  '12/03/25, 21.14 - Ibu Contoh: Tolong pak, anak saya bernama Sari Wulandari ditahan di Myawaddy',
  'paspor C1234567 diambil bos, dia disetrum dan tidak bisa pulang',
  '13/03/25, 08.02 - Ibu Contoh: <Media tidak disertakan>',
  '13/03/25, 08.05 - Ibu Contoh: nomor anak saya +62 812 0000 1111',
].join('\n');

let stage: Stage;
let administrator: Page;
let officer: Page;
/** Every address that any page asked for, whatever for. */
const asked: string[] = [];
const ids = { report: '', person: '', case: '' };

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('the whole line, as its users walk it', () => {
  it('makes the first administrator by the one-time link, with password and second factor', async () => {
    administrator = await newPage(stage, 1280, asked);
    await becomeAdministrator(stage, administrator);
  });

  it('invites a caseworker, who joins with a passkey', async () => {
    officer = await newPage(stage, 1280, asked);
    await join(stage, administrator, officer, 'caseworker', 'Bayu');
  });

  it('takes in a WhatsApp export, which reads as a plea', async () => {
    await officer.goto(`${stage.origin}/take-in`);
    await officer
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'WhatsApp Chat.txt', mimeType: 'text/plain', buffer: Buffer.from(CHAT) });
    await officer
      .getByRole('link', { name: intake('open_report') })
      .first()
      .click();
    await officer.waitForURL(/\/reports\/[0-9a-f-]{36}/);
    ids.report = officer.url().split('/').at(-1)!;
    await officer.getByText(report('plea_title')).first().waitFor();
    for (const value of ['Sari Wulandari', 'C1234567', 'Myawaddy', '+62 812 0000 1111', 'disetrum'])
      await officer.locator('mark', { hasText: value }).first().waitFor();
  });

  it('puts the plea on top of the work list, and finds it by its name', async () => {
    await officer.evaluate(async () => {
      await fetch('/api/v1/reports/paste', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-suar': '1' },
        body: JSON.stringify({ text: 'Selamat pagi, bagaimana cara memperpanjang paspor?' }),
      });
    });
    await officer.goto(`${stage.origin}/reports`);
    const rows = officer.locator('main tbody tr');
    await rows.nth(1).waitFor();
    await rows.first().getByText(list('plea')).waitFor();
    await officer.locator('main input[type=search]').fill('Sari Wulandari');
    await rows.nth(1).waitFor({ state: 'detached' });
    await rows.first().getByText(list('plea')).waitFor();
    await officer.goto(`${stage.origin}/reports/${ids.report}`);
  });

  it('accepts what was read of the person, and opens a case', async () => {
    await officer
      .getByRole('button', {
        name: new RegExp(report('accept_all', { count: 0 }).replace(/\(.*$/, '').trim()),
      })
      .first()
      .click();
    await officer.getByText(word('statement.accepted')).first().waitFor();
    await officer
      .getByRole('button', { name: report('open_case') })
      .first()
      .click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('button', { name: opening('open_case_submit', { count: 1 }) }).click();
    await officer.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    ids.case = officer.url().split('/').at(-1)!;
  });

  it('answers the worksheet with evidence, and a person decides with reasons', async () => {
    await officer.getByRole('tab', { name: casework('tab_worksheet') }).click();
    for (const question of [
      'uu21.act.penampungan',
      'uu21.means.penyekapan',
      'uu21.result.tereksploitasi',
      'ilo.7',
    ]) {
      const row = officer.locator(`[id="answer-${question}"]`);
      await row.getByText(sheet('yes'), { exact: true }).click();
      const dialog = officer.getByRole('dialog');
      await dialog.getByRole('checkbox').first().check();
      await dialog.getByRole('button', { name: sheet('cite_save') }).click();
      await dialog.waitFor({ state: 'hidden' });
      await row.locator('label[data-answer="yes"][data-checked="true"]').waitFor();
    }
    await officer.getByRole('tab', { name: casework('tab_decision') }).click();
    await officer.getByRole('radio', { name: finding('finding.victim'), exact: true }).check();
    await officer.getByRole('radio', { name: finding('standard.reasonable_grounds') }).check();
    await field(officer, sheet('reasons')).fill(
      'Paspor diambil, disekap di Myawaddy dan disetrum; keterangan ibu dan pesan sendiri cocok.',
    );
    // The outcome's words stand on the page before it is taken; leaving earlier would call the decision back.
    const taken = officer.waitForResponse(
      (answer) => answer.request().postData()?.includes('"kind":"decided"') === true,
    );
    await officer.getByRole('button', { name: sheet('record_decision') }).click();
    expect((await taken).ok()).toBe(true);
    await officer.getByText(word('outcome.presumed_victim')).first().waitFor();
  });

  it('changes the sentence of the dashboard, in both languages', async () => {
    await officer.goto(`${stage.origin}/`);
    await officer.getByText(victimSentence({ cases: 1, victims: 1 }, 'id').sentence).waitFor();
    await setLanguage(officer, 'en');
    await officer.getByText(victimSentence({ cases: 1, victims: 1 }, 'en').sentence).waitFor();
    await setLanguage(officer, 'id');
  });

  it('gives the HTCDS row and the PDF', async () => {
    const csv = await officer.evaluate(async () =>
      (await fetch('/api/v1/exports/htcds.csv', { headers: { 'x-suar-plain': 'printing' } })).text(),
    );
    await officer.goto(`${stage.origin}/cases/${ids.case}`);
    const file = await takeSealed(officer, officer.getByRole('button', { name: casework('case_file') }));
    expect(file.name).toMatch(/^suar-case-\d+\.pdf\.age$/);
    const pdf = file.bytes.subarray(0, 5).toString('latin1');
    const [row] = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
    expect(checkHtcds(row!)).toEqual([]);
    expect(row).toMatchObject({
      prs_FirstName: 'Sari Wulandari',
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
    });
    expect(pdf).toBe('%PDF-');
  });

  it('leaves nothing personal in addresses or in the browser', async () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(
      asked.map(decodeURIComponent).filter((url) => /sari|wulandari|C1234567|8120000/i.test(url)),
    ).toEqual([]);
    const stored = await officer.evaluate(async () => ({
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cached: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .map(({ url }) => new URL(url).pathname),
    }));
    // The router keeps how far each page was scrolled, by random keys.
    const known = ['suar-locale', 'suar-colour-scheme', 'tsr-scroll-restoration-v1_3'];
    expect(stored.keys.filter((key) => !known.includes(key))).toEqual([]);
    // Drafts lie there as cipher text, the page's own files as they are, and nothing else.
    expect(stored.databases.filter((name) => name !== 'suar-drafts')).toEqual([]);
    expect(stored.cached.filter((path) => !/^\/($|assets\/|suar\.svg$)/.test(path))).toEqual([]);
    expect(await dumpOf(officer)).not.toMatch(/sari wulandari|C1234567|disetrum dan tidak|8120000/i);
  });
});

describe('everybody can use it', () => {
  it('axe finds nothing serious on any page, in both languages, wide and at 360 px, where nothing runs over', async () => {
    ids.person = await officer.evaluate(
      async () =>
        ((await (await fetch('/api/v1/persons')).json()) as { items: { id: string }[] }).items[0]!.id,
    );
    const paths = [
      '/',
      '/reports',
      `/reports/${ids.report}`,
      '/take-in',
      '/matches',
      '/persons',
      `/persons/${ids.person}`,
      '/cases',
      ...['timeline', 'worksheet', 'work', 'decision'].map((tab) => `/cases/${ids.case}?tab=${tab}`),
      '/tasks',
      '/exports',
      '/drafts',
    ];
    const findings: string[] = [];
    const look = async (page: Page, path: string, locale: string, width: number): Promise<void> => {
      await openPage(page, stage.origin + path);
      for (const fault of await faultsOf(page)) findings.push(`${path} ${locale} ${width}: ${fault}`);
    };
    for (const locale of ['id', 'en'] as const)
      for (const width of [1280, 360]) {
        for (const [page, own] of [
          // English at 360 px differs from Indonesian in lengths of words only: the pages most used stand for all.
          [officer, width === 360 && locale === 'en' ? paths.slice(0, 4) : paths],
          [administrator, ['/accounts', '/ledger']],
        ] as const) {
          await page.setViewportSize({ width: 1280, height: 800 });
          await openPage(page, stage.origin + own[0]!);
          await setLanguage(page, locale);
          await page.setViewportSize({ width, height: 800 });
          for (const path of own) await look(page, path, locale, width);
        }
      }
    for (const locale of ['id', 'en']) {
      const stranger = await newPage(stage, 360);
      await stranger.addInitScript((wanted) => localStorage.setItem('suar-locale', wanted), locale);
      await look(stranger, '/sign-in', locale, 360);
    }
    expect(findings).toEqual([]);
  });
});
