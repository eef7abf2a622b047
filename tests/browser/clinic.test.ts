import { ILO_INDICATORS, REPATRIATION_STEPS, screeningMessages, vocabularyMessages } from '@suar/core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMessages } from '../../apps/web/src/case/messages.ts';
import { bulkMessages } from '../../apps/web/src/incident/bulk-messages.ts';
import { incidentMessages } from '../../apps/web/src/incident/messages.ts';
import { importMessages, intakeMessages } from '../../apps/web/src/intake/messages.ts';
import { repatriationMessages } from '../../apps/web/src/repatriation/messages.ts';
import { reportMessages } from '../../apps/web/src/report/messages.ts';
import { decisionMessages } from '../../apps/web/src/screening/decision-messages.ts';
import { worksheetMessages } from '../../apps/web/src/screening/messages.ts';
import { shellMessages } from '../../apps/web/src/shell/messages.ts';
import { becomeAdministrator, field, join, newPage } from './people.ts';
import { inIndonesian, openStage, type Stage } from './stage.ts';

/*
 * Forty-five people out of one compound, from a chat to the way home, as one officer and one second reader live it: every
 * click, key, field, file and address is counted.
 */
const MOST_INTERACTIONS = 120;

const room = inIndonesian(incidentMessages);
const bulk = inIndonesian(bulkMessages);
const intake = inIndonesian(intakeMessages);
const importing = inIndonesian(importMessages);
const report = inIndonesian(reportMessages);
const casework = inIndonesian(caseMessages);
const sheet = inIndonesian(worksheetMessages);
const deciding = inIndonesian(decisionMessages);
const board = inIndonesian(repatriationMessages);
const shell = inIndonesian(shellMessages);
const word = inIndonesian(vocabularyMessages);
const finding = inIndonesian(screeningMessages);

const CHAT = [
  '12/03/25, 21.10 - Pesan dan panggilan dienkripsi secara end-to-end. Hanya orang di chat ini yang dapat membaca, mendengarkan, atau membagikannya.',
  '12/03/25, 21.14 - Ibu Contoh: Tolong pak, anak saya bernama Sari Wulandari ditahan di Myawaddy',
  'paspor C1234567 diambil bos, dia disetrum dan tidak bisa pulang. Di gedung itu ada 45 orang',
].join('\n');
const HEADER = 'nama,tanggal lahir,jenis kelamin';
const GIVEN =
  'Adi Budi Candra Dewi Eka Fajar Gita Hadi Indah Joko Kartika Lestari Mega Nanda Okta Putri Rangga Surya Tirta Utami Wahyu'.split(
    ' ',
  );
const others = Array.from({ length: 41 }, (_, at) => {
  const [first, second] = [
    GIVEN[at % GIVEN.length],
    GIVEN[(at * 5 + 3 + Math.floor(at / GIVEN.length)) % GIVEN.length],
  ];
  return `${first} ${second} Rekaan,${1985 + (at % 18)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')},${at % 3 ? 'laki-laki' : 'perempuan'}`;
});
const LIST = [
  HEADER,
  'Tono Contoh,1990-04-12,laki-laki',
  'Somchai Jaidee,1999-02-03,laki-laki',
  'Aung Win,1998-05-06,laki-laki',
  ...others,
].join('\n');
/** The same two men, as others wrote them down. */
const AGAIN = [HEADER, 'สมชาย ใจดี,1999-02-03,laki-laki', 'အောင်ဝင်း,1998-05-06,laki-laki'].join('\n');

let stage: Stage;
let officer: Page;
let reader: Page;
let interactions = 0;
beforeAll(async () => {
  stage = await openStage();
  const administrator = await newPage(stage);
  await becomeAdministrator(stage, administrator);
  officer = await newPage(stage);
  reader = await newPage(stage);
  await join(stage, administrator, officer, 'caseworker', 'Bayu');
  await join(stage, administrator, reader, 'supervisor', 'Laras');
});
afterAll(() => stage?.close());

const count = <T>(done: Promise<T>): Promise<T> => {
  interactions += 1;
  return done;
};
const click = (at: Locator) => count(at.click());
const check = (at: Locator) => count(at.check());
const fill = (at: Locator, text: string) => count(at.fill(text));
const pick = (at: Locator, value: string) => count(at.selectOption(value));
const press = (page: Page, key: string) => count(page.keyboard.press(key));
const give = (name: string, text: string) =>
  count(
    officer
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name,
        mimeType: name.endsWith('.csv') ? 'text/csv' : 'text/plain',
        buffer: Buffer.from(text),
      }),
  );
const button = (name: string, page = officer) => page.getByRole('button', { name, exact: true });
const ask = (path: string): Promise<any> =>
  officer.evaluate(async (where) => (await fetch(`/api/v1${where}`)).json(), path);
