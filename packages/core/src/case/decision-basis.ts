import type { Problem } from '../problem/problem.ts';
import { FACTS_TO_EXPLAIN } from '../screening/data/facts.data.ts';
import { ILO_INDICATORS } from '../screening/data/ilo.data.ts';
import { groupQuestions, groupsOf } from '../screening/elements.ts';
import { isLaw } from '../screening/laws.ts';
import { legalReviewNeeded } from '../screening/legal-review.ts';
import { shakenAnswers } from '../screening/standing-answers.ts';
import { type Answers, LAWS, type Law } from '../screening/types.ts';
import { type CaseFacts, readWorksheet } from './facts.ts';
import type { CaseActionInput } from './schema.ts';
import type { CaseState } from './state.ts';

type Deciding = Extract<CaseActionInput, { kind: 'decided' }>;

const missing = (path: string, message: string): Problem => ({ code: 'missing', path, message });

/** Each element of the law on which at least one question must have been answered, be it with "unknown". */
const elementFaults = (state: CaseState, law: Law, child: boolean, everything: boolean): Problem[] =>
  groupsOf(law)
    .filter((group) => (group === 'means' ? !child : group !== 'offence' || everything))
    .map((group) => ({ group, questions: groupQuestions(law, group) }))
    .filter(({ questions }) => !questions.some(({ id }) => state.answers[id]))
    .map(({ group, questions }) =>
      missing(
        `answers.${law}.${group}`,
        `answer at least one question of this element: ${questions.map(({ id }) => id).join(', ')}`,
      ),
    );

/** The age must be shown, and not against what the birth dates leave no doubt about. */
const ageFaults = (answers: Answers, facts: CaseFacts): Problem[] => {
  const age = answers['child.under_18']?.answer;
  if (age === 'no' && facts.age === 'under_18')
    return [
      {
        code: 'conflict',
        path: 'answers.child.under_18',
        message:
          'the birth dates told leave no doubt that the person was under 18: correct them or the answer',
      },
    ];
  return age === 'yes' || age === 'no'
    ? []
    : [missing('answers.child.under_18', 'a "no" needs a known answer to whether the person was under 18')];
};

/** Every fact that tempts to a "no" must have been looked at; a present one has words and an answer about fear and trauma. */
const factFaults = (state: CaseState): Problem[] =>
  FACTS_TO_EXPLAIN.flatMap(({ id }) => {
    const given = state.explanations[id];
    if (!given) return [missing(`explanations.${id}`, 'look at each fact: is it present or not')];
    if (!given.present) return [];
    return [
      ...(given.text
        ? []
        : [missing(`explanations.${id}`, 'a fact that is present must be explained in words')]),
      ...(given.trauma === null
        ? [missing(`explanations.${id}.trauma`, 'ask whether fear, trauma or dependence explains the fact')]
        : []),
    ];
  });

/** Where the facts may be trafficking after all, a lawyer other than the decider must have said that the law does not cover them. */
const reviewFaults = (state: CaseState, answers: Answers, child: boolean, actorId: string): Problem[] => {
  if (legalReviewNeeded(answers, child) === null) return [];
  const review = state.legalReview;
  const fault = (message: string, code: Problem['code'] = 'missing'): Problem[] => [
    { code, path: 'legalReview', message },
  ];
  if (!review) return fault('a "no" on these facts needs a legal review first');
  if (!review.current) return fault('the worksheet has changed since the legal review: it must be repeated');
  if (review.opinion !== 'not_covered')
    return fault('the legal review did not find that the law leaves these facts uncovered', 'conflict');
  return review.by === actorId
    ? fault('the legal review must be by another person than the decider', 'two_persons_needed')
    : [];
};

/** What a "no" rests on besides: see DESIGN, "Unknown is never no; every no has reasons and a second reader". */
const refusalFaults = (state: CaseState, facts: CaseFacts, actorId: string): Problem[] => {
  const { answers, child, withdrawn } = readWorksheet(state, facts);
  const unasked = ILO_INDICATORS.map(({ number }) => `ilo.${number}`).filter((id) => !state.answers[id]);
  const shaken = [...shakenAnswers(state.answers, withdrawn).keys()];
  return [
    ...ageFaults(answers, facts),
    ...(unasked.length === 0
      ? []
      : [
          missing(
            'answers.ilo',
            `a "no" needs every ILO indicator asked (an answer may be "unknown"): ${unasked.join(', ')}`,
          ),
        ]),
    ...(shaken.length === 0
      ? []
      : [
          missing(
            'answers.withdrawn',
            `these answers rest on statements that were withdrawn since: ${shaken.join(', ')}`,
          ),
        ]),
    ...factFaults(state),
    ...reviewFaults(state, answers, child, actorId),
  ];
};

/**
 * Which parts of the worksheet a decision still lacks; never whether the decision is right. Protection on suspicion
 * asks least, a single supported "yes"; every other finding needs each element of its law looked at, and a "no" the most.
 */
export const decisionFaults = (
  state: CaseState,
  decision: Deciding,
  facts: CaseFacts,
  actorId: string,
): Problem[] => {
  if (!isLaw(decision.law))
    return [{ code: 'bad_value', path: 'law', message: `one of: ${LAWS.join(', ')}` }];
  const { answers, child } = readWorksheet(state, facts);
  if (decision.finding === 'victim' && decision.standard === 'suspicion') {
    return Object.values(answers).some((given) => given?.answer === 'yes')
      ? []
      : [missing('answers', 'suspicion needs at least one question of the worksheet answered with "yes"')];
  }
  const refuses = decision.finding === 'not_victim';
  const elements = elementFaults(state, decision.law, child, refuses);
  return refuses ? [...elements, ...refusalFaults(state, facts, actorId)] : elements;
};
