import { describe, expect, it } from 'vitest';
import { changeAt, draftOf, newChannel, newWindow, withoutEmpty } from './plan-draft.ts';

describe('the draft of a plan', () => {
  it('begins with nothing presumed safe, on the clocks of the country', () => {
    const draft = draftOf(null, 'MM');
    expect([draft.zone, draft.searched, draft.channels[0]?.use]).toEqual([
      'Asia/Yangon',
      'unknown',
      'in_windows',
    ]);
  });

  it('keeps a plan without who made it, and leaves out rows that are empty', () => {
    const plan = {
      ...withoutEmpty(draftOf(null, 'KH')),
      windows: [newWindow(), { ...newWindow(), days: [] }],
      confidants: [{ name: ' ', relation: '', mayKnow: 'nothing' as const }],
      by: 'x',
      at: 'y',
      seq: 3,
    };
    const { kind: _kind, ...kept } = plan;
    const draft = withoutEmpty(draftOf(kept, null));
    expect('by' in draft).toBe(false);
    expect([draft.channels.length, draft.windows.length, draft.confidants.length]).toEqual([0, 1, 0]);
  });

  it('changes and removes one row of many', () => {
    const rows = [newChannel(), newChannel()];
    expect(changeAt(rows, 1, { address: 'a' }).map(({ address }) => address)).toEqual(['', 'a']);
    expect(changeAt(rows, 0, null)).toEqual([rows[1]]);
  });
});
