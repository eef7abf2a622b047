import { BoardQuery, REPATRIATION_STAGES, type RepatriationStage } from '@suar/core';

export type BoardSearch = { stage?: RepatriationStage; country?: string; incidentId?: string };

/** The board's filters in the address; what does not fit is dropped. */
export const readBoardSearch = (given: Record<string, unknown>): BoardSearch => {
  const kept: BoardSearch = {};
  const stage = REPATRIATION_STAGES.find((name) => name === given.stage);
  if (stage) kept.stage = stage;
  for (const key of ['country', 'incidentId'] as const) {
    const value = BoardQuery.shape[key].safeParse(given[key]);
    if (value.success && value.data) kept[key] = value.data;
  }
  return kept;
};
