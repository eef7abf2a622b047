import type { CaseAction } from '../case/schema.ts';
import {
  REPATRIATION_STEPS,
  type RepatriationStage,
  type RepatriationStep,
  type StepState,
} from './schema.ts';

type StepSet = Extract<CaseAction, { kind: 'repatriation_step_set' }>;
export type StepTaken = Pick<StepSet, 'state' | 'on' | 'reference' | 'text'> & {
  by: string;
  at: string;
  seq: number;
};
/** By step; a step without an entry was not begun. */
export type Repatriation = { [step in RepatriationStep]?: StepTaken };

export const applyRepatriation = (repatriation: Repatriation, action: StepSet): Repatriation => {
  const { step, state, on, reference, text, actorId: by, at, seq } = action;
  return { ...repatriation, [step]: { state, on, reference, text, by, at, seq } };
};

const isBehind = (taken: StepTaken | undefined): boolean =>
  taken?.state === 'done' || taken?.state === 'not_needed';

/** Where the person stands on the way home: null when the way was not begun. `since` is an ISO day. */
export const repatriationStage = (
  repatriation: Repatriation,
): { stage: RepatriationStage; state: StepState | null; since: string } | null => {
  const days = Object.values(repatriation).map(({ on }) => on);
  if (days.length === 0) return null;
  const next = REPATRIATION_STEPS.findIndex((step) => !isBehind(repatriation[step]));
  const passed = (next < 0 ? REPATRIATION_STEPS : REPATRIATION_STEPS.slice(0, next)).flatMap((step) =>
    repatriation[step] ? [repatriation[step].on] : [],
  );
  const since = (passed.length > 0 ? passed : days).sort();
  const reached = passed.length > 0 ? since.at(-1)! : since[0]!;
  if (next < 0) return { stage: 'home', state: 'done', since: reached };
  const stage = REPATRIATION_STEPS[next]!;
  return { stage, state: repatriation[stage]?.state ?? null, since: reached };
};
