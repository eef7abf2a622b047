import type { CaseAction } from '../case/schema.ts';

type Recorded = { by: string; at: string; seq: number };
export type GivenParticular = {
  state: 'known' | 'unknown' | 'refused';
  value: string;
  /** Whether it came with another organisation's record. */
  received: boolean;
} & Recorded;
/** By name. What has no entry was never asked. */
export type CaseParticulars = Readonly<Record<string, GivenParticular>>;

type ParticularAction = Extract<CaseAction, { kind: 'particulars_set' | 'record_received' }>;

/** One step of the replay: the last word on each particular stands. */
export const applyParticulars = (before: CaseParticulars, action: ParticularAction): CaseParticulars => {
  const { actorId: by, at, seq } = action;
  const received = action.kind === 'record_received';
  const after: Record<string, GivenParticular> = { ...before };
  for (const { name, state, value } of action.particulars) {
    if (state === 'cleared') delete after[name];
    else after[name] = { state, value: state === 'known' ? value : '', received, by, at, seq };
  }
  return after;
};
