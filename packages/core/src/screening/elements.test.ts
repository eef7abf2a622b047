import { describe, expect, it } from 'vitest';
import { evaluateElements } from './elements.ts';
import type { Answer } from './schema.ts';
import type { Answers, Law } from './types.ts';
import { questionsOf } from './worksheet.ts';

const given = (answer: Answer, ...ids: string[]): Answers =>
  Object.fromEntries(ids.map((id) => [id, { answer }]));
const status = (answers: Answers, law: Law, child = false) =>
  Object.fromEntries(
    evaluateElements(answers, law, { child }).elements.map((element) => [element.element, element.status]),
  );

describe('the elements of a law', () => {
  it.each(['penyekapan', 'pemalsuan', 'penjeratan_utang'])(
    'takes %s as a means in its own right under UU 21/2007',
    (means) => {
      expect(status(given('yes', `uu21.means.${means}`), 'uu21').means).toBe('met');
    },
  );

  it('takes purpose or result under UU 21/2007', () => {
    expect(status(given('yes', 'uu21.purpose.eksploitasi'), 'uu21').purpose).toBe('met');
    const result = {
      ...given('no', 'uu21.purpose.eksploitasi'),
      ...given('yes', 'uu21.result.tereksploitasi'),
    };
    expect(status(result, 'uu21').purpose).toBe('met');
    expect(status({ ...result, ...given('no', 'uu21.result.tereksploitasi') }, 'uu21').purpose).toBe(
      'not_met',
    );
  });

  it('meets all of UU 21/2007 without any deception: harboured, confined, exploited', () => {
    const answers = given(
      'yes',
      'uu21.act.penampungan',
      'uu21.means.penyekapan',
      'uu21.result.tereksploitasi',
    );
    expect(
      evaluateElements({ ...answers, ...given('no', 'uu21.means.penipuan') }, 'uu21', { child: false })
        .allMet,
    ).toBe(true);
  });

  it('needs no means under 18', () => {
    const answers = given('yes', 'palermo.act.receipt', 'palermo.purpose.forced_labour');
    expect(evaluateElements(answers, 'palermo', { child: true }).allMet).toBe(true);
    expect(evaluateElements(answers, 'palermo', { child: false }).allMet).toBe(false);
  });

  it('is not met only when every question was answered no', () => {
    const acts = questionsOf('palermo', 'act').map(({ id }) => id);
    expect(status(given('no', ...acts), 'palermo').act).toBe('not_met');
    expect(status(given('no', ...acts.slice(1)), 'palermo').act).toBe('unknown');
    expect(status({ ...given('no', ...acts.slice(1)), ...given('unknown', acts[0]!) }, 'palermo').act).toBe(
      'unknown',
    );
    expect(status({}, 'palermo')).toEqual({ act: 'unknown', means: 'unknown', purpose: 'unknown' });
  });

  it('shows indicators that speak for an element, even against its own answers', () => {
    const answers = {
      ...given('no', ...questionsOf('uu21', 'means').map(({ id }) => id)),
      ...given('yes', 'delphi.D5.confinement'),
    };
    const means = evaluateElements(answers, 'uu21', { child: false }).elements.find(
      ({ element }) => element === 'means',
    );
    expect(means).toMatchObject({
      status: 'partly',
      indicatedBy: ['delphi.D5.confinement'],
      supportedBy: [],
      missing: [],
    });
  });

  it('says what supports and what is missing', () => {
    const act = evaluateElements(given('yes', 'uu21.act.perekrutan'), 'uu21', { child: false }).elements[0];
    expect(act?.supportedBy).toEqual(['uu21.act.perekrutan']);
    expect(act?.missing).toHaveLength(5);
  });
});
