import { describe, expect, it } from 'vitest';
import type { Statement } from '../report/schema.ts';
import { SCAM_INDICATORS } from './data/scam-compound.data.ts';
import { questionsForCode, suggestAnswers } from './suggest.ts';

const indicator = (id: string, text: string, change: Partial<Statement> = {}) => ({
  id,
  field: 'indicator' as const,
  value: { text },
  status: 'accepted' as const,
  corrects: null,
  ...change,
});

describe('suggestions', () => {
  it('lead from a code to the questions it is evidence for, with the statement', () => {
    expect(suggestAnswers([indicator('a', 'F04')])).toEqual([
      { question: 'ilo.7', statementIds: ['a'], codes: ['F04'] },
      { question: 'delphi.D5.documents', statementIds: ['a'], codes: ['F04'] },
      { question: 'palermo.means.other_coercion', statementIds: ['a'], codes: ['F04'] },
    ]);
  });

  it('gather all statements for one question', () => {
    const found = suggestAnswers([
      indicator('a', 'F05'),
      indicator('b', 'E1'),
      indicator('c', 'ilo.3'),
      indicator('a', 'F05'),
    ]);
    expect(found.find(({ question }) => question === 'ilo.3')).toEqual({
      question: 'ilo.3',
      statementIds: ['a', 'b', 'c'],
      codes: ['F05', 'E1', 'ilo.3'],
    });
  });

  it('leave out what was not accepted, was replaced, or is no indicator', () => {
    expect(
      suggestAnswers([
        indicator('a', 'F05', { status: 'proposed' }),
        indicator('b', 'F05', { status: 'rejected' }),
        indicator('c', 'F05', { status: 'corrected' }),
        indicator('d', 'F05', { field: 'note' }),
        indicator('e', 'F05'),
        indicator('f', 'F17', { corrects: 'e' }),
      ]),
    ).toEqual([{ question: 'child.under_18', statementIds: ['f'], codes: ['F17'] }]);
  });

  it.each([
    ['7', ['ilo.7']],
    ['ILO 11', ['ilo.11']],
    ['ilo12', []],
    ['uu21.means.penyekapan', ['uu21.means.penyekapan']],
    ['E4', []],
    ['', []],
  ])('read the code %j', (code, questions) => {
    expect(questionsForCode(code)).toEqual(questions);
  });

  it('know a question for each of the seventeen signs', () => {
    for (const { code } of SCAM_INDICATORS)
      expect(questionsForCode(code.toLowerCase()).length).toBeGreaterThan(0);
  });
});
