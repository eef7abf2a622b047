import { screeningMessages } from '@suar/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeMessages } from '../../apps/web/src/exchange/messages.ts';
import { victimMessages } from '../../apps/web/src/exchange/victim-messages.ts';
import { particularMessages } from '../../apps/web/src/particular/messages.ts';
import { takeSealed } from './leave.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, join, newPage, setLanguage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const exports = inIndonesian(exchangeMessages);
const tables = inIndonesian(victimMessages);
const particulars = inIndonesian(particularMessages);
const finding = inIndonesian(screeningMessages);

let stage: Stage;
let officer: Page;
let caseId = '';

/** Does something through the page's own session. */
const send = (path: string, body: unknown) =>
  officer.evaluate(
    async ([address, data]) => {
      const answer = await fetch(`/api/v1${address}`, {
        method: 'POST',
        headers: { 'x-suar': '1', 'content-type': 'application/json' },
        body: JSON.stringify(data),
      });
      return answer.json();
    },
    [path, body] as const,
  );

beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  officer = await newPage(stage);
  // Thirty pages are opened anew: on a busy machine one of them may take its time.
  officer.setDefaultTimeout(90_000);
  await join(stage, administrator, officer, 'caseworker', 'Bayu');
});
afterAll(() => stage?.close());

describe('records that come in and tables that go out', () => {
  it('takes a record of another office in: a report, a person and a case', async () => {
    await officer.goto(`${stage.origin}/take-in`);
    const file = [
      'prs_FirstName,prs_SecondName,prs_Gender,prs_Citizenship,vic_TraffickingStatus,prs_MaritalStatus,hte_Type,hte_Country,cas_Status',
      'Mawar,Rekaan,Feminine,ID,PossibleVictimOfTrafficking,Single,Exploitation,KH,Active',
    ].join('\n');
    await officer
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'records.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    const cases = () => officer.evaluate(async () => (await (await fetch('/api/v1/cases')).json()).items);
    await expect.poll(async () => (await cases()).length, { timeout: 60_000 }).toBe(1);
    const items = await cases();
    caseId = items[0].id;
    expect(items[0]).toMatchObject({ country: 'KH', outcome: 'undecided' });
  });

  it('shows what the sender recorded, and records a particular by the keyboard', async () => {
    await openPage(officer, `${stage.origin}/cases/${caseId}?tab=particulars`);
    const panel = officer.getByRole('region', { name: particulars('title') });
    await panel.getByText('Possible Victim Of Trafficking').waitFor();
    const marital = particulars('edit', { name: 'Status perkawinan' });
    await panel.getByRole('button', { name: marital }).focus();
    await officer.keyboard.press('Enter');
    await panel.getByLabel(particulars('value'), { exact: true }).selectOption('Widowed');
    await panel.getByRole('button', { name: particulars('save'), exact: true }).click();
    await panel.getByText('Widowed').waitFor();
    await panel.getByRole('button', { name: particulars('edit', { name: 'Jumlah anak' }) }).click();
    await panel.getByLabel(particulars('state'), { exact: true }).selectOption('refused');
    await panel.getByRole('button', { name: particulars('save'), exact: true }).click();
    await panel.getByText(particulars('state_refused')).first().waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: exports('other_files') }).click();
    const file = await takeSealed(officer, officer.getByRole('menuitem', { name: exports('nrm_json') }));
    expect(file.name).toMatch(/^suar-nrm-\d+\.json\.age$/);
    const form = JSON.parse(file.bytes.toString('utf8'));
    const field = (id: string) => form.fields.find((one: { id: string }) => one.id === id);
    expect(field('pv-name-first-name').value).toBe('Mawar');
    expect(field('does-pv-have-children')).toMatchObject({ state: 'refused', value: null });
    await officer.keyboard.press('Escape');
  });

  it('counts a decision of this office, and the number leads to it', async () => {
    const detail = async () =>
      officer.evaluate(async (id) => (await fetch(`/api/v1/cases/${id}`)).json(), caseId);
    const statementId = (await detail()).person.statements[0].id;
    const act = async (action: unknown) =>
      send(`/cases/${caseId}/actions`, { action, version: (await detail()).version });
    for (const question of ['uu21.act.penampungan', 'uu21.means.penyekapan', 'uu21.result.tereksploitasi'])
      await act({ kind: 'answered', question, answer: 'yes', statementIds: [statementId], note: '' });
    await act({
      kind: 'decided',
      finding: 'victim',
      standard: 'reasonable_grounds',
      law: 'uu21',
      reasons: 'alasan rekaan',
    });
    await openPage(officer, `${stage.origin}/exports`);
    await officer.getByRole('link', { name: tables('open') }).click();
    await officer.getByText(tables('warning_title')).waitFor();
    await officer
      .getByText(tables('victims', { count: 1 }))
      .first()
      .waitFor();
    await officer
      .getByRole('button', { name: tables('show_decisions', { count: 1 }) })
      .first()
      .click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByText(finding('standard.reasonable_grounds')).waitFor();
    expect(await dialog.getByRole('link').getAttribute('href')).toContain(`/cases/${caseId}`);
    await officer.keyboard.press('Escape');
    await officer.getByRole('tab', { name: tables('tab_ic_tip') }).click();
    await officer.getByText(tables('no_conformance')).waitFor();
    const file = await takeSealed(officer, officer.getByRole('button', { name: tables('csv') }));
    expect(file.name).toBe('suar-internal-ic-tip.csv.age');
  });

  it('can be used at 360 px, in the dark and in English, without serious faults', async () => {
    for (const [locale, width] of [
      ['id', 1280],
      ['id', 360],
      ['en', 360],
    ] as const) {
      await officer.setViewportSize({ width: 1280, height: 800 });
      await openPage(officer, `${stage.origin}/exports`);
      await setLanguage(officer, locale);
      await officer.setViewportSize({ width, height: 800 });
      for (const path of [
        '/exports',
        '/exports/victims',
        '/exports/victims?tab=ic_tip',
        '/exports/victims?tab=population',
        `/cases/${caseId}?tab=particulars`,
      ]) {
        await openPage(officer, `${stage.origin}${path}`);
        expect(await faultsOf(officer), `${path} at ${width} in ${locale}`).toEqual([]);
      }
    }
    await officer.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['/exports/victims', `/cases/${caseId}?tab=particulars`]) {
      await openPage(officer, `${stage.origin}${path}`);
      expect(await faultsOf(officer), `${path} in the dark`).toEqual([]);
    }
  });
});
