import { ILO_INDICATORS, screeningMessages, vocabularyMessages } from '@suar/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseListMessages } from '../../apps/web/src/case/list-messages.ts';
import { auditMessages } from '../../apps/web/src/screening/audit-messages.ts';
import { decisionMessages } from '../../apps/web/src/screening/decision-messages.ts';
import { worksheetMessages } from '../../apps/web/src/screening/messages.ts';
import { offenceMessages } from '../../apps/web/src/screening/offence-messages.ts';
import { faultsOf, openPage } from './look.ts';
import { becomeAdministrator, field, join, newPage, setLanguage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

const list = inIndonesian(caseListMessages);
const sheet = inIndonesian(worksheetMessages);
const deciding = inIndonesian(decisionMessages);
const lane = inIndonesian(offenceMessages);
const audit = inIndonesian(auditMessages);
const word = inIndonesian(vocabularyMessages);
const finding = inIndonesian(screeningMessages);

const REASONS = 'Alasan pertama yang tidak boleh terbaca';

let stage: Stage;
let administrator: Page;
let officer: Page;
let supervisor: Page;
let third: Page;
let fourth: Page;
const ids = { report: '', case: '', statement: '' };

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Asks the API as whoever is signed in on the page. */
const ask = (page: Page, method: string, path: string, body?: object): Promise<any> =>
  page.evaluate(
    async ([how, where, what]) => {
      const response = await fetch(`/api/v1${where}`, {
        method: how!,
        headers: { 'x-suar': '1', ...(what ? { 'content-type': 'application/json' } : {}) },
        ...(what ? { body: what } : {}),
      });
      return response.json();
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  );
const act = async (page: Page, action: object): Promise<void> => {
  const { version } = await ask(page, 'GET', `/cases/${ids.case}`);
  const done = await ask(page, 'POST', `/cases/${ids.case}/actions`, { action, version });
  expect(done.problems ?? []).toEqual([]);
};
const openTab = async (page: Page, tab: string): Promise<void> => {
  await openPage(page, `${stage.origin}/cases/${ids.case}?tab=${tab}`);
  await page.getByRole('tab').first().waitFor();
};

describe('a decision, from the interview to the appeal', () => {
  it('begins with people, a case and an interview that is recorded with language and interpreter', async () => {
    administrator = await newPage(stage);
    await becomeAdministrator(stage, administrator);
    officer = await newPage(stage);
    supervisor = await newPage(stage);
    third = await newPage(stage);
    fourth = await newPage(stage);
    await join(stage, administrator, officer, 'caseworker', 'Bayu');
    await join(stage, administrator, supervisor, 'supervisor', 'Laras');
    await join(stage, administrator, third, 'supervisor', 'Citra');
    await join(stage, administrator, fourth, 'caseworker', 'Dewa');
    const report = await ask(officer, 'POST', '/reports/form', {
      text: '',
      persons: [
        {
          fields: [
            { field: 'name', value: 'Tono Contoh' },
            { field: 'note', value: 'dikurung di asrama' },
          ],
        },
      ],
    });
    ids.report = report.id;
    const opened = await ask(officer, 'POST', '/cases', {
      personIds: [report.subjects[0].personId],
      country: 'PH',
    });
    ids.case = opened.items[0].id;
    const { person } = await ask(officer, 'GET', `/cases/${ids.case}`);
    ids.statement = person.statements.find((one: { field: string }) => one.field === 'note').id;
    await ask(officer, 'POST', `/reports/${ids.report}/statements/judge`, {
      statementIds: person.statements.map((one: { id: string }) => one.id),
      verdict: 'accept',
    });
    await openTab(officer, 'worksheet');
    await officer
      .getByRole('button', { name: deciding('interview_add') })
      .first()
      .click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel(deciding('interview_minutes')).fill('45');
    await dialog.getByRole('radio', { name: word('interpreter.yes') }).check();
    await dialog.getByRole('button', { name: deciding('interview_add') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await officer.getByText(word('interpreter.yes')).first().waitFor();
  });

  it('shows the laws of the case and the office, and others on request', async () => {
    const shown = officer.getByRole('region', { name: deciding('laws_shown') });
    for (const law of ['palermo', 'uu21', 'ra9208'] as const)
      await shown.getByText(new RegExp(`^${finding(`law.${law}`).replace(/[()/.]/g, '\\$&')}`)).waitFor();
    await shown.getByRole('button', { name: deciding('laws_more') }).click();
    await officer.getByRole('menuitem', { name: finding('law.au27') }).click();
    await officer.locator('[id="answer-au27.offence.servitude"]').waitFor({ state: 'attached' });
  });

  it('takes evidence for and against, and one click for the facts that are not there', async () => {
    const row = officer.locator('[id="answer-uu21.means.penyekapan"]');
    await row.getByText(sheet('no'), { exact: true }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel(new RegExp(`^${deciding('speaks_against')}:.*dikurung`)).check();
    await dialog.getByRole('textbox', { name: sheet('note') }).fill('ia menyangkal');
    await dialog.getByRole('button', { name: sheet('cite_save') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await officer.getByText(deciding('evidence'), { exact: true }).click();
    await officer.getByText('dikurung di asrama').first().waitFor();
    await officer.getByRole('button', { name: deciding('facts_absent_rest', { count: 7 }) }).click();
    await officer.getByText(sheet('fact_saved')).first().waitFor();
  });

  it('refuses a "no" to "confined later" until another who may has reviewed it in law', async () => {
    for (const question of ['uu21.act.penampungan', 'uu21.purpose.eksploitasi', 'child.under_18'])
      await act(officer, { kind: 'answered', question, answer: 'no', statementIds: [], note: 'rekaan' });
    for (const { number } of ILO_INDICATORS)
      await act(officer, {
        kind: 'answered',
        question: `ilo.${number}`,
        answer: 'unknown',
        statementIds: [],
      });
    for (const indicator of ['D4.excessive_hours', 'D4.low_pay', 'D5.documents', 'D5.confinement'])
      await act(officer, {
        kind: 'answered',
        question: `delphi.${indicator}`,
        answer: 'yes',
        statementIds: [ids.statement],
      });
    await openTab(officer, 'decision');
    await officer.getByText(deciding('legal_waits')).waitFor();
    await officer.getByRole('radio', { name: finding('finding.not_victim'), exact: true }).check();
    await officer.getByRole('radio', { name: finding('standard.balance_of_probabilities') }).check();
    await officer.getByText(sheet('lack_legal_review')).waitFor();

    await openTab(supervisor, 'decision');
    const form = supervisor.getByRole('form', { name: deciding('legal_review') });
    await form.getByRole('radio', { name: word('opinion.not_covered') }).check();
    await form.getByRole('textbox', { name: deciding('legal_reasons') }).fill('Telaah rekaan.');
    await form.getByRole('button', { name: deciding('legal_record') }).click();
    await supervisor.getByText(word('opinion.not_covered')).first().waitFor();
  });

  it('decides "no", which a second reader reads blind and finds for herself', async () => {
    await openTab(officer, 'decision');
    await officer.getByRole('radio', { name: finding('finding.not_victim'), exact: true }).check();
    await officer.getByRole('radio', { name: finding('standard.balance_of_probabilities') }).check();
    await field(officer, sheet('reasons')).fill(REASONS);
    await officer.getByRole('button', { name: sheet('record_decision') }).click();
    await officer.getByText(sheet('second_own_title')).waitFor();

    for (const tab of ['decision', 'timeline']) {
      await openTab(supervisor, tab);
      const text = await supervisor.locator('main').innerText();
      expect(text).not.toContain(REASONS);
      expect(text).not.toContain('Bayu,');
    }
    await openTab(supervisor, 'decision');
    await supervisor.getByText(deciding('blind_second')).waitFor();
    const form = supervisor.getByRole('form', { name: sheet('second_reading') });
    await form.getByRole('textbox', { name: sheet('second_reasons') }).fill('Bacaan sendiri.');
    await form.getByRole('radio', { name: finding('finding.not_victim'), exact: true }).check();
    await form.getByRole('button', { name: sheet('second_record') }).click();
    await supervisor.getByText(REASONS).first().waitFor();
  });

  it('is appealed against and changed by a third person; the steps tell it', async () => {
    await openTab(officer, 'decision');
    await officer.getByRole('button', { name: deciding('lodge') }).click();
    const form = officer.getByRole('form', { name: deciding('lodge') });
    await form.getByRole('textbox', { name: deciding('appeal_text') }).fill('Ia takut saat diwawancarai.');
    await form.getByRole('button', { name: deciding('appeal_record') }).click();
    await officer.getByText(deciding('appeal_open')).waitFor();
    await openTab(supervisor, 'decision');
    await supervisor.getByText(deciding('review_bound')).waitFor();

    await openTab(third, 'decision');
    const review = third.getByRole('form', { name: deciding('review') });
    await review.getByRole('radio', { name: word('appealOutcome.changed') }).check();
    await review.getByRole('radio', { name: finding('standard.reasonable_grounds') }).check();
    await review
      .getByRole('textbox', { name: deciding('review_reasons') })
      .fill('Takutnya tidak dipertimbangkan.');
    await review.getByRole('button', { name: deciding('review_record') }).click();
    await third
      .getByRole('region', { name: deciding('steps') })
      .getByText(word('action.appeal_reviewed'))
      .waitFor();
    const steps = await third.getByRole('region', { name: deciding('steps') }).innerText();
    for (const kind of ['legally_reviewed', 'decided', 'second_read', 'appealed', 'appeal_reviewed'] as const)
      expect(steps).toContain(word(`action.${kind}`));
    expect(steps).toContain('Citra');
  });
});

describe('beside the decision', () => {
  it('finds the case in the list when a statement that it rests on is withdrawn, and keeps it by a reasoned word', async () => {
    await ask(officer, 'POST', `/reports/${ids.report}/statements/judge`, {
      statementIds: [ids.statement],
      verdict: 'reject',
    });
    await openPage(officer, `${stage.origin}/cases`);
    await officer.getByLabel(list('filter_flag')).selectOption({ label: word('flag.basis_withdrawn') });
    await officer
      .locator('main tbody tr')
      .filter({ hasText: word('flag.basis_withdrawn') })
      .first()
      .waitFor();
    await openTab(officer, 'worksheet');
    await officer.getByText(deciding('shaken')).first().waitFor();
    await openTab(officer, 'decision');
    await officer.getByText(deciding('basis_title', { count: 1 })).waitFor();
    await field(officer, deciding('basis_reasons')).fill('Bukti lain memadai.');
    await officer.getByRole('button', { name: deciding('basis_record') }).click();
    await officer.getByText(deciding('stands_despite', { count: 1 })).waitFor();
  });

  it('follows an accusation to the answer of the host state', async () => {
    await openTab(officer, 'offences');
    await officer.getByRole('button', { name: lane('add') }).click();
    await officer
      .getByRole('form', { name: lane('add') })
      .getByRole('button', { name: lane('add') })
      .click();
    await officer.getByRole('button', { name: lane('compulsion') }).click();
    const form = officer.getByRole('form', { name: lane('compulsion') });
    await form.getByRole('radio', { name: finding('answer.yes'), exact: true }).check();
    await form.getByRole('radio', { name: word('timing.in_captivity') }).check();
    await form.getByRole('checkbox').first().check();
    await form.getByRole('button', { name: lane('compulsion_save') }).click();
    await field(officer, lane('request_to')).fill('Kementerian rekaan');
    await officer.getByRole('button', { name: lane('request_add') }).click();
    await officer.getByRole('button', { name: lane('answer_save') }).click();
    await officer.getByText(new RegExp(`^${word('hostAnswer.granted')},`)).waitFor();
  });

  it('has a lawyer sign the text of a law, which the worksheet then shows', async () => {
    await openPage(third, `${stage.origin}/screening?tab=laws`);
    await third.getByText(finding('law.ra9208')).first().click();
    const law = third.locator('#law-ra9208');
    await law.getByRole('button', { name: audit('law_sign') }).click();
    await law.getByLabel(audit('law_capacity')).fill('Penasihat hukum');
    await law
      .getByRole('form')
      .getByRole('button', { name: audit('law_sign') })
      .click();
    await law.getByText(/Penasihat hukum/).waitFor();
    await openTab(officer, 'worksheet');
    await officer
      .getByRole('region', { name: deciding('laws_shown') })
      .getByText(`${finding('law.ra9208')} · ${deciding('laws_signed')}`)
      .waitFor();
  });

  it('audits, draws a case to be screened again, and shows its screener nothing', async () => {
    await openPage(supervisor, `${stage.origin}/screening?tab=audit`);
    await supervisor.getByRole('heading', { name: audit('funnel') }).waitFor();
    await supervisor.getByLabel(audit('draw_screeners')).locator('visible=true').first().click();
    await supervisor.getByRole('option', { name: 'Dewa' }).click();
    await supervisor.keyboard.press('Escape');
    await supervisor.getByRole('button', { name: audit('draw_submit') }).click();
    await supervisor.getByText(audit('drawn')).waitFor();

    await openTab(fourth, 'decision');
    await fourth.getByText(deciding('blind_rescreen')).waitFor();
    expect(await fourth.locator('main').innerText()).not.toContain(REASONS);
    await fourth.getByRole('link', { name: deciding('to_rescreen') }).click();
    await fourth.getByRole('button', { name: audit('rescreen_record') }).click();
    const form = fourth.getByRole('form', { name: audit('rescreen_record') });
    await form.getByRole('radio', { name: finding('finding.victim'), exact: true }).check();
    await form.getByRole('radio', { name: finding('standard.suspicion') }).check();
    await form.getByRole('textbox', { name: audit('rescreen_reasons') }).fill('Penapisan ulang rekaan.');
    await form.getByRole('button', { name: audit('rescreen_record') }).click();
    await fourth.getByText('Penapisan ulang rekaan.').waitFor();
  });
});

describe('everybody can use it', () => {
  it('axe finds nothing serious, in both languages, wide and at 360 px, where nothing runs over', async () => {
    const findings: string[] = [];
    const paths = [
      ...['worksheet', 'decision', 'offences'].map((tab) => `/cases/${ids.case}?tab=${tab}`),
      ...['rescreens', 'audit', 'laws'].map((tab) => `/screening?tab=${tab}`),
    ];
    for (const [locale, width, looked] of [
      ['id', 1280, paths],
      ['id', 360, paths],
      // English differs in lengths of words only: the pages with most words stand for all.
      ['en', 360, paths.filter((path) => /decision|audit/.test(path))],
    ] as const) {
      await supervisor.setViewportSize({ width: 1280, height: 900 });
      await openPage(supervisor, `${stage.origin}/tasks`);
      await setLanguage(supervisor, locale);
      await supervisor.setViewportSize({ width, height: 900 });
      for (const path of looked) {
        await openPage(supervisor, stage.origin + path);
        for (const fault of await faultsOf(supervisor)) findings.push(`${path} ${locale} ${width}: ${fault}`);
      }
    }
    expect(findings).toEqual([]);
  }, 400_000);
});
