import { randomUUID } from 'node:crypto';
import { type CampaignJudgement, done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import {
  apartOfLure,
  findCampaign,
  findCampaignJudgement,
  firstLureOf,
  insertCampaignJudgement,
  markJudgementUndone,
  touchLures,
} from './campaign-store.ts';
import { presentCampaignJudgement } from './present.ts';
import { findLure } from './store.ts';

/** Says that two campaigns are one. The older goes on; undoing brings both back as they were. */
export const joinCampaigns = async (
  context: Context,
  id: string,
  other: string,
): Promise<Outcome<CampaignJudgement>> => {
  if (id === other) return refuse('bad_value', 'other', 'a campaign is not joined with itself');
  for (const one of [id, other])
    if (!(await findCampaign(context, one)))
      return refuse('not_found', 'campaign', 'there is no such campaign');
  const [first, second] = [await firstLureOf(context, id), await firstLureOf(context, other)];
  if (!first || !second) return refuse('not_now', 'other', 'one of these campaigns holds no lures any more');
  return judge(context, { verdict: 'join', lureA: first.id, lureB: second.id });
};

/** Takes one lure out of its campaign: it was read wrongly as belonging there. */
export const takeApart = async (context: Context, lureId: string): Promise<Outcome<CampaignJudgement>> => {
  const lure = await findLure(context, lureId);
  if (!lure) return refuse('not_found', 'lure', 'there is no such lure');
  if (lure.campaign_id === null || (await apartOfLure(context, lureId)))
    return refuse('not_now', 'lure', 'this lure lies in no campaign');
  return judge(context, { verdict: 'apart', lureA: lureId, lureB: null });
};

const judge = async (
  context: Context,
  row: { verdict: 'join' | 'apart'; lureA: string; lureB: string | null },
): Promise<Outcome<CampaignJudgement>> => {
  const id = randomUUID();
  await inTransaction(context, async (inside) => {
    await insertCampaignJudgement(inside, { id, ...row });
    await touchLures(inside, [row.lureA, ...(row.lureB ? [row.lureB] : [])]);
    await writeLedger(inside, {
      act: 'campaign.judged',
      subjectType: 'lure',
      subjectId: row.lureA,
      purpose: 'analysis',
      detail: { verdict: row.verdict, other: row.lureB, judgement: id },
    });
  });
  return settled(context, id);
};

/** Takes a judgement back; campaigns become what they were without it. */
export const undoCampaignJudgement = async (
  context: Context,
  id: string,
): Promise<Outcome<CampaignJudgement>> => {
  const judgement = await findCampaignJudgement(context, id);
  if (!judgement) return refuse('not_found', 'judgement', 'there is no such judgement');
  const undone = await inTransaction(context, async (inside) => {
    if (!(await markJudgementUndone(inside, id))) return false;
    await touchLures(inside, [judgement.lure_a, ...(judgement.lure_b ? [judgement.lure_b] : [])]);
    await writeLedger(inside, {
      act: 'campaign.judgement_undone',
      subjectType: 'lure',
      subjectId: judgement.lure_a,
      purpose: 'analysis',
      detail: { judgement: id },
    });
    return true;
  });
  if (!undone) return refuse('conflict', 'judgement', 'this judgement was undone already');
  return settled(context, id);
};

const settled = async (context: Context, id: string): Promise<Outcome<CampaignJudgement>> => {
  await context.campaigns.catchUp(context);
  const row = await findCampaignJudgement(context, id);
  return row
    ? done(presentCampaignJudgement(row))
    : refuse('failed', 'judgement', 'the judgement was not kept');
};
