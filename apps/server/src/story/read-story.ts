import {
  byTime,
  done,
  type Outcome,
  officeZone,
  refuse,
  type StatementValue,
  type Story,
  type StoryEvent,
  type SubjectRole,
} from '@suar/core';
import { organisationCountry } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent, membersOf } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { statementsOfSubjects, subjectsOf } from '../report/store.ts';
import {
  keyOf,
  type OpenedReport,
  openReport,
  presentChat,
  presentJudged,
  presentMedia,
  presentProposal,
} from './present.ts';
import { readReportEvents } from './read-report.ts';
import { reportsOfStory, standingStoryJudgements } from './store.ts';
import { type NamedSubject, whoseEvent } from './whose-events.ts';

export const zoneOfOffice = async (context: Context): Promise<string> =>
  officeZone(await organisationCountry(context, context.actor.organisationId));

/** Everything that the reports of a person tell of what happened, from all chats in one order of time. */
export const readStory = async (context: Context, personId: string): Promise<Outcome<Story>> => {
  const person = await findCurrent(context, personId);
  if (!person) return refuse('not_found', 'person', 'there is no such person');
  const homeIds = (await membersOf(context, [person.id])).map((member) => member.id);
  const zone = await zoneOfOffice(context);
  const reports = (await reportsOfStory(context, homeIds)).map((row) =>
    openReport(context.sealer, row, zone),
  );
  const proposals = await proposedEvents(context, reports, new Set(homeIds));
  const byKey = new Map(proposals.map((event) => [event.key, event]));
  const judged = new Map<string, StoryEvent>();
  for (const row of await standingStoryJudgements(context, homeIds)) {
    const key = keyOf(row.person_id, row.report_id, row.start_offset, row.end_offset, row.read_kind);
    const event = presentJudged(
      context.sealer,
      row,
      reports.find((report) => report.row.id === row.report_id),
      row.read_kind === null ? undefined : byKey.get(key),
      zone,
    );
    // The newest word counts; taking it back lets the one before it speak again.
    if (!judged.has(event.key)) judged.set(event.key, event);
  }
  await writeLedger(context, { act: 'story.read', subjectType: 'person', subjectId: person.id });
  return done({
    personId: person.id,
    events: [...proposals.filter(({ key }) => !judged.has(key)), ...judged.values()].sort(byTime),
    media: reports.flatMap(presentMedia).sort(byTime),
    chats: reports.filter(({ messages }) => messages.length > 0).map(presentChat),
    officeZone: zone,
  });
};

/** What the reader puts forward about the home persons given, out of their reports. */
export const proposedEvents = async (
  context: Context,
  reports: readonly OpenedReport[],
  homeIds: ReadonlySet<string>,
): Promise<StoryEvent[]> => {
  const subjects = await subjectsOf(
    context,
    reports.map(({ row }) => row.id),
  );
  const names = (
    await statementsOfSubjects(
      context,
      subjects.map(({ id }) => id),
    )
  ).filter(
    ({ field, status, start_offset }) =>
      (field === 'name' || field === 'alias') && status !== 'rejected' && start_offset !== null,
  );
  const events: StoryEvent[] = [];
  for (const report of reports) {
    const own = subjects.filter(({ report_id }) => report_id === report.row.id);
    const named = own.map((subject): NamedSubject => {
      const said = names.filter(({ subject_id }) => subject_id === subject.id);
      const texts = said.map(
        (row) => context.sealer.openJson<StatementValue>('statement.value', row.id, row.value).text,
      );
      return {
        id: subject.home_id,
        role: subject.role as SubjectRole,
        ordinal: subject.ordinal,
        names: placesOf(report.text, texts),
      };
    });
    const read = await readReportEvents(report.row.id, report.text, report.messages, report.spokenOn);
    for (const event of read)
      for (const homeId of whoseEvent(event, report.text, named))
        if (homeIds.has(homeId)) events.push(presentProposal(homeId, report, event));
  }
  return events;
};

/** Every place where a name stands; a statement keeps only the first. */
const placesOf = (text: string, names: readonly string[]): { start: number; end: number }[] =>
  [...new Set(names)].flatMap((name) => {
    const places: { start: number; end: number }[] = [];
    if (name.length < 2) return places;
    for (
      let at = text.indexOf(name);
      at >= 0 && places.length < 500;
      at = text.indexOf(name, at + name.length)
    )
      places.push({ start: at, end: at + name.length });
    return places;
  });
