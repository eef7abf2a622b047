import type { AgeAtEvents } from '../screening/age.ts';
import { treatedAsChild } from '../screening/age.ts';
import { standingAnswers } from '../screening/standing-answers.ts';
import type { Answers } from '../screening/types.ts';
import type { CaseState } from './state.ts';

/** What bears on a case from outside its actions: the birth dates told, and the cited statements that no longer stand. */
export type CaseFacts = { age: AgeAtEvents; withdrawn: readonly string[] };
export const NO_FACTS: CaseFacts = { age: 'unknown', withdrawn: [] };

/** The answers that count and the child rule, as every rule about a decision reads them. */
export const readWorksheet = (
  state: Pick<CaseState, 'answers'>,
  facts: CaseFacts,
): { answers: Answers; child: boolean; withdrawn: ReadonlySet<string> } => {
  const withdrawn = new Set(facts.withdrawn);
  const answers = standingAnswers(state.answers, withdrawn);
  return { answers, child: treatedAsChild(answers, facts.age) === true, withdrawn };
};

/** Every statement that the case rests on now: cited by a standing answer or as a sign of compulsion. */
export const citedStatements = (state: Pick<CaseState, 'answers' | 'offences'>): string[] => [
  ...new Set([
    ...Object.values(state.answers).flatMap(({ statementIds, againstIds }) => [
      ...statementIds,
      ...againstIds,
    ]),
    ...state.offences.flatMap(({ compulsion }) => compulsion?.statementIds ?? []),
  ]),
];
