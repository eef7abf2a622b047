import { z } from 'zod';
import { ROLES, type Role } from '../account/schema.ts';
import type { CaseStatus } from '../case/schema.ts';
import { Id } from '../vocabulary/codes.ts';

/** Everybody there is: the roles that accounts bear, and the public, which has none. */
export const READERS = [...ROLES, 'public'] as const;
export const Reader = z.enum(READERS);
export type Reader = Role | 'public';

/** What the fields of a record are about, the most telling first. What is published of figures is "statistics" too. */
export const FIELD_CLASSES = ['identity', 'contact', 'narrative', 'health', 'law', 'statistics'] as const;
export const FieldClass = z.enum(FIELD_CLASSES);
export type FieldClass = z.infer<typeof FieldClass>;

/** How an actor stands to a case: the first that holds. `team`: held by somebody of one's team, or by nobody yet. */
export const RELATIONS = ['assigned', 'referred', 'team', 'organisation', 'none'] as const;
export const AccessRelation = z.enum(RELATIONS);
export type AccessRelation = z.infer<typeof AccessRelation>;

/** How far a case is, as far as access depends on it. */
export const CASE_STAGES = ['active', 'second_reading', 'closed'] as const;
export const CaseStage = z.enum(CASE_STAGES);
export type CaseStage = z.infer<typeof CaseStage>;

/** What can be done with a case and what a report says of a person. */
export const CASE_ACTIONS = [
  'read',
  'read_reports',
  'work',
  'screen',
  'decide',
  'second_read',
  'legal_review',
  'review_appeal',
  'share',
  'export',
] as const;
export const AccessAction = z.enum(CASE_ACTIONS);
export type AccessAction = z.infer<typeof AccessAction>;

export const stageOf = (status: CaseStatus): CaseStage => {
  switch (status) {
    case 'open':
    case 'screening':
    case 'decided':
    case 'under_appeal':
      return 'active';
    case 'awaiting_second_reader':
      return 'second_reading';
    case 'closed':
      return 'closed';
  }
};

/** What the page of the matrix is drawn from: permissions a role, and the sentences over cases, both as the server decides by. */
export const AccessMatrix = z.object({
  permissions: z.array(z.object({ reader: Reader, may: z.array(z.string()) })),
  sentences: z.array(
    z.object({
      name: z.string(),
      who: z.array(Reader),
      may: z.array(AccessAction),
      of: z.array(FieldClass),
      when: z.array(AccessRelation),
      during: z.array(CaseStage),
    }),
  ),
});
export type AccessMatrix = z.infer<typeof AccessMatrix>;

export const Team = z.object({ id: Id, name: z.string(), members: z.int() });
export type Team = z.infer<typeof Team>;
export const MakeTeam = z.object({ name: z.string().trim().min(1).max(120) });

/** To whom a case is referred: liaison officers who then read its identity and statistics until it ends. */
export const CaseShare = z.object({
  accountId: Id,
  displayName: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type CaseShare = z.infer<typeof CaseShare>;
export const ShareCase = z.object({ accountId: Id, shared: z.boolean() });
