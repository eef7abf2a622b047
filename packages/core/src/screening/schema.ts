import { z } from 'zod';

/** Unknown is never "no". */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export const Answer = z.enum(ANSWERS);
export type Answer = z.infer<typeof Answer>;

export const FINDINGS = ['victim', 'not_victim'] as const;
export const Finding = z.enum(FINDINGS);
export type Finding = z.infer<typeof Finding>;

/**
 * (a) suspicion: a presumed victim, enough for protection; (b) reasonable grounds: referral and reflection;
 * (c) balance of probabilities: formal status; (d) criminal proof: courts only.
 */
export const STANDARDS = [
  'suspicion',
  'reasonable_grounds',
  'balance_of_probabilities',
  'criminal_proof',
] as const;
export const StandardOfProof = z.enum(STANDARDS);
export type StandardOfProof = z.infer<typeof StandardOfProof>;

/** The given answer to one question of the worksheet. */
export const GivenAnswer = z.object({
  question: z.string(),
  answer: Answer,
  statementIds: z.array(z.string()),
  /** Statements that speak against the answer. */
  againstIds: z.array(z.string()),
  note: z.string(),
  by: z.string(),
  at: z.string(),
  seq: z.int(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;
