import { z } from 'zod';
import { CaseActionInput } from '../case/schema.ts';
import { StatementStatus, StatementValue } from '../report/schema.ts';
import { Id, Instant } from '../vocabulary/codes.ts';
import { type DraftAction, isDraftAction } from './case-fields.ts';

/**
 * Names what is sent, so that it is taken once however often it arrives (IETF draft "The Idempotency-Key HTTP Header
 * Field"). A repeat gets the first's answer; the same key with other words is refused.
 */
export const IDEMPOTENCY_HEADER = 'idempotency-key';
export const OnceHeaders = z.looseObject({ [IDEMPOTENCY_HEADER]: Id.optional() });

const Values = z.record(z.string(), z.unknown());

/** An act written without network. `base` is what its fields held when it was begun; a note has none. */
export const ActFromDraft = z.object({
  action: CaseActionInput.refine(
    isDraftAction,
    'not an act that can be drafted',
  ) as unknown as z.ZodType<DraftAction>,
  base: Values.nullable(),
});
export type ActFromDraft = z.infer<typeof ActFromDraft>;

/** How a statement is judged, as one thing: a correction goes with its words. */
const StatementJudgement = z.object({ status: StatementStatus, value: StatementValue.nullable() });
export type StatementJudgement = z.infer<typeof StatementJudgement>;

/** A judgement of a statement made without network. `base` is how it was judged when it was begun. */
export const JudgeFromDraft = z
  .object({ judgement: StatementJudgement, base: StatementJudgement })
  .refine(({ judgement: { status, value } }) => (status === 'corrected') === (value !== null), {
    path: ['judgement', 'value'],
    message: 'a correction has words, and nothing else has',
  });
export type JudgeFromDraft = z.infer<typeof JudgeFromDraft>;

const Difference = z.object({
  outcome: z.literal('differs'),
  /** Fields that somebody else changed meanwhile, to something else than this draft does. Nothing was changed. */
  conflicts: z.array(
    z.object({ field: z.string(), base: z.unknown(), mine: z.unknown(), theirs: z.unknown() }),
  ),
  /** The fields on which there is no doubt, of both sides. */
  fields: Values,
  /** What stands now: the base of the next attempt. */
  current: Values,
  by: z.string().nullable(),
  at: z.string().nullable(),
});
export type Difference = z.infer<typeof Difference>;

export const DraftOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('taken'),
    /** The case or report it belongs to. */
    id: Id,
    /** Number of the action it became; null for a statement, and when just that stood already. */
    seq: z.int().nullable(),
    /** Fields that somebody else had changed meanwhile and that were kept as theirs. */
    merged: z.array(z.string()),
  }),
  Difference,
]);
export type DraftOutcome = z.infer<typeof DraftOutcome>;

/** A device that keeps drafts for an account. `half`: base64 of 32 bytes, without which its drafts cannot be opened. */
export const RegisterDevice = z.object({ name: z.string().trim().max(80).default('') });
export const DeviceHalf = z.object({ id: Id, half: z.string() });
export const DraftDevice = z.object({
  id: Id,
  accountId: Id,
  owner: z.string(),
  name: z.string(),
  createdAt: Instant,
  seenAt: Instant,
  destroyedAt: Instant.nullable(),
});
export type DraftDevice = z.infer<typeof DraftDevice>;
