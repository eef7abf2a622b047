import type { Problem } from '../problem/problem.ts';
import { FACT_IDS } from '../screening/data/facts.data.ts';
import { isLaw } from '../screening/laws.ts';
import { findQuestion } from '../screening/worksheet.ts';
import { boundByDecision, openAppeal } from './appeal-state.ts';
import { type CaseFacts, citedStatements } from './facts.ts';
import type { CaseActionInput } from './schema.ts';
import type { CaseState } from './state.ts';

type Of<Kind extends CaseActionInput['kind']> = Extract<CaseActionInput, { kind: Kind }>;

export const fault = (code: Problem['code'], path: string, message: string): Problem => ({
  code,
  path,
  message,
});
export const blank = (text: string): boolean => text.trim() === '';
export const needsReasons = (reasons: string, message: string): Problem[] =>
  blank(reasons) ? [fault('missing', 'reasons', message)] : [];

export const answerFaults = (action: Of<'answered'>): Problem[] => {
  const faults: Problem[] = [];
  if (!findQuestion(action.question))
    faults.push(fault('bad_value', 'question', 'no such question on the worksheet'));
  if (action.answer !== 'unknown' && action.statementIds.length === 0 && blank(action.note))
    faults.push(
      fault('missing', 'statementIds', 'a yes or a no cites at least one statement or says why in a note'),
    );
  if (action.againstIds.some((id) => action.statementIds.includes(id)))
    faults.push(fault('conflict', 'againstIds', 'one statement cannot speak for an answer and against it'));
  return faults;
};

export const explanationFaults = (action: Of<'explained'>): Problem[] => {
  const faults: Problem[] = [];
  if (!FACT_IDS.has(action.fact)) faults.push(fault('bad_value', 'fact', 'no such fact on the worksheet'));
  if (action.present && blank(action.text))
    faults.push(fault('missing', 'text', 'a fact that is present must be explained in words'));
  return faults;
};

export const legalReviewFaults = (action: Of<'legally_reviewed'>): Problem[] => [
  ...(isLaw(action.law) ? [] : [fault('bad_value', 'law', 'no such law on the worksheet')]),
  ...needsReasons(action.reasons, 'a legal review needs reasons'),
];

export const secondReadingFaults = (state: CaseState, reasons: string, actorId: string): Problem[] => [
  ...needsReasons(reasons, 'a second reading needs reasons'),
  ...(state.decision?.by === actorId
    ? [fault('two_persons_needed', 'actorId', 'the second reader must be another person than the decider')]
    : []),
];

/** Only a finding that protects may stand on what is left; a "no" whose ground is gone must be reopened. */
export const basisFaults = (state: CaseState, action: Of<'basis_reviewed'>, facts: CaseFacts): Problem[] => {
  const cited = new Set(citedStatements(state));
  const unknown = action.statementIds.filter((id) => !cited.has(id) || !facts.withdrawn.includes(id));
  return [
    ...needsReasons(action.reasons, 'say why the decision stands without these statements'),
    ...(state.decision?.finding === 'victim'
      ? []
      : [fault('not_now', 'kind', 'a "no" that rests on withdrawn statements must be reopened')]),
    ...(unknown.length === 0
      ? []
      : [fault('bad_value', 'statementIds', 'name cited statements that were withdrawn or corrected')]),
  ];
};

export const appealFaults = (state: CaseState, action: Of<'appealed'>): Problem[] => [
  ...(state.decision ? [] : [fault('not_now', 'kind', 'there is no decision to appeal against')]),
  ...(blank(action.text) ? [fault('missing', 'text', 'an appeal says what it rests on')] : []),
];

export const appealReviewFaults = (
  state: CaseState,
  action: Of<'appeal_reviewed'>,
  actorId: string,
): Problem[] => [
  ...needsReasons(action.reasons, 'the review of an appeal needs reasons'),
  ...(openAppeal(state) ? [] : [fault('not_now', 'kind', 'no appeal waits for a review')]),
  ...(boundByDecision(state).includes(actorId)
    ? [
        fault(
          'two_persons_needed',
          'actorId',
          'the reviewer must be another person than the decider and the second reader',
        ),
      ]
    : []),
  ...(action.outcome === 'changed' && state.decision?.finding === 'not_victim' && action.standard === null
    ? [fault('missing', 'standard', 'a changed "no" is a new decision and names its standard of proof')]
    : []),
];

/** An act on an alleged offence names one that there is; a request is named once and answered once. */
export const offenceFaults = (
  state: CaseState,
  action: Of<
    'offence_alleged' | 'compulsion_shown' | 'offence_state_set' | 'host_requested' | 'host_answered'
  >,
): Problem[] => {
  const offence = state.offences.find(({ id }) => id === action.offenceId);
  if (action.kind === 'offence_alleged')
    return offence ? [fault('conflict', 'offenceId', 'an offence of this id exists')] : [];
  if (!offence) return [fault('not_found', 'offenceId', 'no such offence in this case')];
  switch (action.kind) {
    case 'compulsion_shown':
      return action.compelled !== 'unknown' && action.statementIds.length === 0 && blank(action.text)
        ? [fault('missing', 'statementIds', 'cite at least one statement or say why in words')]
        : [];
    case 'offence_state_set':
      return [];
    case 'host_requested':
      return offence.requests.some(({ id }) => id === action.requestId)
        ? [fault('conflict', 'requestId', 'a request of this id exists')]
        : [];
    case 'host_answered': {
      const request = offence.requests.find(({ id }) => id === action.requestId);
      if (!request) return [fault('not_found', 'requestId', 'no such request about this offence')];
      return action.answeredOn < request.sentOn
        ? [fault('bad_value', 'answeredOn', 'an answer does not come before its request')]
        : [];
    }
  }
};
