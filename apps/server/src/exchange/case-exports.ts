import {
  CASE_FLAGS,
  type CaseExport,
  type CountableCase,
  caseState,
  factStanding,
  isReceived,
  providersNamed,
  receivedCells,
  serviceExport,
  standingAnswers,
} from '@suar/core';
import { readActions } from '../case/action-store.ts';
import { blindness, viewFor } from '../case/blind.ts';
import { citedIds, wholeInterval } from '../case/case-facts.ts';
import {
  accountNames,
  type CaseFilter,
  caseRowsByIds,
  FLAG_COLUMNS,
  findOffice,
  nextCases,
} from '../case/store.ts';
import { presentFact } from '../incident/present.ts';
import { listFacts } from '../incident/store.ts';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import { membersOf, reportsOfPersons } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { presentStatement } from '../report/present.ts';
import { statementsOfSubjects } from '../report/store.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { providersByIds } from '../service/store.ts';

const AT_ONCE = 500;

/** The cases of a filter as the standard sees them, read in portions so that memory does not grow with their number. */
export async function* eachCaseExport(context: Context, filter: CaseFilter): AsyncGenerator<CaseExport> {
  for await (const one of eachCountableCase(context, filter)) yield one.export;
}

/** The same, with what a count needs beside it. */
export async function* eachCountableCase(
  context: Context,
  filter: CaseFilter,
): AsyncGenerator<CountableCase> {
  const blind = await waitingFor(context, context.actor.accountId);
  let after = 0;
  for (;;) {
    const ids = await nextCases(context, filter, after, AT_ONCE, blind);
    if (ids.length === 0) return;
    after = ids.at(-1)!.number;
    yield* await readCaseExports(
      context,
      ids.map((row) => row.id),
      blind,
    );
  }
}