const incidentId = () => /incidents\/([0-9a-f-]{36})/.exec(incident)![1]!;
const members = async (): Promise<any[]> => (await ask(`/incidents/${incidentId()}`)).members;
let incident = '';
const caseOf = async (name: string): Promise<string> =>
  (await members()).find(({ personName }) => personName === name).caseId;

const openMember = async (name: string, tab = 'timeline'): Promise<void> => {
  await count(officer.goto(`${stage.origin}/cases/${await caseOf(name)}?tab=${tab}`));
  await officer.getByRole('tab', { selected: true }).waitFor();
};
const answer = async (question: string, given: 'yes' | 'no', evidence: RegExp): Promise<void> => {
  await click(officer.locator(`[id="answer-${question}"]`).getByText(sheet(given), { exact: true }));
  const dialog = officer.getByRole('dialog');
  await check(dialog.getByRole('checkbox', { name: evidence }).first());
  await click(dialog.getByRole('button', { name: sheet('cite_save') }));
  await dialog.waitFor({ state: 'hidden' });
};
const notAsked = async (question: string): Promise<void> => {
  const row = officer.locator(`[id="answer-${question}"]`);
  await click(row.getByText(sheet('unknown'), { exact: true }));
  await row.locator('label[data-answer="unknown"][data-checked="true"]').waitFor();
};

