import { type CaseExport, caseState } from '@suar/core';
import { readActions } from '../case/action-store.ts';
import { accountNames, type CaseFilter, caseRowsByIds, nextCases } from '../case/store.ts';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import { membersOf, reportsOfPersons } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { presentStatement } from '../report/present.ts';
import { statementsOfSubjects } from '../report/store.ts';

const AT_ONCE = 500;

/** The cases of a filter as the standard sees them, read in portions so that memory does not grow with their number. */
export async function* eachCaseExport(context: Context, filter: CaseFilter): AsyncGenerator<CaseExport> {
  let after = 0;
  for (;;) {
    const ids = await nextCases(context, filter, after, AT_ONCE);
    if (ids.length === 0) return;
    after = ids.at(-1)!.number;
    yield* await readCaseExports(
      context,
      ids.map((row) => row.id),
    );
  }
}

const readCaseExports = async (context: Context, ids: readonly string[]): Promise<CaseExport[]> => {
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
  const states = new Map(rows.map((row) => [row.id, caseState(actions.get(row.id) ?? [])]));
  const names = await accountNames(
    context,
    [...states.values()].flatMap((state) =>
      [state.decision?.by, state.secondReading?.by, state.assigneeId].filter((id) => id != null),
    ),
  );

  return rows.map((row): CaseExport => {
    const state = states.get(row.id)!;
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
    const accepted = said.filter((statement) => statement.status === 'accepted');
    const place =
      accepted.find(
        (statement) => statement.field === 'place' && statement.value.detail?.country === state.country,
      ) ?? accepted.find((statement) => statement.field === 'place');
    const coordinate = (key: 'latitude' | 'longitude'): number | null =>
      typeof place?.value.detail?.[key] === 'number' ? place.value.detail[key] : null;
    return {
      caseNumber: row.number,
      status: state.status,
      closingReason: state.closed?.reason ?? null,
      openedAt: state.openedAt,
      person: {
        names: record.names,
        sex: shown.sex,
        birthDate: shown.birth && shown.birth.from === shown.birth.to ? shown.birth.from : null,
        nationalities: record.nationalities.filter((code) => /^[A-Z]{2}$/.test(code)),
        nationalId: record.nationalIds[0] ?? null,
        passport: record.passports[0] ?? null,
        phones: record.phones,
        email: record.emails[0] ?? null,
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
      indicators: Object.values(state.answers)
        .filter((answer) => answer.answer === 'yes')
        .map((answer) => answer.question),
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
    };
  });
};
