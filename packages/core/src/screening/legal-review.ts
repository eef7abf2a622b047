import type { DelphiReading } from './delphi.ts';
import { evaluateDelphi } from './delphi.ts';
import { evaluateElements } from './elements.ts';
import { type Answers, LAWS, type Law } from './types.ts';

/** Readings on which a "no" may stand without a lawyer; adding evidence never leads back to one of these. */
const WITHOUT_REVIEW: ReadonlySet<DelphiReading> = new Set([
  'not_enough_known',
  'no_indication',
  'labour_rights',
]);

/**
 * Why a "no" must wait for a legal review: the reading of the indicators (such as "no recruitment means, but confined
 * later"), and the laws all of whose elements are answered yes. Null when it need not.
 */
export const legalReviewNeeded = (
  answers: Answers,
  child: boolean,
): { reading: DelphiReading | null; laws: Law[] } | null => {
  // Two indicators are not asked for children: what would be reviewed for an adult is reviewed for a child as well.
  const readings = (child ? [true, false] : [false]).map(
    (asked) => evaluateDelphi(answers, { child: asked }).reading,
  );
  const laws = LAWS.filter((law) => evaluateElements(answers, law, { child }).allMet);
  const reading = readings.find((said) => !WITHOUT_REVIEW.has(said)) ?? null;
  return reading !== null || laws.length > 0 ? { reading, laws } : null;
};
