import type { TimelineEntry } from '@suar/core';

export const STEP_KINDS = [
  'opened',
  'screening',
  'interviewed',
  'legally_reviewed',
  'decided',
  'second_read',
  'basis_reviewed',
  'appealed',
  'appeal_reviewed',
  'reopened',
  'closed',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export type Step = { kind: StepKind; entry: TimelineEntry };

/**
 * The standing acts that moved a case, oldest first. The first answer since the opening or a reopening is one step for all the
 * answers that follow it; undone acts are left to the timeline.
 */
export const statusSteps = (timeline: readonly TimelineEntry[]): Step[] => {
  const acts = timeline
    .filter(({ source, undone, seq }) => source === 'action' && !undone && seq !== null)
    .toSorted((a, b) => a.seq! - b.seq!);
  const steps: Step[] = [];
  let screening = false;
  for (const entry of acts) {
    const kind = STEP_KINDS.find((one) => one === entry.kind);
    if (kind) {
      steps.push({ kind, entry });
      if (kind === 'reopened') screening = false;
    } else if (entry.kind === 'answered' && !screening) {
      screening = true;
      steps.push({ kind: 'screening', entry });
    }
  }
  return steps;
};