describe('forty-five people out of one compound', () => {
  it('come in: the compound once, a chat, a list, and two reports in other scripts', async () => {
    await count(officer.goto(`${stage.origin}/incidents`));
    await click(button(room('make')));
    await fill(field(officer, room('name')), 'Kompleks rekaan');
    await click(button(room('save')));
    await officer.waitForURL(/\/incidents\/[0-9a-f-]{36}/);
    incident = officer.url();
    await click(button(room('add_fact')));
    await fill(field(officer, room('fact_text')), 'Pintu dikunci dari luar, penjaga bersenjata');
    await fill(field(officer, room('fact_source')), 'Kepolisian rekaan');
    await click(button(room('save')));
    await fill(field(officer, room('count_number')), '45');
    await fill(field(officer, room('count_source')), 'Kepolisian rekaan');
    await click(button(room('add_count')));
    await officer.getByText(room('difference_missing', { count: 45 })).waitFor();

    await give('WhatsApp Chat.txt', CHAT);
    await officer.getByRole('row', { name: /Sari Wulandari/ }).waitFor();
    await give('daftar.csv', LIST);
    await click(officer.getByRole('link', { name: intake('choose_columns') }));
    await click(
      officer.getByRole('button', {
        name: new RegExp(importing('start_rows', { count: 44 }).replace('44', '\\d+')),
      }),
    );
    await officer.getByText(intake('status_done')).first().waitFor();
    await click(officer.getByRole('link', { name: importing('back_incident') }));
    await officer.getByRole('row', { name: /Somchai Jaidee/ }).waitFor();
    await officer.getByText(room('difference_none'), { exact: true }).waitFor();
    // The columns are known by now: the second list goes in by itself.
    await give('daftar-lain.csv', AGAIN);
    await officer.getByText(room('judge_doubles', { count: 2 })).waitFor({ timeout: 60_000 });
  });

  it('are each one person, whatever the script', async () => {
    await click(officer.getByRole('link', { name: room('judge_open') }));
    for (const _ of [1, 2]) {
      await officer
        .locator('main')
        .getByText(/สมชาย|အောင်ဝင်း/)
        .first()
        .waitFor();
      await officer.locator('main svg.waterfall').first().waitFor();
      await press(officer, 's');
      await officer.locator('[role=dialog] textarea:focus').waitFor();
      await press(officer, '1');
      await press(officer, 'Control+Enter');
      await officer.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    const persons = new Set((await members()).map(({ personId }) => personId));
    expect(persons.size).toBe(45);
    for (const name of ['Somchai Jaidee', 'Aung Win'])
      expect((await members()).filter(({ personName }) => personName === name)).toHaveLength(1);
  });

  it('one is found to be a victim, by what holds for all and by her own words', async () => {
    await openMember('Sari Wulandari', 'worksheet');
    await answer('uu21.means.penyekapan', 'yes', /Pintu dikunci/);
    await answer('ilo.7', 'yes', new RegExp(`^${word('field.passport')}: C1234567`));
    await notAsked('uu21.act.penampungan');
    await notAsked('uu21.purpose.eksploitasi');
    await click(officer.getByRole('tab', { name: casework('tab_decision') }));
    await check(officer.getByRole('radio', { name: finding('finding.victim'), exact: true }));
    await check(officer.getByRole('radio', { name: finding('standard.reasonable_grounds') }));
    await fill(field(officer, sheet('reasons')), 'Disekap bersama yang lain; pesan ibunya cocok.');
    await click(officer.getByRole('button', { name: sheet('record_decision') }));
    await officer.getByText(word('outcome.presumed_victim')).first().waitFor();
  });

  it('a statement is withdrawn, and what rests on it is decided again', async () => {
    const { person, state } = await ask(`/cases/${await caseOf('Sari Wulandari')}`);
    await count(officer.goto(`${stage.origin}/reports/${person.reportLines[0].id}`));
    await click(officer.getByRole('button', { name: `${report('reject')}: C1234567`, exact: true }));
    const cited = state.answers['ilo.7'].statementIds[0];
    await expect
      .poll(async () => {
        const { person: now } = await ask(`/cases/${await caseOf('Sari Wulandari')}`);
        return now.statements.find(({ id }: { id: string }) => id === cited).status;
      })
      .toBe('rejected');
    await openMember('Sari Wulandari', 'decision');
    await officer.getByText(word('flag.basis_withdrawn')).first().waitFor();
    await fill(field(officer, deciding('basis_reasons')), 'Penyekapan tetap terbukti.');
    await click(officer.getByRole('button', { name: deciding('basis_record') }));
    await officer.getByText(deciding('stands_despite', { count: 1 })).waitFor();
  });

  it('one is found to be none, which a second reader finds for herself', async () => {
    await openMember('Tono Contoh', 'worksheet');
    for (const question of ['uu21.act.penampungan', 'uu21.means.penyekapan', 'uu21.purpose.eksploitasi'])
      await notAsked(question);
    await answer('child.under_18', 'no', /1990/);
    for (const { number } of ILO_INDICATORS) await notAsked(`ilo.${number}`);
    await click(officer.getByRole('button', { name: deciding('facts_absent_rest', { count: 7 }) }));
    await click(officer.getByRole('tab', { name: casework('tab_decision') }));
    await check(officer.getByRole('radio', { name: finding('finding.not_victim'), exact: true }));
    await check(officer.getByRole('radio', { name: finding('standard.balance_of_probabilities') }));
    await fill(field(officer, sheet('reasons')), 'Datang sebagai tamu sehari sebelumnya.');
    await click(officer.getByRole('button', { name: sheet('record_decision') }));
    await officer.getByText(sheet('second_own_title')).waitFor();

    await count(reader.goto(`${stage.origin}/cases/${await caseOf('Tono Contoh')}?tab=decision`));
    const form = reader.getByRole('form', { name: sheet('second_reading') });
    await fill(form.getByRole('textbox', { name: sheet('second_reasons') }), 'Tidak ada tanda lain.');
    await check(form.getByRole('radio', { name: finding('finding.not_victim'), exact: true }));
    await click(form.getByRole('button', { name: sheet('second_record') }));
    await reader.getByText(word('outcome.not_victim')).first().waitFor();
  });

  it('one wants no case any more, and all go home', async () => {
    await openMember('Aung Win');
    await click(button(casework('close_case')));
    const dialog = officer.getByRole('dialog');
    await check(dialog.getByRole('radio', { name: word('closing.withdrawn') }));
    await click(dialog.getByRole('button', { name: casework('close_case') }));
    await dialog.waitFor({ state: 'hidden' });

    await count(officer.goto(incident));
    await check(officer.getByRole('checkbox', { name: shell('select_all') }));
    await pick(officer.getByLabel(bulk('what')), 'stage');
    await pick(officer.getByLabel(bulk('state')), 'done');
    await click(button(bulk('do_it', { count: 45 })));
    await officer.getByText(bulk('was_done', { count: 45 })).waitFor({ timeout: 60_000 });
    await click(officer.getByRole('button', { name: room('board') }));
    const { stages } = await ask(`/repatriation?incidentId=${incidentId()}`);
    const going = stages.find(({ stage: at }: { stage: string }) => at === 'travel_letter').count as number;
    for (const step of REPATRIATION_STEPS.slice(1)) {
      await officer.getByRole('table', { name: board(`step_${step}`) }).waitFor({ timeout: 60_000 });
      await check(officer.getByRole('checkbox', { name: shell('select_all') }));
      await click(button(board('set_for', { count: going })));
    }
    await expect
      .poll(async () => (await members()).filter(({ countedAs }) => countedAs.includes('home')).length, {
        timeout: 60_000,
      })
      .toBe(going);
    expect(going).toBe(45);
    const outcomes = await Promise.all(
      ['Sari Wulandari', 'Tono Contoh', 'Aung Win'].map(async (name) => {
        const { state } = await ask(`/cases/${await caseOf(name)}`);
        return [state.status, state.outcome];
      }),
    );
    expect(new Set(outcomes.map(String)).size).toBe(3);
  });

  it(`took fewer than ${MOST_INTERACTIONS} interactions in all`, () => {
    process.stdout.write(`clinic: ${interactions} interactions\n`);
    expect(interactions).toBeGreaterThan(60);
    expect(interactions).toBeLessThan(MOST_INTERACTIONS);
  });
});
