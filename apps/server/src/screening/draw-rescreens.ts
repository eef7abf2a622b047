import { createHash, randomBytes } from 'node:crypto';
import { type DrawRescreens, done, type Outcome, type Rescreen, refuse } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { type LastDecision, readDecisions } from './read-decisions.ts';
import { readRescreens } from './read-rescreens.ts';
import { activeScreeners, drawnDecisions, insertRound } from './rescreen-store.ts';

/** A place in the order of a draw that nobody can steer and anybody can repeat: SHA-256 of seed and case. */
const lot = (seed: string, key: string): string =>
  createHash('sha256').update(`${seed}\n${key}`).digest('hex');

const byLot = <T>(seed: string, items: readonly T[], keyOf: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, lot: lot(seed, keyOf(item)) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ item }) => item);

/**
 * The sample: for each officer the first by lot of the findings of "no", and some of "victim", so that nobody can guess the
 * first finding from being asked, and agreement by chance can be told from agreement.
 */
export const sampleDecisions = (
  decisions: readonly LastDecision[],
  { seed, perOfficer, controls }: { seed: string; perOfficer: number; controls: number },
): LastDecision[] => {
  const officers = [...new Set(decisions.map(({ officerId }) => officerId))].sort();
  return officers.flatMap((officerId) => {
    const own = byLot(
      seed,
      decisions.filter((one) => one.officerId === officerId),
      ({ row, seq }) => `${row.id}/${seq}`,
    );
    const of = (finding: LastDecision['finding'], count: number) =>
      own.filter((one) => one.finding === finding).slice(0, count);
    return [...of('not_victim', perOfficer), ...of('victim', controls)];
  });
};

/** Draws decided cases to be screened again, each by somebody who never screened, decided, read or reviewed the case. */
export const drawRescreens = (
  context: Context,
  input: z.infer<typeof DrawRescreens>,
): Promise<Outcome<Rescreen[]>> =>
  inTransaction(context, async (inside) => {
    if (input.from > input.to) return refuse('bad_value', 'from', 'the period ends before it begins');
    const screeners = (await activeScreeners(inside, input.screenerIds)).sort();
    const unknown = input.screenerIds.findIndex((id) => !screeners.includes(id));
    if (unknown >= 0)
      return refuse('not_found', `screenerIds.${unknown}`, 'no active account that may decide cases');
    const seed = input.seed ?? randomBytes(8).toString('hex');
    const drawn = await drawnDecisions(inside);
    const { decisions } = await readDecisions(inside, input);
    const sample = sampleDecisions(
      decisions.filter(({ row, seq }) => !drawn.has(`${row.id}/${seq}`)),
      { ...input, seed },
    );
    const load = new Map(screeners.map((id) => [id, 0]));
    const assigned = sample.flatMap((decision) => {
      const { row, seq, officerId, finding, actors } = decision;
      // The least burdened of those who know nothing of the case; the lot among equals.
      const [screenerId] = byLot(`${seed}/${row.id}`, screeners, (id) => id)
        .filter((id) => !actors.has(id))
        .sort((a, b) => load.get(a)! - load.get(b)!);
      if (!screenerId) return [];
      load.set(screenerId, load.get(screenerId)! + 1);
      return [{ caseId: row.id, decisionSeq: seq, officerId, firstFinding: finding, screenerId }];
    });
    if (assigned.length === 0)
      return refuse(
        'not_found',
        'sample',
        'no decision of the period is left that one of these could screen again',
      );
    await insertRound(inside, { ...input, seed }, assigned);
    await writeLedger(inside, {
      act: 'rescreen.drawn',
      subjectType: 'screening',
      count: assigned.length,
      purpose: 'supervision',
      detail: { seed, from: input.from, to: input.to },
    });
    return done(await readRescreens(inside, null));
  });
