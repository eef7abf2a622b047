import { BULK_KINDS } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { BULK_CHOICES, emptyDraft, toAction } from './bulk-draft.ts';

const draft = (change: object) => ({
  ...emptyDraft('00000000-0000-4000-8000-000000000001', '2026-01-02'),
  ...change,
});

describe('what is done for many', () => {
  it('is an act that a bulk takes, or nothing while words are missing', () => {
    for (const what of BULK_CHOICES) {
      const action = toAction(draft({ what, text: 'invented' }));
      if (what === 'open') expect(action).toBeNull();
      else expect(BULK_KINDS as readonly string[]).toContain(action?.kind);
    }
    expect(toAction(draft({ what: 'task_added', text: ' ' }))).toBeNull();
    expect(toAction(draft({ what: 'noted' }))).toBeNull();
    expect(toAction(draft({ what: 'stage', on: '' }))).toBeNull();
  });
});
