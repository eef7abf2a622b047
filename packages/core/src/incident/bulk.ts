import { z } from 'zod';
import { CaseActionInput } from '../case/schema.ts';
import { Id } from '../vocabulary/codes.ts';

/** What may be done to many cases at once: work beside the finding, never the finding itself. */
export const BULK_KINDS = [
  'assigned',
  'task_added',
  'noted',
  'priority_set',
  'country_set',
  'incident_set',
  'clock_set',
  'repatriation_step_set',
] as const satisfies readonly CaseActionInput['kind'][];
const kinds: ReadonlySet<string> = new Set(BULK_KINDS);

/** One portion of a bulk: portions with the same `bulkId` are taken back together. */
export const BulkAct = z.object({
  bulkId: Id,
  caseIds: z.array(Id).min(1).max(100),
  action: CaseActionInput.refine(({ kind }) => kinds.has(kind), `one of: ${BULK_KINDS.join(', ')}`),
});
export const BulkOpen = z.object({
  bulkId: Id,
  personIds: z.array(Id).min(1).max(100),
  assigneeId: Id.nullable().default(null),
});
export const BulkDone = z.object({
  /** Cases that took it. */
  done: z.array(Id),
  /** `id` is the case's, or the person's where one was to be opened. */
  refused: z.array(
    z.object({
      id: Id,
      problems: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
    }),
  ),
});
export type BulkDone = z.infer<typeof BulkDone>;
