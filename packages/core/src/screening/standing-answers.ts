import type { GivenAnswer } from './schema.ts';
import type { Answers } from './types.ts';

/** Statements that an answer cites, for it and against it. */
export const citedBy = (answer: Pick<GivenAnswer, 'statementIds' | 'againstIds'>): string[] => [
  ...answer.statementIds,
  ...answer.againstIds,
];

/** The questions whose answers rest on a statement that was withdrawn or corrected since, with those statements. */
export const shakenAnswers = (
  answers: Readonly<Record<string, GivenAnswer>>,
  withdrawn: ReadonlySet<string>,
): Map<string, string[]> =>
  new Map(
    Object.values(answers).flatMap((answer) => {
      const gone = citedBy(answer).filter((id) => withdrawn.has(id));
      return gone.length > 0 ? [[answer.question, gone] as const] : [];
    }),
  );

/**
 * The answers that count: one that cited statements of which none stands any more is open again, whatever it said. An answer
 * that still has one counts, and is shown as shaken.
 */
export const standingAnswers = (
  answers: Readonly<Record<string, GivenAnswer>>,
  withdrawn: ReadonlySet<string>,
): Answers =>
  Object.fromEntries(
    Object.values(answers).map((answer) => {
      const stands = answer.statementIds.filter((id) => !withdrawn.has(id));
      const fell = answer.statementIds.length > 0 && stands.length === 0;
      return [answer.question, { answer: fell ? ('unknown' as const) : answer.answer, statementIds: stands }];
    }),
  );
