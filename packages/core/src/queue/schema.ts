import { z } from 'zod';
import { Role } from '../account/schema.ts';
import { CaseLine } from '../case/schema.ts';
import { Pressing } from '../clock/schema.ts';
import { Problem } from '../problem/problem.ts';
import { CappedCount, CountryCode, Day, Id, Instant } from '../vocabulary/codes.ts';
import { QUEUES, type QueueKey } from './queues.ts';

const KEYS = QUEUES.map(({ key }) => key) as [QueueKey, ...QueueKey[]];
export const QueueName = z.enum(KEYS);

/** Who called whom to look, without a word of what was said: that stands in the case. */
export const Mention = z.object({
  commentId: Id,
  caseId: Id,
  caseNumber: z.int(),
  by: z.string(),
  at: Instant,
  readAt: Instant.nullable(),
});
export type Mention = z.infer<typeof Mention>;
export const MentionList = z.object({ items: z.array(Mention), unread: z.int() });
export type MentionList = z.infer<typeof MentionList>;
export const MarkMentions = z.object({ commentIds: z.array(Id).min(1).max(200) });

/** What waits for one officer: their queues with counts. */
export const Work = z.object({
  queues: z.array(z.object({ key: QueueName, of: z.string(), count: CappedCount })),
  unreadMentions: z.int(),
  awayUntil: Day.nullable(),
});
export type Work = z.infer<typeof Work>;

/** A case in a queue with the clock that presses most. */
export const QueuedCase = CaseLine.extend({
  pressing: Pressing.nullable(),
});
export type QueuedCase = z.infer<typeof QueuedCase>;
export const QueueQuery = z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) });
export const QueuedCases = z.object({ items: z.array(QueuedCase), total: CappedCount });
export type QueuedCases = z.infer<typeof QueuedCases>;

export const TakenCase = z.object({ caseId: Id, caseNumber: z.int(), seq: z.int() });
export type TakenCase = z.infer<typeof TakenCase>;

export const AssignCases = z.object({ caseIds: z.array(Id).min(1).max(500), assigneeId: Id.nullable() });
/** What came of doing one thing to many: acts by their number, and refusals each with its reasons. */
export const CasesChanged = z.object({
  done: z.array(z.object({ caseId: Id, seq: z.int() })),
  refused: z.array(z.object({ caseId: Id, problems: z.array(Problem) })),
});
export type CasesChanged = z.infer<typeof CasesChanged>;
export const UndoActs = z.object({
  acts: z
    .array(z.object({ caseId: Id, seq: z.int().min(1) }))
    .min(1)
    .max(500),
});

/** How much each officer holds. */
export const OfficerLoad = z.object({
  accountId: Id,
  displayName: z.string(),
  role: Role,
  openCases: z.int(),
  openTasks: z.int(),
  overdue: z.int(),
  awayUntil: Day.nullable(),
  /** Whether they can be given work now. */
  available: z.boolean(),
});
export type OfficerLoad = z.infer<typeof OfficerLoad>;
export const OfficerLoads = z.object({ items: z.array(OfficerLoad) });
export type OfficerLoads = z.infer<typeof OfficerLoads>;
export const SetLeave = z.object({ until: Day.nullable() });

export const SharingRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all'), toId: Id }),
  z.object({ kind: z.literal('evenly'), toIds: z.array(Id).min(1).max(50) }),
  z.object({
    kind: z.literal('picked'),
    picks: z
      .array(z.object({ caseId: Id, toId: Id.nullable() }))
      .min(1)
      .max(5000),
  }),
  z.object({ kind: z.literal('queue') }),
]);
export type SharingRule = z.infer<typeof SharingRule>;

export const HAND_OVER_REASONS = ['leaving', 'on_leave', 'rebalancing'] as const;
export const HandOverInput = z.object({
  rule: SharingRule,
  reason: z.enum(HAND_OVER_REASONS),
  /** Stands in every case; a case's own words stand in its place. */
  note: z.string().trim().max(4000).default(''),
  notes: z
    .array(z.object({ caseId: Id, text: z.string().trim().max(4000) }))
    .max(5000)
    .default([]),
});
export const HandOver = z.object({
  id: Id,
  reason: z.enum(HAND_OVER_REASONS),
  by: z.string(),
  at: Instant,
  undoneAt: Instant.nullable(),
  cases: z.array(z.object({ caseId: Id, caseNumber: z.int(), to: z.string().nullable(), seq: z.int() })),
  views: z.int(),
});
export type HandOver = z.infer<typeof HandOver>;

/** All that an account holds, without a name of anybody helped: whoever runs the house sees no case. */
export const OpenWork = z.object({
  accountId: Id,
  displayName: z.string(),
  role: Role,
  status: z.enum(['active', 'suspended']),
  awayUntil: Day.nullable(),
  cases: z.array(
    z.object({
      caseId: Id,
      caseNumber: z.int(),
      country: CountryCode.nullable(),
      urgent: z.boolean(),
      /** Whether the case itself is theirs, or only tasks in it. */
      assigned: z.boolean(),
      tasks: z.int(),
      pressing: Pressing.nullable(),
    }),
  ),
  /** Cases that they are to screen again. */
  rescreens: z.int(),
  sharedViews: z.int(),
  handOvers: z.array(HandOver),
});
export type OpenWork = z.infer<typeof OpenWork>;
/** What came of a hand-over, and of undoing one: per case, as for all acts on many. */
export const HandedOver = CasesChanged.extend({ handOver: HandOver });
export type HandedOver = z.infer<typeof HandedOver>;
