import { randomUUID } from 'node:crypto';
import type { Sex, StatementValue, SubjectRole } from '@suar/core';
import { refreshBasis } from '../case/citation-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { asSystem, type Context } from '../platform/context.ts';
import { statementsOfSubjects } from '../report/store.ts';
import { mergeRecords, type PersonSummary, recordOf, shownOf } from './record.ts';
import { recordWords } from './search-words.ts';
import {
  insertPersonAndSubject,
  membersOf,
  personsByCurrent,
  reportsOfPersons,
  setCasesOfPerson,
  setPerson,
} from './store.ts';

/** Bears a home person with a new subject of a report. */
export const bearPerson = async (
  context: Context,
  birth: { reportId: string; role: SubjectRole; ordinal: number; country: string | null },
): Promise<void> => {
  const personId = randomUUID();
  const own = recordOf(personId, birth.role, birth.reportId, [], '');
  const summary = context.sealer.sealJson('person.summary', personId, {
    own,
    all: null,
  } satisfies PersonSummary);
  await insertPersonAndSubject(context, {
    personId,
    subjectId: randomUUID(),
    summary,
    organisationId: context.actor.organisationId,
    ...birth,
  });
  await context.jobs.send('match-persons', { personId }, personId);
};

/** Sex and nationality as known before, where no word is left that says them. */
const withCounted = (
  shown: ReturnType<typeof shownOf>,
  row: { sex: string; nationality: string | null; erased: boolean },
): Pick<ReturnType<typeof shownOf>, 'sex' | 'nationality'> =>
  row.erased
    ? {
        sex: shown.sex === 'unknown' ? (row.sex as Sex) : shown.sex,
        nationality: shown.nationality ?? row.nationality,
      }
    : shown;

/**
 * Works out anew what is kept with persons, from the statements of their reports: after a judgement of statements, a merge
 * or its undoing. Only derived values change; reports and statements are never touched here.
 */
export const refreshPersons = async (asked: Context, homeIds: readonly string[]): Promise<void> => {
  // Derived values follow wherever they are kept, also with cases of other teams.
  if (homeIds.length > 0) await asSystem(asked, (context) => refresh(context, homeIds));
};

const refresh = async (context: Context, homeIds: readonly string[]): Promise<void> => {
  const touched = await personsByCurrent(context, homeIds);
  const currentIds = [...new Set(touched.map((row) => row.current_id))];
  const members = await membersOf(context, currentIds);
  const reports = await reportsOfPersons(
    context,
    members.map((row) => row.id),
  );
  const statements = await statementsOfSubjects(
    context,
    reports.map((row) => row.subject_id),
  );

  for (const currentId of currentIds) {
    const group = members.filter((row) => row.current_id === currentId);
    const records = group.map((member) => {
      const report = reports.find((row) => row.person_id === member.id);
      const said = statements
        .filter((row) => row.subject_id === report?.subject_id && !context.sealer.erasedAt(row.value))
        .map((row) => ({
          field: row.field,
          status: row.status,
          ...context.sealer.openJson<StatementValue>('statement.value', row.id, row.value),
        }));
      const erased = statements.some(
        (row) => row.subject_id === report?.subject_id && context.sealer.erasedAt(row.value),
      );
      const asOf = report?.dated_on ?? report?.arrived_at.toISOString().slice(0, 10) ?? '';
      return {
        member: { ...member, erased },
        country: report?.country ?? null,
        own: recordOf(member.id, member.role as SubjectRole, report?.id ?? '', said, asOf),
      };
    });
    const all = mergeRecords(
      currentId,
      records.map((record) => record.own),
    );
    for (const { member, own, country } of records) {
      const isCurrent = member.id === currentId;
      const standing = isCurrent ? all : own;
      // What was counted of somebody stays counted when the words it was read from are erased.
      const shown = withCounted(shownOf(standing), member);
      const search = context.sealer.searchKeys(recordWords(standing));
      const nationality = shown.nationality;
      const where =
        (isCurrent ? records.find((record) => record.member.country)?.member.country : member.country) ??
        country;
      await setPerson(context, member.id, {
        role: member.role,
        sex: shown.sex,
        nationality,
        country: where,
        search,
        reports: isCurrent ? records.length : 1,
        summary: context.sealer.sealJson('person.summary', member.id, {
          own,
          all: isCurrent && records.length > 1 ? all : null,
        } satisfies PersonSummary),
      });
      if (isCurrent) await setCasesOfPerson(context, currentId, { sex: shown.sex, nationality, search });
    }
  }
  const changed = await refreshBasis(
    context,
    members.map((row) => row.id),
  );
  if (changed > 0)
    await writeLedger(context, { act: 'case.basis_changed', subjectType: 'case', count: changed });
  for (const personId of homeIds) await context.jobs.send('match-persons', { personId }, personId);
};
