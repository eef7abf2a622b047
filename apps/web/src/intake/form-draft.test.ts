import { FormReport } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { newDraft, newLine, newPerson, saysSomething, toFormReport } from './form-draft.ts';

describe('form draft', () => {
  it('says nothing while only blanks were typed', () => {
    const draft = newDraft();
    expect(saysSomething(draft)).toBe(false);
    draft.persons[0]?.lines.push({ ...newLine('alias'), value: '  ' });
    expect(saysSomething(draft)).toBe(false);
    expect(saysSomething({ ...draft, text: 'called twice' })).toBe(true);
  });

  it('leaves out empty lines and empty persons, and fits the schema', () => {
    const draft = newDraft();
    const suspect = {
      ...newPerson(),
      role: 'suspect' as const,
      lines: [{ ...newLine('alias'), value: ' Boss Lin ' }],
    };
    const sent = toFormReport({
      ...draft,
      text: ' hello ',
      persons: [draft.persons[0] ?? newPerson(), suspect],
    });
    expect(sent).toEqual({
      text: 'hello',
      urgent: false,
      persons: [{ role: 'suspect', fields: [{ field: 'alias', value: 'Boss Lin' }] }],
    });
    expect(FormReport.safeParse(sent).success).toBe(true);
  });

  it('keeps one person when only the text is filled', () => {
    const sent = toFormReport({ ...newDraft(), text: 'a call', datedOn: '2023-05-01', country: 'KH' });
    expect(FormReport.safeParse(sent).success).toBe(true);
    expect(sent.persons).toEqual([{ role: 'person_at_risk', fields: [] }]);
    expect(sent.datedOn).toBe('2023-05-01');
  });
});
