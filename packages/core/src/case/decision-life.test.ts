import { describe, expect, it } from 'vitest';
import { evidenceTable } from '../screening/evidence-table.ts';
import { shakenAnswers, standingAnswers } from '../screening/standing-answers.ts';
import { caseState } from './case-state.ts';
import { checkAction } from './check-action.ts';
import { type CaseFacts, NO_FACTS } from './facts.ts';
import type { CaseAction, CaseActionInput } from './schema.ts';
import { ANNA, act, add, answer, appealed, BUDI, CITRA, decide, id, reviewed, worked } from './testing.ts';

const faults = (
  actions: readonly CaseAction[],
  input: CaseActionInput,
  actor = ANNA,
  facts: CaseFacts = NO_FACTS,
): string[] =>
  checkAction(caseState(actions), input, actor, facts).map(({ code, path }) => `${code} ${path}`);
const no = decide('not_victim', 'balance_of_probabilities');
const read = (finding: 'victim' | 'not_victim'): CaseActionInput => ({
  kind: 'second_read',
  finding,
  reasons: 'invented',
});
const agreedNo = () => act(act(worked('no'), no), read('not_victim'), BUDI);
const review = (opinion: 'covered' | 'not_covered'): CaseActionInput => ({
  kind: 'legally_reviewed',
  law: 'uu21',
  opinion,
  reasons: 'invented opinion',
});

/** Took the job knowingly, then was confined: no means at recruitment, exploitation and coercion after. */
const confinedLater = () =>
  ['D4.excessive_hours', 'D4.low_pay', 'D5.documents', 'D5.confinement'].reduce(
    (actions, indicator) => act(actions, answer(`delphi.${indicator}`, 'yes')),
    worked('no'),
  );

describe('"no recruitment means, but confined later"', () => {
  it('is not refused without a legal review by another person that finds the law does not cover it', () => {
    const held = confinedLater();
    expect(faults(held, no)).toEqual(['missing legalReview']);
    expect(faults(act(held, review('covered'), BUDI), no)).toEqual(['conflict legalReview']);
    expect(faults(act(held, review('not_covered')), no)).toEqual(['two_persons_needed legalReview']);
    const reviewedCase = act(held, review('not_covered'), BUDI);
    expect(faults(reviewedCase, no)).toEqual([]);
    expect(faults(act(reviewedCase, answer('ilo.3', 'yes')), no)).toEqual(['missing legalReview']);
    expect(faults(held, decide('victim', 'reasonable_grounds'))).toEqual([]);
  });

  it('keeps the answers that the lawyer read from being undone beneath the review', () => {
    const reviewedCase = act(confinedLater(), review('not_covered'), BUDI);
    expect(faults(reviewedCase, { kind: 'undone', seq: reviewedCase.length - 1 })).toEqual(['conflict seq']);
    expect(faults(reviewedCase, { kind: 'undone', seq: reviewedCase.length }, BUDI)).toEqual([]);
  });
});

describe('the facts that tempt to a "no"', () => {
  it('need words, and an answer to whether fear or trauma explains them', () => {
    const present = (trauma: 'yes' | null): CaseActionInput => ({
      kind: 'explained',
      fact: 'paid_well_at_first',
      present: true,
      text: 'invented explanation',
      trauma,
    });
    expect(faults(act(worked('no'), present(null)), no)).toEqual([
      'missing explanations.paid_well_at_first.trauma',
    ]);
    expect(faults(act(worked('no'), present('yes')), no)).toEqual([]);
  });
});

describe('the child rule in decisions', () => {
  it('refuses a "no" against birth dates that leave no doubt, and takes a shown adult', () => {
    expect(faults(worked('no'), no, ANNA, { age: 'under_18', withdrawn: [] })).toEqual([
      'conflict answers.child.under_18',
    ]);
    expect(faults(worked('no'), no, ANNA, { age: 'possibly_under_18', withdrawn: [] })).toEqual([]);
  });

  it('asks no means of one who was possibly under 18', () => {
    const asked = ['uu21.act.perekrutan', 'uu21.result.tereksploitasi'].reduce(
      (actions, question) => act(actions, answer(question, 'yes')),
      worked('no').slice(0, 1),
    );
    const yes = decide('victim', 'reasonable_grounds');
    expect(faults(asked, yes, ANNA, { age: 'adult', withdrawn: [] })).toEqual(['missing answers.uu21.means']);
    expect(faults(asked, yes, ANNA, { age: 'possibly_under_18', withdrawn: [] })).toEqual([]);
  });
});

