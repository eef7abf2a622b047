import { randomUUID } from 'node:crypto';
import { done, type LearnedModelLine, type MatchingModel, type Outcome, refuse } from '@suar/core';
import {
  DEFAULT_PERSON_MODEL,
  type JudgedPair,
  LEAST_JUDGED,
  learnPersonModel,
  type PersonModel,
} from '@suar/linkage';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { countVerdicts, judgedSummaries } from './judgement-store.ts';
import { matchPersons } from './match-persons.ts';
import { matchedPersons } from './match-store.ts';
import { insertModel, lockModels, type ModelRow, standingModels, withdrawModel } from './model-store.ts';
import type { PersonSummary } from './record.ts';

const PORTION = 200;
/** Who changes how everybody's pairs are weighed must be a supervisor, beside being allowed to judge persons. */
const mayTrain = (context: Context): boolean => context.actor.role === 'supervisor';
const notAllowed = () =>
  refuse('not_allowed', 'person.judge', 'only a supervisor changes how matching weighs');

/** How matching weighs now, beside the built-in model, and what a training would learn from. */
export const readMatchingModel = async (context: Context): Promise<MatchingModel> => {
  const [now, earlier] = await standingModels(context.db);
  const standing = await countVerdicts(context);
  await writeLedger(context, { act: 'match.model_read', subjectType: 'person_model' });
  const after: Pick<PersonModel, 'levels'> = now?.model ?? DEFAULT_PERSON_MODEL;
  return {
    inForce: now ? present(now) : null,
    earlier: earlier ? present(earlier) : null,
    standing,
    needed: LEAST_JUDGED,
    mayTrain: mayTrain(context),
    levels: Object.entries(DEFAULT_PERSON_MODEL.levels).flatMap(([comparison, levels]) =>
      Object.entries(levels).map(([level, { m, u }]) => {
        const learned = after.levels[comparison as keyof PersonModel['levels']]?.[level] ?? { m, u };
        return { comparison, level, before: Math.log2(m / u), after: Math.log2(learned.m / learned.u) };
      }),
    ),
  };
};

const present = (row: ModelRow): LearnedModelLine => ({
  id: row.id,
  madeAt: row.made_at.toISOString(),
  madeBy: row.by,
  pairsSame: row.pairs_same,
  pairsNotSame: row.pairs_not_same,
});

/**
 * Learns from the judgements in force how much each level weighs and puts it in force. It starts from the built-in model each
 * time, so that no judgement counts twice. Refused below 30 judgements either way. All pairs that are
 * kept are weighed anew before it answers.
 */
export const trainMatching = async (context: Context): Promise<Outcome<MatchingModel>> => {
  if (!mayTrain(context)) return notAllowed();
  const outcome = await inTransaction(context, async (inside) => {
    await lockModels(inside.db);
    const judged = (await judgedSummaries(inside)).map((row): JudgedPair => {
      const open = (id: string, summary: Buffer) =>
        inside.sealer.openJson<PersonSummary>('person.summary', id, summary).own;
      return {
        a: open(row.person_a, row.summary_a),
        b: open(row.person_b, row.summary_b),
        same: row.verdict === 'same',
      };
    });
    const { learned, model, same, notSame } = learnPersonModel(judged, DEFAULT_PERSON_MODEL);
    if (!learned)
      return refuse(
        'not_now',
        'judgements',
        `at least ${LEAST_JUDGED} judgements of "same" and ${LEAST_JUDGED} of "not the same" are needed; there are ${same} and ${notSame}`,
      );
    const id = randomUUID();
    await insertModel(inside, { id, same, notSame, model });
    await writeLedger(inside, {
      act: 'match.trained',
      subjectType: 'person_model',
      subjectId: id,
      count: same + notSame,
      detail: { same, notSame },
    });
    return done(null);
  });
  if (!outcome.ok) return outcome;
  await weighAnew(context);
  return done(await readMatchingModel(context));
};

/** Takes the model in force back; the one before it, or the built-in one, holds again. */
export const withdrawMatching = async (context: Context, id: string): Promise<Outcome<MatchingModel>> => {
  if (!mayTrain(context)) return notAllowed();
  const outcome = await inTransaction(context, async (inside) => {
    await lockModels(inside.db);
    if (!(await withdrawModel(inside, id))) return refuse('conflict', 'model', 'this model is not in force');
    await writeLedger(inside, {
      act: 'match.model_withdrawn',
      subjectType: 'person_model',
      subjectId: id,
    });
    return done(null);
  });
  if (!outcome.ok) return outcome;
  await weighAnew(context);
  return done(await readMatchingModel(context));
};

/** Pairs that are kept bear the weights of the model before: whoever has one is looked up again. */
const weighAnew = async (context: Context): Promise<void> => {
  const ids = await matchedPersons(context);
  for (let at = 0; at < ids.length; at += PORTION)
    await matchPersons(context, ids.slice(at, at + PORTION), { fresh: false });
};
