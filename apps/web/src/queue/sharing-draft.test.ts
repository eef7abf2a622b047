import { HandOverInput, type OpenWork } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { NEW_DRAFT, toHandOver } from './sharing-draft.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const cases: OpenWork['cases'] = [1, 2].map((number) => ({
  caseId: id(number),
  caseNumber: number,
  country: null,
  urgent: false,
  assigned: true,
  tasks: 0,
  pressing: null,
}));

describe('a hand-over being filled in', () => {
  it('is not sent before somebody is chosen', () => {
    expect(toHandOver(NEW_DRAFT, cases)).toBeNull();
    expect(toHandOver({ ...NEW_DRAFT, kind: 'evenly' }, cases)).toBeNull();
    expect(toHandOver({ ...NEW_DRAFT, kind: 'queue' }, cases)).not.toBeNull();
  });

  it('names every case when each is picked, the unpicked for the queue', () => {
    const draft = {
      ...NEW_DRAFT,
      kind: 'picked',
      picks: { [id(1)]: id(9) },
      notes: { [id(2)]: ' x ' },
    } as const;
    const sent = toHandOver(draft, cases);
    expect(HandOverInput.parse(sent)).toMatchObject({
      rule: {
        picks: [
          { caseId: id(1), toId: id(9) },
          { caseId: id(2), toId: null },
        ],
      },
      notes: [{ caseId: id(2), text: 'x' }],
    });
  });
});
