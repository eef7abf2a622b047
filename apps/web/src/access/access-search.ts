import { AccessAction, CaseStage, Relation } from '@suar/core';

export interface AccessSearch {
  action?: AccessAction;
  relation?: Relation;
  stage?: CaseStage;
}

/** Which cut of the matrix the address asks for; what does not fit is dropped. */
export const readAccessSearch = (given: Record<string, unknown>): AccessSearch => {
  const [action, relation, stage] = [
    AccessAction.safeParse(given.action),
    Relation.safeParse(given.relation),
    CaseStage.safeParse(given.stage),
  ];
  return {
    ...(action.success ? { action: action.data } : {}),
    ...(relation.success ? { relation: relation.data } : {}),
    ...(stage.success ? { stage: stage.data } : {}),
  };
};
