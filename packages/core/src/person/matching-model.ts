import { z } from 'zod';
import { Id, Instant } from '../vocabulary/codes.ts';

/** A model of matching that was learned from judgements. */
export const LearnedModelLine = z.object({
  id: Id,
  madeAt: Instant,
  madeBy: z.string().nullable(),
  pairsSame: z.int(),
  pairsNotSame: z.int(),
});
export type LearnedModelLine = z.infer<typeof LearnedModelLine>;

/** How matching weighs now, and what a training would learn from. Weights in bits. */
export const MatchingModel = z.object({
  /** Null: the built-in model. */
  inForce: LearnedModelLine.nullable(),
  /** What a withdrawal goes back to; null: the built-in model. */
  earlier: LearnedModelLine.nullable(),
  /** Judgements that stand now. */
  standing: z.object({ same: z.int(), notSame: z.int() }),
  /** So many of either kind are needed to learn. */
  needed: z.int(),
  /** Whether who asks may train and withdraw. */
  mayTrain: z.boolean(),
  /** Each level, from agreement to difference: its weight in the built-in model and in the one in force. */
  levels: z.array(
    z.object({ comparison: z.string(), level: z.string(), before: z.number(), after: z.number() }),
  ),
});
export type MatchingModel = z.infer<typeof MatchingModel>;
