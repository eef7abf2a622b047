import { FACTS_TO_EXPLAIN } from '../screening/data/facts.data.ts';
import { ILO_INDICATORS } from '../screening/data/ilo.data.ts';
import { acceptAction, caseState } from './case-state.ts';
import { checkAction } from './check-action.ts';
import type { CaseAction, CaseActionInput } from './schema.ts';

/** Invented accounts and ids for the tests of this folder. */
export const ANNA = '00000000-0000-4000-8000-00000000000a';
export const BUDI = '00000000-0000-4000-8000-00000000000b';
export const CITRA = '00000000-0000-4000-8000-00000000000c';
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const at = (seq: number): string => new Date(Date.UTC(2026, 0, 1, 0, seq)).toISOString();

export const opened = (): CaseAction[] => [
  { kind: 'opened', personId: id(1), incidentId: null, country: 'KH', seq: 1, at: at(1), actorId: ANNA },
];

export const add = (
  actions: readonly CaseAction[],
  input: CaseActionInput,
  actorId: string,
): CaseAction[] => {
  const seq = actions.length + 1;
  return [...actions, acceptAction(input, { seq, at: at(seq), actorId })];
};

/** Does what the rules allow and throws at what they refuse. */
export const act = (
  actions: readonly CaseAction[],
  input: CaseActionInput,
  actorId: string = ANNA,
): CaseAction[] => {
  const problems = checkAction(caseState(actions), input, actorId);
  if (problems.length > 0) throw new Error(problems.map(({ code, path }) => `${code} ${path}`).join('; '));
  return add(actions, input, actorId);
};

export const answer = (question: string, value: 'yes' | 'no' | 'unknown'): CaseActionInput => ({
  kind: 'answered',
  question,
  answer: value,
  statementIds: value === 'unknown' ? [] : [id(77)],
  againstIds: [],
  note: '',
});

export const decide = (
  finding: 'victim' | 'not_victim',
  standard: 'suspicion' | 'reasonable_grounds' | 'balance_of_probabilities' | 'criminal_proof',
  law = 'uu21',
): CaseActionInput => ({ kind: 'decided', finding, standard, law, reasons: 'invented reasons' });

export const appealed: CaseActionInput = {
  kind: 'appealed',
  by: 'person',
  name: '',
  ground: 'fear_or_trauma',
  text: 'invented ground',
  on: '2026-01-03',
};
export const reviewed = (outcome: 'upheld' | 'changed' | 'withdrawn'): CaseActionInput => ({
  kind: 'appeal_reviewed',
  outcome,
  standard: 'balance_of_probabilities',
  reasons: 'invented reasons',
});

/** Every fact that must be explained, looked at and not present. */
export const factsAbsent = (): CaseActionInput[] =>
  FACTS_TO_EXPLAIN.map(({ id: fact }) => ({
    kind: 'explained',
    fact,
    present: false,
    text: '',
    trauma: null,
  }));

/** A case whose worksheet has all that any decision asks for. */
export const worked = (value: 'yes' | 'no'): CaseAction[] =>
  [
    answer('child.under_18', 'no'),
    answer('uu21.act.perekrutan', value),
    answer('uu21.means.penyekapan', value),
    answer('uu21.purpose.eksploitasi', value),
    ...ILO_INDICATORS.map(({ number }) => answer(`ilo.${number}`, 'unknown')),
    ...factsAbsent(),
  ].reduce((actions, input) => act(actions, input), opened());
