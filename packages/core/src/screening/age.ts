import { type Answers, isNo, isYes } from './types.ts';

/** What birth dates say of the person's age when it happened. Unknown is never "adult". */
export const AGES_AT_EVENTS = ['under_18', 'possibly_under_18', 'adult', 'unknown'] as const;
export type AgeAtEvents = (typeof AGES_AT_EVENTS)[number];

const eighteen = (birth: string): string => `${Number(birth.slice(0, 4)) + 18}${birth.slice(4, 10)}`;

/**
 * The age at the earliest point of what happened, from an interval of birth. All are ISO days. Possibly under 18: the
 * youngest that the person may have been was a child.
 */
export const ageAtEvents = (birth: { from: string; to: string } | null, earliest: string): AgeAtEvents => {
  if (birth === null) return 'unknown';
  const day = earliest.slice(0, 10);
  if (eighteen(birth.from) > day) return 'under_18';
  return eighteen(birth.to) > day ? 'possibly_under_18' : 'adult';
};

const QUESTION = 'child.under_18';

/**
 * The child rule: whoever was possibly under 18 at any point is treated as a child until shown otherwise. True also when the
 * officer asked and it stayed unknown; false when shown to be an adult; null when nobody has asked and nothing is known.
 * Birth dates that leave no doubt are not overruled by an answer: the statement or the answer must be corrected.
 */
export const treatedAsChild = (answers: Answers, age: AgeAtEvents): boolean | null => {
  if (isYes(answers, QUESTION) || age === 'under_18') return true;
  if (isNo(answers, QUESTION)) return false;
  if (age === 'adult') return false;
  if (age === 'possibly_under_18' || answers[QUESTION]?.answer === 'unknown') return true;
  return null;
};
