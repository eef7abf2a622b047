import { randomUUID } from 'node:crypto';
import { type JudgeRelation, keptRelation, type Outcome, type Relations, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent, lockPersons } from '../person/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { isSubjectOf } from '../story/store.ts';
import { edgeNow } from './present.ts';
import { readRelations } from './read-relations.ts';
import { findRelation, insertRelation, markRelationUndone, standingRelations } from './store.ts';

/**
 * Records that one person is something to another, or that what was put forward does not hold. It binds to the home persons
 * given, so that joining and parting persons moves it along. Answers with the relations of the first.
 */
export const judgeRelation = (context: Context, input: JudgeRelation): Promise<Outcome<Relations>> =>
  inTransaction(context, async (inside) => {
    const [a, b] = [await findCurrent(inside, input.personA), await findCurrent(inside, input.personB)];
    if (!a || !b) return refuse('not_found', a ? 'personB' : 'personA', 'there is no such person');
    if (a.id === b.id) return refuse('bad_value', 'personB', 'these are one person; nobody is their own kin');
    await lockPersons(inside, [a.id, b.id]);
    const { source } = input;
    if (source?.reportId && !(await isSubjectOf(inside, source.reportId, [input.personA, input.personB])))
      return refuse('bad_value', 'source.reportId', 'this report is about neither of the two');
    const edge = keptRelation(input);
    const now = keptRelation({ personA: a.id, personB: b.id, kind: input.kind });
    const standing = (await standingRelations(inside, [a.id])).find((row) => {
      const known = keptRelation(edgeNow(row));
      return known.personA === now.personA && known.personB === now.personB && known.kind === now.kind;
    });
    if (standing)
      return refuse(
        standing.verdict === input.verdict ? 'conflict' : 'contradicts_judgement',
        'verdict',
        standing.verdict === input.verdict
          ? 'somebody has judged so already'
          : 'somebody judged the opposite; undo that judgement first',
      );
    const id = randomUUID();
    await insertRelation(inside, { ...edge, id, verdict: input.verdict, reason: input.reason, source });
    await writeLedger(inside, {
      act: 'relation.judged',
      subjectType: 'person',
      subjectId: a.id,
      detail: { judgement: id, verdict: input.verdict, kind: edge.kind, other: b.id },
    });
    return readRelations(inside, a.id);
  });

/** Takes a judgement of a relation back; what suggested it is put forward again. Answers with the relations of one side. */
export const undoRelation = (context: Context, id: string): Promise<Outcome<Relations>> =>
  inTransaction(context, async (inside) => {
    const row = await findRelation(inside, id);
    if (!row) return refuse('not_found', 'relation', 'there is no such judgement');
    if (!(await markRelationUndone(inside, id)))
      return refuse('conflict', 'relation', 'this judgement was undone already');
    await writeLedger(inside, {
      act: 'relation.judgement_undone',
      subjectType: 'person',
      subjectId: row.current_a,
      detail: { judgement: id, other: row.current_b },
    });
    return readRelations(inside, row.current_a);
  });