const readCaseExports = async (
  context: Context,
  ids: readonly string[],
  blind: readonly string[],
): Promise<CountableCase[]> => {
  const rows = await caseRowsByIds(context, ids);
  const actions = await readActions(context, ids);
  const members = await membersOf(context, [...new Set(rows.map((row) => row.current_id))]);
  const reports = await reportsOfPersons(
    context,
    members.map((member) => member.id),
  );
  const statements = (
    await statementsOfSubjects(
      context,
      reports.map((report) => report.subject_id),
    )
  ).map((row) => presentStatement(context.sealer, row));
  // What a reader is blind to on the page does not leave by an export either.
  const states = new Map(
    rows.map((row) => {
      const own = actions.get(row.id) ?? [];
      const state = caseState(own);
      const why = blindness(state, context.actor.accountId, blind.includes(row.id));
      return [row.id, viewFor(own, state, why).state] as const;
    }),
  );
  const office = await findOffice(context, context.actor.organisationId);
  const names = await accountNames(
    context,
    [...states.values()].flatMap((state) =>
      [state.decision?.by, state.secondReading?.by, state.assigneeId].filter((id) => id != null),
    ),
  );

  const named = [...states.values()].flatMap(({ services }) => providersNamed(services));
  const providers = new Map(
    (await providersByIds(context, [...new Set(named)])).map(({ id, name }) => [id, name]),
  );
  const today = context.clock().toISOString().slice(0, 10);

  const shared = (
    await listFacts(context, { incidentId: null, ids: [...states.values()].flatMap(citedIds) })
  ).map((fact) => presentFact(context.sealer, fact));

  return rows.map((row): CountableCase => {
    const state = states.get(row.id)!;
    const own = actions.get(row.id) ?? [];
    const appeal = state.appeals.at(-1);
    const withdrawn = new Set([
      ...statements
        .filter(({ status }) => status === 'rejected' || status === 'corrected')
        .map(({ id }) => id),
      ...shared.filter((fact) => factStanding(fact, state) !== 'stands').map(({ id }) => id),
    ]);
    const answers = standingAnswers(state.answers, withdrawn);
    const record = openRecord(context.sealer, { id: row.current_id, summary: row.summary });
    const shown = shownOf(record);
    const homes = new Set(
      members.filter((member) => member.current_id === row.current_id).map((member) => member.id),
    );
    const subjects = new Set(
      reports.filter((report) => homes.has(report.person_id)).map((report) => report.subject_id),
    );
    const said = statements.filter(
      (statement) =>
        subjects.has(statement.subjectId) &&
        (statement.status === 'accepted' || statement.status === 'proposed'),
    );
    // Accepted before proposed: of two that say a thing, the one that an officer stands by speaks.
    said.sort((left, right) => Number(right.status === 'accepted') - Number(left.status === 'accepted'));
    const received = new Set(
      said.filter(({ value }) => isReceived(value)).map(({ field, value }) => `${field} ${value.text}`),
    );
    const told = (fields: readonly string[], values: readonly string[]): string[] =>
      values.filter((value) => !fields.some((field) => received.has(`${field} ${value}`)));
    const accepted = said.filter(({ status, value }) => status === 'accepted' && !isReceived(value));
    const place =
      accepted.find(
        (statement) => statement.field === 'place' && statement.value.detail?.country === state.country,
      ) ?? accepted.find((statement) => statement.field === 'place');
    const coordinate = (key: 'latitude' | 'longitude'): number | null =>
      typeof place?.value.detail?.[key] === 'number' ? place.value.detail[key] : null;
    const exported: CaseExport = {
      caseNumber: row.number,
      status: state.status,
      closingReason: state.closed?.reason ?? null,
      openedAt: state.openedAt,
      person: {
        names: told(['name', 'alias'], record.names),
        sex: shown.sex,
        birthDate: shown.birth && shown.birth.from === shown.birth.to ? shown.birth.from : null,
        nationalities: told(
          ['nationality'],
          record.nationalities.filter((code) => /^[A-Z]{2}$/.test(code)),
        ),
        nationalId: record.nationalIds[0] ?? null,
        passport: record.passports[0] ?? null,
        phones: told(['phone'], record.phones),
        email: record.emails[0] ?? null,
        cells: receivedCells(said.map(({ value }) => value)),
      },
      recruitment: null,
      exploitation:
        state.country || place
          ? {
              country: state.country,
              city: place?.value.text ?? null,
              date: null,
              latitude: coordinate('latitude'),
              longitude: coordinate('longitude'),
            }
          : null,
      indicators: Object.keys(answers).filter((question) => answers[question]?.answer === 'yes'),
      outcome: state.outcome,
      decision: state.decision
        ? {
            finding: state.decision.finding,
            standard: state.decision.standard,
            law: state.decision.law,
            by: names.get(state.decision.by) ?? '',
            at: state.decision.at,
            secondReader: state.secondReading ? (names.get(state.secondReading.by) ?? '') : null,
          }
        : null,
      assignee: state.assigneeId ? (names.get(state.assigneeId) ?? null) : null,
      flags: blind.includes(row.id) ? [] : CASE_FLAGS.filter((flag) => row[FLAG_COLUMNS[flag]]),
      appeal: appeal ? { ground: appeal.ground, outcome: appeal.review?.outcome ?? null } : null,
      offences: state.offences.map((offence) => ({
        offence: offence.offence,
        compelled: offence.compulsion?.compelled ?? null,
        timing: offence.compulsion?.timing ?? null,
        state: offence.state.state,
        answers: offence.requests.flatMap(({ answer }) => answer?.answer ?? []),
      })),
      ...(office ? { office } : {}),
      particulars: state.particulars,
      services: serviceExport(state.services, providers, today),
      received: own.some(({ kind }) => kind === 'record_received'),
      interviewLanguages: [...new Set(state.interviews.map(({ language }) => language))],
    };
    return { export: exported, caseId: row.id, personId: row.current_id, birth: wholeInterval(record.birth) };
  });
};
