import { AccessAction, AccessRelation, CaseStage } from '@suar/core';

export interface AccessSearch {
  action?: AccessAction;
  relation?: AccessRelation;
  stage?: CaseStage;
}

/** Which cut of the matrix the address asks for; what does not fit is dropped. */
export const readAccessSearch = (given: Record<string, unknown>): AccessSearch => {
  const [action, relation, stage] = [
    AccessAction.safeParse(given.action),
    AccessRelation.safeParse(given.relation),
    CaseStage.safeParse(given.stage),
  ];
  return {
    ...(action.success ? { action: action.data } : {}),
    ...(relation.success ? { relation: relation.data } : {}),
    ...(stage.success ? { stage: stage.data } : {}),
  };
};