describe('a withdrawn statement', () => {
  const withdrawn: CaseFacts = { age: 'unknown', withdrawn: [id(77)] };

  it('opens again what rested on it alone, and shakes what rested on more', () => {
    const two = act(worked('no'), {
      kind: 'answered',
      question: 'ilo.3',
      answer: 'yes',
      statementIds: [id(77), id(78)],
      againstIds: [],
      note: '',
    });
    const { answers } = caseState(two);
    const gone = new Set([id(77)]);
    expect(standingAnswers(answers, gone)['child.under_18']?.answer).toBe('unknown');
    expect(standingAnswers(answers, gone)['ilo.3']).toEqual({ answer: 'yes', statementIds: [id(78)] });
    expect([...shakenAnswers(answers, gone).keys()]).toEqual([
      'child.under_18',
      'uu21.act.perekrutan',
      'uu21.means.penyekapan',
      'uu21.purpose.eksploitasi',
      'ilo.3',
    ]);
    expect(standingAnswers(answers, new Set())).toMatchObject({ 'ilo.3': { answer: 'yes' } });
  });

  it('keeps a new "no" from resting on it, and a suspicion from living on it', () => {
    expect(faults(worked('no'), no, ANNA, withdrawn)).toEqual([
      'missing answers.child.under_18',
      'missing answers.withdrawn',
    ]);
    expect(faults(worked('yes'), decide('victim', 'suspicion'), ANNA, withdrawn)).toEqual([
      'missing answers',
    ]);
  });

  it('lets a protecting decision stand on what is left, with reasons; a "no" must be reopened', () => {
    const stands: CaseActionInput = {
      kind: 'basis_reviewed',
      statementIds: [id(77)],
      reasons: 'the rest suffices',
    };
    const victim = act(worked('yes'), decide('victim', 'reasonable_grounds'));
    expect(faults(victim, stands, BUDI, withdrawn)).toEqual([]);
    expect(faults(victim, stands, BUDI)).toEqual(['bad_value statementIds']);
    expect(caseState(add(victim, stands, BUDI)).standsDespite).toEqual([id(77)]);
    expect(faults(agreedNo(), stands, CITRA, withdrawn)).toEqual(['not_now kind']);
  });

  it('leaves the table of evidence, where for and against change sides with the answer', () => {
    const both = act(worked('no').slice(0, 1), {
      kind: 'answered',
      question: 'palermo.means.force',
      answer: 'no',
      statementIds: [id(1)],
      againstIds: [id(2), id(3)],
      note: '',
    });
    const cell = (gone: string[]) =>
      evidenceTable(caseState(both).answers, 'palermo', new Set(gone)).find(
        ({ element }) => element === 'means',
      );
    expect(cell([])).toMatchObject({ supporting: [id(2), id(3)], opposing: [id(1)] });
    expect(cell([id(2)])).toMatchObject({ supporting: [id(3)], opposing: [id(1)] });
    expect(cell([])?.missing).toHaveLength(8);
  });
});

