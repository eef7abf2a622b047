import { randomUUID } from 'node:crypto';
import { done, type Judgement, type Outcome, refuse, type Verdict } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { crossesRoles } from './crosses-roles.ts';
import { findJudgement, insertJudgement, markUndone, standingJudgements } from './judgement-store.ts';
import { refreshMatchCounts } from './match-store.ts';
import { findMergeRequest, insertMergeRequest, removeRequests } from './merge-request-store.ts';
import { partition } from './partition.ts';
import { presentJudgement } from './present.ts';
import { refreshPersons } from './refresh.ts';
import { findCurrent, homesOf, lockPersons, membersOf, setCurrent } from './store.ts';

/**
 * Records a human judgement about two persons: same, not the same, or unsure. "Same" joins them over untouched reports;
 * across roles (a victim and a suspect) a second account must say the same, and nothing contradicts a standing "not the same".
 */
export const judgePersons = (
  context: Context,
  input: { personA: string; personB: string; verdict: Verdict; reason: string; weight?: number | undefined },
): Promise<Outcome<Judgement>> =>
  inTransaction(context, async (inside) => {
    const [first, second] = [
      await findCurrent(inside, input.personA),
      await findCurrent(inside, input.personB),
    ];
    if (!first || !second) return refuse('not_found', 'personA', 'there is no such person');
    if (first.current_id === second.current_id)
      return refuse(
        'conflict',
        'personB',
        'these are one person already; undo the judgement that joined them first',
      );
    const [a, b] = first.number < second.number ? [first, second] : [second, first];
    await lockPersons(inside, [a.id, b.id]);
    const members = await membersOf(inside, [a.id, b.id]);

    if (input.verdict === 'same') {
      const side = new Map(members.map((row) => [row.id, row.current_id]));
      const standing = await standingJudgements(
        inside,
        members.map((row) => row.id),
      );
      const between = (one: { person_a: string; person_b: string }): boolean => {
        const [x, y] = [side.get(one.person_a), side.get(one.person_b)];
        return x !== undefined && y !== undefined && x !== y;
      };
      if (standing.some((one) => one.verdict === 'not_same' && between(one))) {
        return refuse(
          'contradicts_judgement',
          'verdict',
          'somebody judged that these are not the same; undo that judgement first',
        );
      }
      const roles = (currentId: string): string[] =>
        members.filter((row) => row.current_id === currentId).map((row) => row.role);
      if (crossesRoles(roles(a.id), roles(b.id))) {
        const requests = await findMergeRequest(inside, a.id, b.id);
        if (requests.every((request) => request.actor_id === inside.actor.accountId)) {
          await insertMergeRequest(inside, randomUUID(), a.id, b.id, input.reason);
          await writeLedger(inside, {
            act: 'person.judged',
            subjectType: 'person',
            subjectId: a.id,
            detail: { verdict: 'same', other: b.id, waits: 'second account' },
          });
          // The request must outlive this refusal, so it is kept and the refusal is a value.
          return refuse(
            'two_persons_needed',
            'verdict',
            'a person at risk and a suspect are joined only when a second officer says the same; your word is recorded',
          );
        }
      }
    }
    // A word that waited is answered by this one; after an undoing two persons must say it anew.
    if (input.verdict !== 'unsure') {
      const answered = await findMergeRequest(inside, a.id, b.id);
      await removeRequests(
        inside,
        answered.map((request) => request.id),
      );
    }
    const id = randomUUID();
    await insertJudgement(inside, {
      id,
      personA: a.id,
      personB: b.id,
      verdict: input.verdict,
      reason: input.reason,
      weight: input.weight ?? null,
    });
    await writeLedger(inside, {
      act: 'person.judged',
      subjectType: 'person',
      subjectId: a.id,
      detail: { verdict: input.verdict, other: b.id, judgement: id },
    });
    if (input.verdict === 'same')
      await rejoin(
        inside,
        members.map((row) => row.id),
      );
    await refreshMatchCounts(
      inside,
      members.map((member) => member.id),
    );
    const row = await findJudgement(inside, id);
    return row
      ? done(presentJudgement(inside.sealer, row))
      : refuse('failed', 'judgement', 'the judgement was not kept');
  });

/** Takes a judgement back. What it joined comes apart exactly as it was, save for what other judgements still join. */
export const undoJudgement = (context: Context, id: string): Promise<Outcome<Judgement>> =>
  inTransaction(context, async (inside) => {
    const judgement = await findJudgement(inside, id);
    if (!judgement) return refuse('not_found', 'judgement', 'there is no such judgement');
    await lockPersons(inside, [judgement.current_a, judgement.current_b]);
    const members = await membersOf(inside, [judgement.current_a, judgement.current_b]);
    if (!(await markUndone(inside, id)))
      return refuse('conflict', 'judgement', 'this judgement was undone already');
    await writeLedger(inside, {
      act: 'judgement.undone',
      subjectType: 'person',
      subjectId: judgement.person_a,
      detail: { judgement: id },
    });
    if (judgement.verdict === 'same')
      await rejoin(
        inside,
        members.map((row) => row.id),
      );
    await refreshMatchCounts(
      inside,
      members.map((member) => member.id),
    );
    const row = await findJudgement(inside, id);
    return row
      ? done(presentJudgement(inside.sealer, row))
      : refuse('failed', 'judgement', 'the judgement was not kept');
  });

/** Works out anew who is one among these home persons, from the judgements in force. */
const rejoin = async (context: Context, homeIds: readonly string[]): Promise<void> => {
  const homes = await homesOf(context, homeIds);
  const edges = (await standingJudgements(context, homeIds))
    .filter((one) => one.verdict === 'same')
    .map((one) => ({ personA: one.person_a, personB: one.person_b }));
  const joined = partition(homes, edges);
  for (const currentId of new Set(joined.values())) {
    await setCurrent(
      context,
      homes.filter((home) => joined.get(home.id) === currentId).map((home) => home.id),
      currentId,
    );
  }
  await refreshPersons(context, homeIds);
};
