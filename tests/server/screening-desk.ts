import { ILO_INDICATORS } from '@suar/core';
import { expect } from 'vitest';
import { reprojectCases } from '../../apps/server/src/case/reproject-cases.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import type { Caller, Harness } from './harness.ts';

/** Reasons that a second reader must not see. */
export const SECRET = 'Alasan rahasia pembaca pertama';
const FACTS = [
  'knew_the_work',
  'paid_well_at_first',
  'travelled_before',
  'supervisory_role',
  'admits_illegal_activity',
  'left_by_own_ticket',
  'account_changed',
];

export interface OpenCase {
  id: string;
  personId: string;
  statements: { id: string; field: string; reportId: string }[];
}
/** A person told of by a form, with accepted statements, and a case about them. */
export const openCaseAs = async (
  officer: Caller,
  name: string,
  fields: { field: string; value: string }[] = [],
  country = 'KH',
): Promise<OpenCase> => {
  const report = await officer.call('POST', '/reports/form', {
    text: '',
    persons: [
      { fields: [{ field: 'name', value: name }, { field: 'note', value: 'catatan rekaan' }, ...fields] },
    ],
  });
  const personId = report.body.subjects[0].personId as string;
  const opened = await officer.call('POST', '/cases', { personIds: [personId], country });
  const id = opened.body.items[0].id as string;
  const { body } = await officer.call('GET', `/cases/${id}`);
  await officer.call('POST', `/reports/${report.body.id}/statements/judge`, {
    statementIds: body.person.statements.map((statement: { id: string }) => statement.id),
    verdict: 'accept',
  });
  return { id, personId, statements: body.person.statements };
};
export const act = async (by: Caller, caseId: string, action: object) => {
  const { body } = await by.call('GET', `/cases/${caseId}`);
  return by.call('POST', `/cases/${caseId}/actions`, { action, version: body.version });
};
export const answer = (question: string, value: string, statementIds: string[] = [], note = 'rekaan') => ({
  kind: 'answered',
  question,
  answer: value,
  statementIds,
  note,
});
export const decision = (finding: string, standard = 'balance_of_probabilities') => ({
  kind: 'decided',
  finding,
  standard,
  law: 'uu21',
  reasons: SECRET,
});
/** All that a "no" asks of the worksheet, when nothing speaks for trafficking. */
export const workThrough = async (
  by: Caller,
  caseId: string,
  but: Record<string, object> = {},
): Promise<void> => {
  let { version } = (await by.call('GET', `/cases/${caseId}`)).body;
  const all = [
    answer('child.under_18', 'no'),
    answer('uu21.act.perekrutan', 'no'),
    answer('uu21.means.penipuan', 'no'),
    answer('uu21.purpose.eksploitasi', 'no'),
    ...ILO_INDICATORS.map(({ number }) => answer(`ilo.${number}`, 'no')),
    ...FACTS.map((fact) => but[fact] ?? { kind: 'explained', fact, present: false }),
  ];
  for (const action of all) {
    const done = await by.call('POST', `/cases/${caseId}/actions`, { action, version });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    version = done.body.version;
  }
};
export const paths = (answered: { body: { problems: { path: string }[] } }): string[] =>
  answered.body.problems.map(({ path }) => path);

/** Finds nothing wrong, finds columns that were spoilt, and nothing again when they were worked out anew. */
export const expectVerifiedAnew = async (harness: Harness): Promise<void> => {
  const wrong = async () => (await verify(harness.running.services)).filter((check) => check.wrong > 0);
  expect(await wrong()).toEqual([]);
  const { pool } = harness.running.connection;
  await pool.query(
    'update case_record set needs_legal_review = true, under_appeal = true, basis_withdrawn = true',
  );
  await pool.query('delete from case_citation');
  await pool.query(`delete from setting where key = 'case_projection'`);
  expect(await wrong()).not.toEqual([]);
  await reprojectCases(harness.running.services);
  expect(await wrong()).toEqual([]);
};
