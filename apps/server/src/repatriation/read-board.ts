import { type BoardQuery, REPATRIATION_STAGES, type RepatriationBoard } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { countHeads, countStages, listCards } from './board-store.ts';
import { presentCard } from './present.ts';

const CARDS_A_STAGE = 100;

/** The way home as a board: who stands where, since when, and where it is stuck. */
export const readBoard = async (
  context: Context,
  query: z.infer<typeof BoardQuery>,
): Promise<RepatriationBoard> => {
  const today = context.clock().toISOString().slice(0, 10);
  const [counts, rows, heads] = await Promise.all([
    countStages(context, query, today),
    listCards(context, query, CARDS_A_STAGE),
    query.incidentId ? countHeads(context, query.incidentId) : undefined,
  ]);
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: rows.length });
  const cards = rows.map((row) => presentCard(context.sealer, row));
  return {
    stages: REPATRIATION_STAGES.map((stage) => {
      const counted = counts.find((row) => row.stage === stage);
      return {
        stage,
        count: counted?.count ?? 0,
        refused: counted?.refused ?? 0,
        medianDays: counted?.median ?? null,
        longestDays: counted?.longest ?? null,
        cards: cards.filter((card) => card.stage === stage),
      };
    }),
    headCount: heads
      ? {
          reported: heads.reported,
          cases: heads.cases,
          onTheWay: heads.on_the_way,
          home: heads.home,
          withoutTravelLetter: heads.without_letter,
        }
      : null,
  };
};
