import type { Services } from '../platform/context.ts';
import type { JudgedValue } from '../story/store.ts';
import type { Check } from './verify.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const holds = (work: () => boolean): boolean => {
  try {
    return work();
  } catch {
    return false;
  }
};

const lengthOf = async ({ db, sealer }: Reach, reportId: string): Promise<number> => {
  const { text } = await db
    .selectFrom('report')
    .select('text')
    .where('id', '=', reportId)
    .executeTakeFirstOrThrow();
  let length = 0;
  holds(() => {
    length = sealer.open('report.text', reportId, text).length;
    return true;
  });
  return length;
};

/** Proves that judged events open and rest on words inside their reports, and that judged relations and waiting joinings open. */
export const verifyStories = async ({ db, sealer }: Reach): Promise<Check[]> => {
  const events = await db
    .selectFrom('story_judgement')
    .select(['id', 'value', 'report_id', 'start_offset', 'end_offset'])
    .orderBy('report_id')
    .execute();
  let wrongEvents = 0;
  let opened = '';
  let length = 0;
  for (const row of events) {
    // Ordered by report: each text is opened once, and one at a time is held.
    if (row.report_id !== null && row.report_id !== opened) {
      opened = row.report_id;
      length = await lengthOf({ db, sealer }, row.report_id);
    }
    const { start_offset: start, end_offset: end } = row;
    const inside = start === null || end === null || (start < end && end <= length);
    const opens = holds(
      () => typeof sealer.openJson<JudgedValue>('story_judgement.value', row.id, row.value).kind === 'string',
    );
    if (!inside || !opens) wrongEvents += 1;
  }
  const relations = await db.selectFrom('relation_judgement').select(['id', 'reason']).execute();
  const requests = await db.selectFrom('merge_request').select(['id', 'reason']).execute();
  const wrongRelations = relations.filter(
    ({ id, reason }) => !holds(() => sealer.open('relation_judgement.reason', id, reason) !== ''),
  ).length;
  const wrongRequests = requests.filter(
    ({ id, reason }) =>
      reason !== null && !holds(() => sealer.open('merge_request.reason', id, reason) !== ''),
  ).length;
  return [
    { check: 'judged events rest on words of their reports', looked: events.length, wrong: wrongEvents },
    {
      check: 'judged relations and waiting joinings open',
      looked: relations.length + requests.length,
      wrong: wrongRelations + wrongRequests,
    },
  ];
};
