import type { Problem } from '../problem/problem.ts';
import { FACTS_TO_EXPLAIN } from '../screening/data/facts.data.ts';
import { ILO_INDICATORS } from '../screening/data/ilo.data.ts';
import { LAWS, type Law } from '../screening/types.ts';
import { questionsOf } from '../screening/worksheet.ts';
import type { CaseActionInput } from './schema.ts';
import type { CaseState } from './state.ts';

type Deciding = Extract<CaseActionInput, { kind: 'decided' }>;

const isLaw = (law: string): law is Law => (LAWS as readonly string[]).includes(law);
const missing = (path: string, message: string): Problem => ({ code: 'missing', path, message });

/** Each element of the law on which at least one question must have been answered, be it with "unknown". */
const elementFaults = (state: CaseState, law: Law): Problem[] => {
  const child = state.answers['child.under_18']?.answer === 'yes';
  const groups = [
    { name: 'act', questions: questionsOf(law, 'act'), needed: true },
    { name: 'means', questions: questionsOf(law, 'means'), needed: !child },
    {
      name: 'purpose',
      questions: [...questionsOf(law, 'purpose'), ...questionsOf(law, 'result')],
      needed: true,
    },
  ];
  return groups
    .filter(({ needed, questions }) => needed && !questions.some(({ id }) => state.answers[id]))
    .map(({ name, questions }) =>
      missing(
        `answers.${law}.${name}`,
        `answer at least one question of this element: ${questions.map(({ id }) => id).join(', ')}`,
      ),
    );
};

/** What a "no" rests on besides: the age, all eleven ILO indicators, and words for every fact that was found present. */
const refusalFaults = (state: CaseState): Problem[] => {
  const age = state.answers['child.under_18']?.answer;
  const ageFault =
    age === 'yes' || age === 'no'
      ? []
      : [missing('answers.child.under_18', 'a "no" needs a known answer to whether the person was under 18')];
  const unasked = ILO_INDICATORS.map(({ number }) => `ilo.${number}`).filter((id) => !state.answers[id]);
  const iloFault =
    unasked.length === 0
      ? []
      : [
          missing(
            'answers.ilo',
            `a "no" needs every ILO indicator asked (an answer may be "unknown"): ${unasked.join(', ')}`,
          ),
        ];
  const factFaults = FACTS_TO_EXPLAIN.filter(
    ({ id }) => state.explanations[id]?.present && !state.explanations[id].text,
  ).map(({ id }) => missing(`explanations.${id}`, 'a fact that is present must be explained in words'));
  return [...ageFault, ...iloFault, ...factFaults];
};

/**
 * Which parts of the worksheet a decision still lacks; never whether the decision is right. Protection on suspicion
 * asks least, a single supported "yes"; every other finding needs each element of its law looked at, and a "no" the most.
 */
export const decisionFaults = (state: CaseState, decision: Deciding): Problem[] => {
  if (!isLaw(decision.law))
    return [{ code: 'bad_value', path: 'law', message: `one of: ${LAWS.join(', ')}` }];
  if (decision.finding === 'victim' && decision.standard === 'suspicion') {
    return Object.values(state.answers).some(({ answer }) => answer === 'yes')
      ? []
      : [missing('answers', 'suspicion needs at least one question of the worksheet answered with "yes"')];
  }
  const elements = elementFaults(state, decision.law);
  return decision.finding === 'not_victim' ? [...elements, ...refusalFaults(state)] : elements;
};
