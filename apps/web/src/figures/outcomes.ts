import type { CaseOutcome } from '@suar/core';

/** From what is most certain to what is still open; stacks are piled in this order. */
export const OUTCOME_ORDER = [
  'confirmed_victim',
  'presumed_victim',
  'not_victim',
  'undecided',
] as const satisfies readonly CaseOutcome[];

/** Paints that differ in lightness too, so that the stacks can be told apart without colour. */
export const OUTCOME_PAINT: Record<CaseOutcome, string> = {
  confirmed_victim: 'var(--suar-paint-confirmed)',
  presumed_victim: 'var(--suar-paint-presumed)',
  not_victim: 'var(--suar-paint-not)',
  undecided: 'var(--suar-paint-open)',
};