describe('an appeal', () => {
  it('takes a "no" out of force until another person than decider and second reader has reviewed it', () => {
    const open = act(agreedNo(), appealed, CITRA);
    expect(caseState(open)).toMatchObject({ status: 'under_appeal', outcome: 'undecided' });
    expect(faults(open, reviewed('upheld'), ANNA)).toEqual(['two_persons_needed actorId']);
    expect(faults(open, reviewed('upheld'), BUDI)).toEqual(['two_persons_needed actorId']);
    expect(caseState(act(open, reviewed('upheld'), CITRA))).toMatchObject({
      status: 'decided',
      outcome: 'not_victim',
    });
    expect(caseState(add(open, reviewed('changed'), BUDI)).outcome).toBe('undecided');
  });

  it('changes a "no" into a decision of the reviewer', () => {
    const changed = caseState(act(act(agreedNo(), appealed), reviewed('changed'), CITRA));
    expect(changed).toMatchObject({
      status: 'decided',
      outcome: 'confirmed_victim',
      decision: { finding: 'victim', by: CITRA },
      secondReading: null,
      appeals: [{ against: { finding: 'not_victim', by: ANNA }, review: { outcome: 'changed' } }],
    });
  });

  it('leaves a protecting decision in force, and sends it to screening when changed', () => {
    const victim = act(act(worked('yes'), decide('victim', 'reasonable_grounds')), appealed, BUDI);
    expect(caseState(victim)).toMatchObject({ status: 'under_appeal', outcome: 'presumed_victim' });
    expect(caseState(act(victim, reviewed('changed'), CITRA))).toMatchObject({
      status: 'screening',
      outcome: 'presumed_victim',
    });
  });

  it('may come after closing, and goes back there when upheld', () => {
    const closed = act(agreedNo(), { kind: 'closed', reason: 'no_further_need', text: '' });
    const open = act(closed, appealed);
    expect(caseState(open).outcome).toBe('undecided');
    expect(faults(open, { kind: 'closed', reason: 'duplicate', text: '' })).toEqual(['not_now kind']);
    expect(caseState(act(open, reviewed('upheld'), CITRA))).toMatchObject({
      status: 'closed',
      outcome: 'not_victim',
    });
  });
});

describe('the lane of non-punishment', () => {
  const alleged: CaseActionInput = {
    kind: 'offence_alleged',
    offenceId: id(5),
    offence: 'fraud',
    text: 'invented',
    country: 'KH',
    authority: 'Invented court',
    on: '2026-01-02',
  };
  const compelled = (statementIds: string[]): CaseActionInput => ({
    kind: 'compulsion_shown',
    offenceId: id(5),
    compelled: 'yes',
    timing: 'in_captivity',
    statementIds,
    text: '',
  });
  const request: CaseActionInput = {
    kind: 'host_requested',
    offenceId: id(5),
    requestId: id(6),
    to: 'Invented ministry',
    sentOn: '2026-01-05',
    text: '',
  };
  const answered = (answeredOn: string): CaseActionInput => ({
    kind: 'host_answered',
    offenceId: id(5),
    requestId: id(6),
    answer: 'granted',
    answeredOn,
    text: '',
  });

  it('runs from the allegation over compulsion and request to the answer of the host state', () => {
    const start = worked('no').slice(0, 1);
    expect(faults(start, compelled([id(77)]))).toEqual(['not_found offenceId']);
    const lane = act(act(act(start, alleged), compelled([id(77)])), request);
    expect(faults(act(start, alleged), compelled([]))).toEqual(['missing statementIds']);
    expect(faults(lane, answered('2026-01-04'))).toEqual(['bad_value answeredOn']);
    const done = act(act(lane, answered('2026-01-20')), {
      kind: 'offence_state_set',
      offenceId: id(5),
      state: 'dropped',
      on: '2026-02-01',
      text: '',
    });
    expect(caseState(done).offences).toMatchObject([
      {
        offence: 'fraud',
        compulsion: { compelled: 'yes', timing: 'in_captivity' },
        state: { state: 'dropped', on: '2026-02-01' },
        requests: [{ to: 'Invented ministry', answer: { answer: 'granted' } }],
      },
    ]);
  });

  it('cannot be undone beneath what rests on it', () => {
    const lane = act(act(worked('no').slice(0, 1), alleged), request);
    expect(faults(lane, { kind: 'undone', seq: 2 })).toEqual(['conflict seq']);
    expect(caseState(act(lane, { kind: 'undone', seq: 3 })).offences).toMatchObject([{ requests: [] }]);
    const alone = act(worked('no').slice(0, 1), alleged);
    expect(caseState(act(alone, { kind: 'undone', seq: 2 })).offences).toEqual([]);
  });
});
