import {
  type Candidate,
  done,
  type FieldClass,
  type Judgement,
  type MatchPair,
  type MatchQuery,
  type Outcome,
  type Page,
  type Person,
  type PersonLine,
  type PersonQuery,
  personAge,
  refuse,
  type Verdict,
  visibleOfReports,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { presentStatement } from '../report/present.ts';
import { statementsOfSubjects } from '../report/store.ts';
import { hideJudgement, hidePerson, hidePersonLine } from './hide.ts';
import { judgementsAbout, listJudgements } from './judgement-store.ts';
import { listMatches, matchCursor } from './match-list-store.ts';
import { readMergeRequests } from './merge-requests.ts';
import { openRecord, presentJudgement, presentPersonLine, sideBySide } from './present.ts';
import type { PersonSummary } from './record.ts';
import { spelledNames } from './spelled-names.ts';
import {
  casesOfPersons,
  findCurrent,
  listPersons,
  membersOf,
  type PersonRow,
  personsByCurrent,
  reportsOfPersons,
} from './store.ts';

const present = async (
  context: Context,
  rows: readonly PersonRow[],
  visible = visibleOfReports(context.actor.role),
): Promise<Map<string, PersonLine>> => {
  const cases = new Map(
    (
      await casesOfPersons(
        context,
        rows.map((row) => row.id),
      )
    ).map((row) => [row.current_id, row]),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      hidePersonLine(presentPersonLine(context.sealer, row, cases.get(row.id)), visible),
    ]),
  );
};

export const readPersonPage = async (
  context: Context,
  query: z.infer<typeof PersonQuery>,
): Promise<Page<PersonLine>> => {
  const { rows, total } = await listPersons(context, query);
  const lines = await present(context, rows);
  await writeLedger(context, { act: 'person.listed', subjectType: 'person', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => lines.get(row.id)!,
    total,
  );
};

/** A person whole: everything every report said, who else it could be and why, and what was judged. */
export const readPerson = async (
  context: Context,
  id: string,
  {
    candidates,
    visible = visibleOfReports(context.actor.role),
  }: { candidates: boolean; visible?: ReadonlySet<FieldClass> },
): Promise<Outcome<Person>> => {
  const row = await findCurrent(context, id);
  if (!row) return refuse('not_found', 'person', 'there is no such person');
  const members = await membersOf(context, [row.id]);
  const homeIds = members.map((member) => member.id);
  const reports = await reportsOfPersons(context, homeIds);
  const [statementRows, judgements, lines, mergeRequests] = await Promise.all([
    statementsOfSubjects(
      context,
      reports.map((report) => report.subject_id),
    ),
    judgementsAbout(context, homeIds),
    present(context, [row], visible),
    readMergeRequests(context, row.id),
  ]);
  const statements = statementRows.map((statement) => presentStatement(context.sealer, statement));
  const saidOn = new Map(
    reports.map((report) => [report.id, report.dated_on ?? report.arrived_at.toISOString().slice(0, 10)]),
  );
  await writeLedger(context, { act: 'person.read', subjectType: 'person', subjectId: row.id });
  const person: Person = {
    ...lines.get(row.id)!,
    reportLines: reports.map((report) => ({
      id: report.id,
      number: report.number,
      arrivedAt: report.arrived_at.toISOString(),
      datedOn: report.dated_on,
      preview: context.sealer.open('report.preview', report.id, report.preview),
      subjectId: report.subject_id,
    })),
    names: spelledNames(statements),
    age: personAge(statements, (id) => saidOn.get(id), context.clock().toISOString().slice(0, 10)),
    mergeRequests,
    statements,
    judgements: judgements.map((judgement) => presentJudgement(context.sealer, judgement)),
    candidates:
      candidates && visible.has('identity') && visible.has('contact')
        ? await readCandidates(context, row, members)
        : [],
    hidden: [],
  };
  return done(hidePerson(person, visible));
};

/** Who this person could be: found by any of the member records, explained over all that both sides' reports say. */
const readCandidates = async (
  context: Context,
  row: PersonRow,
  members: readonly PersonRow[],
): Promise<Candidate[]> => {
  await context.matcher.catchUp(context.system);
  const own = new Set(members.map((member) => member.id));
  const found = members.flatMap((member) =>
    context.matcher.find(
      context.sealer.openJson<PersonSummary>('person.summary', member.id, member.summary).own,
    ),
  );
  const homeRows = await personsByCurrent(
    context,
    [...new Set(found.map((one) => one.id))].filter((id) => !own.has(id)),
  );
  const currentRows = await personsByCurrent(context, [...new Set(homeRows.map((home) => home.current_id))]);
  const [lines, judgements] = await Promise.all([
    present(context, currentRows),
    judgementsAbout(context, [...own]),
  ]);
  const left = openRecord(context.sealer, row);
  return currentRows
    .map((other): Candidate => {
      const right = openRecord(context.sealer, other);
      const judgement = judgements.find(
        (one) => one.undone_at === null && (one.current_a === other.id || one.current_b === other.id),
      );
      return {
        person: lines.get(other.id)!,
        explanation: context.matcher.explain(left, right),
        values: sideBySide(left, right),
        judgement: judgement
          ? {
              id: judgement.id,
              verdict: judgement.verdict as Verdict,
              by: judgement.by ?? '',
              at: judgement.at.toISOString(),
              reason: context.sealer.open('judgement.reason', judgement.id, judgement.reason),
            }
          : null,
      };
    })
    .sort((a, b) => b.explanation.weight - a.explanation.weight);
};

/** The review list: pairs that no judgement has settled. */
export const readMatchPage = async (context: Context, query: MatchQuery): Promise<Page<MatchPair>> => {
  const { rows, total } = await listMatches(context, query);
  const persons = await personsByCurrent(context, [
    ...new Set(rows.flatMap((row) => [row.current_a, row.current_b])),
  ]);
  const lines = await present(context, persons);
  await writeLedger(context, { act: 'match.listed', subjectType: 'person', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => matchCursor(query, row),
    (row) => ({
      left: lines.get(row.current_a)!,
      right: lines.get(row.current_b)!,
      weight: row.weight,
      probability: row.probability,
      crossRole: row.cross_role,
      value: row.value,
      reports: row.reports,
      openCases: row.open_cases,
      pleas: row.pleas,
      joinsGroups: row.joins_groups,
      disagreeing: row.disagreeing,
    }),
    total,
  );
};

export const readJudgementPage = async (
  context: Context,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<Judgement>> => {
  const before =
    query.cursor === undefined || Number.isNaN(Date.parse(query.cursor)) ? null : new Date(query.cursor);
  const rows = await listJudgements(context, query.limit, before);
  await writeLedger(context, { act: 'match.listed', subjectType: 'judgement', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => row.at.toISOString(),
    (row) => hideJudgement(presentJudgement(context.sealer, row), visibleOfReports(context.actor.role)),
    { count: Math.min(rows.length, query.limit), atLeast: rows.length > query.limit },
  );
};
