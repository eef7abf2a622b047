import { z } from 'zod';
import { CountryCode, Day, Id, Sex } from '../vocabulary/codes.ts';

/** The way home, step by step, in the order in which it is usually gone. */
export const REPATRIATION_STEPS = [
  'nationality',
  'travel_letter',
  'fine_waiver',
  'exit_permit',
  'medical',
  'travel',
  'handover',
  'reintegration',
] as const;
export const RepatriationStep = z.enum(REPATRIATION_STEPS);
export type RepatriationStep = z.infer<typeof RepatriationStep>;
export const STEP_STATES = ['asked', 'done', 'refused', 'not_needed'] as const;
export const StepState = z.enum(STEP_STATES);
export type StepState = z.infer<typeof StepState>;
/** Where somebody stands: the first step that is not behind them, or home. */
export const REPATRIATION_STAGES = [...REPATRIATION_STEPS, 'home'] as const;
export type RepatriationStage = (typeof REPATRIATION_STAGES)[number];

const step = {
  step: RepatriationStep,
  state: StepState,
  on: Day,
  /** Number of the letter, permit or ticket. */
  reference: z.string().trim().max(120).default(''),
  text: z.string().trim().max(4000).default(''),
};

export const REPATRIATION_ACTIONS = [
  z.object({ kind: z.literal('repatriation_step_set'), ...step }),
] as const;

/** The same step for many at once: each case takes it or refuses it by itself. */
export const SetSteps = z.object({ caseIds: z.array(Id).min(1).max(500), ...step });
export const StepsSet = z.object({
  done: z.array(Id),
  refused: z.array(
    z.object({
      caseId: Id,
      problems: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
    }),
  ),
});
export type StepsSet = z.infer<typeof StepsSet>;

export const BoardQuery = z.object({ country: CountryCode.optional(), incidentId: Id.optional() });
export const BoardCard = z.object({
  caseId: Id,
  caseNumber: z.int(),
  personName: z.string().nullable(),
  sex: Sex,
  nationality: CountryCode.nullable(),
  country: CountryCode.nullable(),
  incidentNumber: z.int().nullable(),
  stage: z.enum(REPATRIATION_STAGES),
  /** Of the step they wait at; null: not asked for yet. */
  state: StepState.nullable(),
  /** Since when they stand there. */
  since: Day,
});
export type BoardCard = z.infer<typeof BoardCard>;
export const RepatriationBoard = z.object({
  stages: z.array(
    z.object({
      stage: z.enum(REPATRIATION_STAGES),
      count: z.int(),
      refused: z.int(),
      /** Days that those who stand here have waited: half of them at most this long, and the longest. */
      medianDays: z.int().nullable(),
      longestDays: z.int().nullable(),
      cards: z.array(BoardCard),
    }),
  ),
  /** Of the incident asked for: does everybody who was there have a case, and a way home? */
  headCount: z
    .object({
      reported: z.int().nullable(),
      cases: z.int(),
      onTheWay: z.int(),
      home: z.int(),
      withoutTravelLetter: z.int(),
    })
    .nullable(),
});
export type RepatriationBoard = z.infer<typeof RepatriationBoard>;

export const MANIFEST_FORMATS = ['pdf', 'csv'] as const;
export const MakeManifest = z.object({
  caseIds: z.array(Id).min(1).max(500),
  format: z.enum(MANIFEST_FORMATS),
  locale: z.enum(['id', 'en']).default('id'),
  title: z.string().trim().max(200).default(''),
});
