import { SENTENCES, type Sentence } from './policy.data.ts';
import {
  type AccessAction,
  type AccessRelation,
  type CaseStage,
  FIELD_CLASSES,
  type FieldClass,
  type Reader,
} from './schema.ts';

/** One cell of the matrix. */
export interface Cell {
  reader: Reader;
  action: AccessAction;
  fieldClass: FieldClass;
  relation: AccessRelation;
  stage: CaseStage;
}
export type AccessDecision = { allowed: true; why: string } | { allowed: false; why: 'no_sentence' };

/** Whether a cell is allowed, and by which sentence; denied when none says so. */
export const decideAccess = (cell: Cell, sentences: readonly Sentence[] = SENTENCES): AccessDecision => {
  const sentence = sentences.find(
    ({ who, may, of, when, during }) =>
      who.includes(cell.reader) &&
      may.includes(cell.action) &&
      of.includes(cell.fieldClass) &&
      when.includes(cell.relation) &&
      during.includes(cell.stage),
  );
  return sentence ? { allowed: true, why: sentence.name } : { allowed: false, why: 'no_sentence' };
};

/** Which classes of fields an actor may see of (or touch in) a record; empty when nothing of it. */
export const visibleClasses = (
  cell: Omit<Cell, 'fieldClass'>,
  sentences: readonly Sentence[] = SENTENCES,
): ReadonlySet<FieldClass> =>
  new Set(FIELD_CLASSES.filter((fieldClass) => decideAccess({ ...cell, fieldClass }, sentences).allowed));

/** What an actor may see of reports, which stand before any case. */
export const visibleOfReports = (reader: Reader): ReadonlySet<FieldClass> =>
  visibleClasses({ reader, action: 'read_reports', relation: 'organisation', stage: 'active' });

/** How one stands to a case; the first that holds, as `RELATIONS` orders them. */
export const relationTo = (
  actor: { accountId: string; organisationId: string; teamId: string | null },
  record: {
    organisationId: string | null;
    assigneeId: string | null;
    /** Of the assignee. */
    teamId: string | null;
    /** Referred to the actor, or given to them to screen again. */
    given: 'referred' | 'rescreen' | null;
  },
): AccessRelation => {
  if (record.assigneeId === actor.accountId || record.given === 'rescreen') return 'assigned';
  if (record.given === 'referred') return 'referred';
  if (record.organisationId !== actor.organisationId) return 'none';
  return record.assigneeId === null || record.teamId === actor.teamId ? 'team' : 'organisation';
};
