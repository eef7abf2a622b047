import { randomUUID } from 'node:crypto';
import { type JudgeEvent, type Outcome, refuse, type Story } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent, membersOf } from '../person/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { keyOf, openReport } from './present.ts';
import { proposedEvents, readStory, zoneOfOffice } from './read-story.ts';
import {
  findStoryJudgement,
  insertStoryJudgement,
  isSubjectOf,
  markStoryUndone,
  reportsOfStory,
  setZone,
  standingStoryJudgements,
} from './store.ts';

/**
 * An officer's word on an event: what was read is confirmed as it stands or corrected, or rejected; or an event is added that
 * nobody read. Earlier words are kept; the newest counts until it is taken back.
 */
export const judgeEvent = (context: Context, personId: string, input: JudgeEvent): Promise<Outcome<Story>> =>
  inTransaction(context, async (inside) => {
    const person = await findCurrent(inside, personId);
    if (!person) return refuse('not_found', 'person', 'there is no such person');
    if ((input.start === null) !== (input.end === null) || (input.start !== null && input.reportId === null))
      return refuse('bad_value', 'start', 'start and end together mark words of a report');
    if (input.readKind === null && input.verdict === 'rejected')
      return refuse('bad_value', 'verdict', 'only what was read can be rejected; what was added is undone');
    if (input.reportId !== null) {
      const homeIds = (await membersOf(inside, [person.id])).map((member) => member.id);
      if (!(await isSubjectOf(inside, input.reportId, homeIds)))
        return refuse('bad_value', 'reportId', 'this report is not about the person');
      const zone = await zoneOfOffice(inside);
      const report = (await reportsOfStory(inside, homeIds)).find((row) => row.id === input.reportId)!;
      const opened = openReport(inside.sealer, report, zone);
      if (input.end !== null && (input.end > opened.text.length || input.start! >= input.end))
        return refuse('bad_value', 'start', 'start and end mark words inside the text of the report');
      if (input.readKind !== null && !(await isKnown(inside, personId, input, opened)))
        return refuse('not_found', 'readKind', 'nothing of this kind was read in these words of this person');
    } else if (input.readKind !== null)
      return refuse('missing', 'reportId', 'what was read stands in a report');
    const id = randomUUID();
    await insertStoryJudgement(inside, {
      id,
      personId,
      reportId: input.reportId,
      start: input.start,
      end: input.end,
      readKind: input.readKind,
      verdict: input.verdict,
      value: { kind: input.kind, from: input.from, to: input.to, note: input.note },
    });
    await writeLedger(inside, {
      act: 'story.judged',
      subjectType: 'person',
      subjectId: person.id,
      detail: { judgement: id, verdict: input.verdict, added: input.readKind === null },
    });
    return readStory(inside, person.id);
  });

/** Read now, or judged before: a newer reader may no longer find what an older one did. */
const isKnown = async (
  context: Context,
  homeId: string,
  { reportId, start, end, readKind }: JudgeEvent,
  report: ReturnType<typeof openReport>,
): Promise<boolean> => {
  const key = keyOf(homeId, reportId, start, end, readKind);
  const read = await proposedEvents(context, [report], new Set([homeId]));
  if (read.some((event) => event.key === key)) return true;
  return (await standingStoryJudgements(context, [homeId])).some(
    (row) => keyOf(row.person_id, row.report_id, row.start_offset, row.end_offset, row.read_kind) === key,
  );
};

/** Takes an officer's word back: the proposal, or the word before it, stands again; an added event goes. */
export const undoStoryJudgement = (context: Context, id: string): Promise<Outcome<Story>> =>
  inTransaction(context, async (inside) => {
    const row = await findStoryJudgement(inside, id);
    if (!row) return refuse('not_found', 'judgement', 'there is no such judgement');
    if (!(await markStoryUndone(inside, id)))
      return refuse('conflict', 'judgement', 'this judgement was undone already');
    const person = await findCurrent(inside, row.person_id);
    await writeLedger(inside, {
      act: 'story.judgement_undone',
      subjectType: 'person',
      subjectId: person?.id ?? row.person_id,
      detail: { judgement: id },
    });
    return readStory(inside, row.person_id);
  });

/** Says by which zone a chat's clock ran; null takes the office's again. No word of the report changes. */
export const chooseZone = (
  context: Context,
  reportId: string,
  zone: string | null,
): Promise<Outcome<{ zone: string | null }>> =>
  inTransaction(context, async (inside) => {
    if (!(await setZone(inside, reportId, zone)))
      return refuse('not_found', 'report', 'there is no such report');
    await writeLedger(inside, {
      act: 'report.changed',
      subjectType: 'report',
      subjectId: reportId,
      detail: { zone },
    });
    return { ok: true, value: { zone } };
  });
