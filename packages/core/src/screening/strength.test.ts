import { describe, expect, it } from 'vitest';
import { LOCALES } from '../messages/messages.ts';
import { reasonSentence } from './messages.ts';
import { strengthOfEvidence } from './strength.ts';
import type { Answers } from './types.ts';

const cited = { answer: 'yes' as const, statementIds: ['s1'] };
const noted = { answer: 'yes' as const, statementIds: [] };

describe('the strength of evidence', () => {
  it('counts the eleven, and those with cited statements apart', () => {
    const { ilo } = strengthOfEvidence({ 'ilo.3': cited, 'ilo.7': noted, 'ilo.1': { answer: 'no' } });
    expect(ilo).toMatchObject({ yes: ['ilo.3', 'ilo.7'], cited: ['ilo.3'] });
    expect(ilo.open).toHaveLength(8);
  });

  it('asks the age first while it is not known, and not after', () => {
    expect(strengthOfEvidence({}).ask[0]?.question).toBe('child.under_18');
    expect(strengthOfEvidence({}).child).toBeNull();
    expect(
      strengthOfEvidence({ 'child.under_18': { answer: 'no' } }).ask.map(({ question }) => question),
    ).not.toContain('child.under_18');
  });

  it('asks next what would change the reading', () => {
    const answers: Answers = {
      'child.under_18': { answer: 'no' },
      'delphi.D1.nature_of_job': cited,
      'delphi.D1.wages': cited,
      'delphi.D4.excessive_hours': cited,
      'delphi.D4.low_pay': cited,
      'delphi.D5.documents': cited,
    };
    const { ask, delphi } = strengthOfEvidence(answers);
    expect(delphi.reading).toBe('deception_and_exploitation');
    expect(ask[0]).toMatchObject({ reading: 'trafficking_for_forced_labour' });
    expect(ask[0]?.question).toMatch(/^delphi\.D5\./);
    const ranks = ask.map(({ changes }) => changes);
    expect(ranks).toEqual([...ranks].sort((left, right) => right - left));
  });

  it('asks nothing that was answered yes or no', () => {
    const { ask } = strengthOfEvidence({
      'uu21.means.penyekapan': { answer: 'no' },
      'delphi.D5.violence': { answer: 'no' },
    });
    const asked = ask.map(({ question }) => question);
    expect(asked).not.toContain('uu21.means.penyekapan');
    expect(asked).not.toContain('delphi.D5.violence');
    expect(asked).toContain('uu21.means.penculikan');
  });

  it('reads by the rule for children when the person was under 18', () => {
    const { child, elements, reasons } = strengthOfEvidence({ 'child.under_18': cited });
    expect(child).toBe(true);
    expect(elements[0]?.elements.find(({ element }) => element === 'means')?.needed).toBe(false);
    expect(reasons).toContainEqual({ key: 'elements', law: 'palermo', met: 0, needed: 2 });
  });

  it('gives its reasons in both languages, without a verdict', () => {
    const { reasons } = strengthOfEvidence({ 'child.under_18': cited, 'ilo.3': cited });
    for (const locale of LOCALES)
      for (const reason of reasons) expect(reasonSentence(locale, reason)).not.toMatch(/[{}]|undefined/);
    expect(reasons.map((reason) => reasonSentence('en', reason))).toContain(
      '1 indicator of the eleven answered yes, 1 with cited statements; 10 not known.',
    );
    expect(reasons.map((reason) => reasonSentence('id', reason))).toContain(
      'Di bawah 18 tahun: unsur cara tidak diperlukan.',
    );
  });
});
