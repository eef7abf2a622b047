import type { CaseAction } from '../case/schema.ts';
import type { IncidentFact } from './schema.ts';

type Diverged = Extract<CaseAction, { kind: 'fact_diverged' }>;
export type Divergence = Pick<Diverged, 'reason' | 'instead'> & { by: string; at: string; seq: number };
/** By fact: what this person's case says against it. */
export type Divergences = Record<string, Divergence>;

export const applyDivergence = (divergences: Divergences, action: Diverged): Divergences => {
  const { factId, reason, instead, actorId: by, at, seq } = action;
  return { ...divergences, [factId]: { reason, instead, by, at, seq } };
};

/** How a fact of an incident stands for one person. */
export const FACT_STANDINGS = ['stands', 'withdrawn', 'not_this_person'] as const;
export type FactStanding = (typeof FACT_STANDINGS)[number];

/**
 * A fact that was withdrawn stands for nobody; one that the person's case diverges from does not stand there, and neither
 * does one of an incident that the case no longer belongs to.
 */
export const factStanding = (
  fact: Pick<IncidentFact, 'id' | 'incidentId' | 'withdrawn'>,
  state: { incidentId: string | null; divergences: Divergences },
): FactStanding => {
  if (fact.withdrawn || fact.incidentId !== state.incidentId) return 'withdrawn';
  return state.divergences[fact.id] ? 'not_this_person' : 'stands';
};
