import {
  ageAtEvents,
  type CaseFacts,
  type CaseState,
  citedStatements,
  factStanding,
  type IncidentFact,
  isMinority,
  type Statement,
} from '@suar/core';
import { presentFact } from '../incident/present.ts';
import { listFacts } from '../incident/store.ts';
import { openRecord } from '../person/present.ts';
import { findCurrent, membersOf, reportsOfPersons } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { presentStatement } from '../report/present.ts';
import { statementsOfSubjects } from '../report/store.ts';

type Said = Pick<Statement, 'id' | 'field' | 'value' | 'status'>;
const stands = ({ status }: Said): boolean => status === 'proposed' || status === 'accepted';
const TEN_YEARS = 3653 * 86_400_000;

/**
 * The first day of what happened: the earliest accepted date told within ten years before the case was opened (a date may be
 * of something long ago), or else the day of opening.
 */
const earliestDay = (statements: readonly Said[], openedAt: string): string => {
  const floor = new Date(Date.parse(openedAt) - TEN_YEARS).toISOString().slice(0, 10);
  const days = statements
    .filter(({ field, status }) => field === 'date' && status === 'accepted')
    .map(({ value }) => value.text.split('/')[0] ?? '')
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= floor);
  return [openedAt.slice(0, 10), ...days].sort()[0]!;
};

/** All that was told of the birth as one interval: where reports differ, the doubt counts for the person. */
export const wholeInterval = (spans: readonly { from: string; to: string }[]) =>
  spans.length === 0
    ? null
    : {
        from: spans.map(({ from }) => from).sort()[0]!,
        to: spans
          .map(({ to }) => to)
          .sort()
          .at(-1)!,
      };

/**
 * Nobody has told a birth, or all that is told makes an adult; yet somebody says that the person was under 18. Read by the
 * reader it counts where nothing else is known, accepted by an officer it counts against other tellings too.
 */
const perhapsChild = (age: CaseFacts['age'], statements: readonly Said[]): boolean =>
  (age === 'unknown' || age === 'adult') &&
  statements.some(
    (said) =>
      isMinority(said.field, said.value) && (age === 'unknown' ? stands(said) : said.status === 'accepted'),
  );

/** What bears on a case from outside its actions, from everything that is told about its person. */
export const factsFrom = (
  state: CaseState,
  births: readonly { from: string; to: string }[],
  statements: readonly Said[],
  shared: readonly IncidentFact[],
): CaseFacts => {
  const standing = new Set([
    ...statements.filter(stands).map(({ id }) => id),
    ...shared.filter((fact) => factStanding(fact, state) === 'stands').map(({ id }) => id),
  ]);
  const age = ageAtEvents(wholeInterval(births), earliestDay(statements, state.openedAt));
  return {
    age: perhapsChild(age, statements) ? 'possibly_under_18' : age,
    withdrawn: citedStatements(state).filter((id) => !standing.has(id)),
  };
};

/** What the case cites or diverges from; shared facts among them are shown even when the case has left their incident. */
export const citedIds = (state: CaseState): string[] => [
  ...citedStatements(state),
  ...Object.keys(state.divergences),
];

/** The same, read for a case whose person is not at hand yet. */
export const readFacts = async (context: Context, state: CaseState): Promise<CaseFacts> => {
  const person = await findCurrent(context, state.personId);
  if (!person) return factsFrom(state, [], [], []);
  const members = await membersOf(context, [person.id]);
  const reports = await reportsOfPersons(
    context,
    members.map((member) => member.id),
  );
  const statements = await statementsOfSubjects(
    context,
    reports.map((report) => report.subject_id),
  );
  return factsFrom(
    state,
    openRecord(context.sealer, person).birth,
    statements.map((row) => presentStatement(context.sealer, row)),
    (await listFacts(context, { incidentId: state.incidentId, ids: citedIds(state) })).map((row) =>
      presentFact(context.sealer, row),
    ),
  );
};
