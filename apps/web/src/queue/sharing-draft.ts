import type { HandOverInput, OpenWork, SharingRule } from '@suar/core';
import type { z } from 'zod';

export const RULE_KINDS = [
  'all',
  'evenly',
  'picked',
  'queue',
] as const satisfies readonly SharingRule['kind'][];

/** A hand-over as it is being filled in. */
export type SharingDraft = {
  kind: SharingRule['kind'];
  reason: z.infer<typeof HandOverInput>['reason'];
  toId: string;
  toIds: readonly string[];
  /** Receiver by case; the empty word is the queue. */
  picks: Readonly<Record<string, string>>;
  note: string;
  notes: Readonly<Record<string, string>>;
};

export const NEW_DRAFT: SharingDraft = {
  kind: 'all',
  reason: 'leaving',
  toId: '',
  toIds: [],
  picks: {},
  note: '',
  notes: {},
};

const ruleOf = (draft: SharingDraft, cases: OpenWork['cases']): SharingRule | null => {
  switch (draft.kind) {
    case 'all':
      return draft.toId === '' ? null : { kind: 'all', toId: draft.toId };
    case 'evenly':
      return draft.toIds.length === 0 ? null : { kind: 'evenly', toIds: [...draft.toIds] };
    case 'picked':
      return cases.length === 0
        ? null
        : {
            kind: 'picked',
            picks: cases.map(({ caseId }) => ({ caseId, toId: draft.picks[caseId] || null })),
          };
    case 'queue':
      return { kind: 'queue' };
  }
};

/** What is sent; null while nobody is chosen to take the cases. */
export const toHandOver = (
  draft: SharingDraft,
  cases: OpenWork['cases'],
): z.input<typeof HandOverInput> | null => {
  const rule = ruleOf(draft, cases);
  if (rule === null) return null;
  const notes = Object.entries(draft.notes).flatMap(([caseId, text]) =>
    text.trim() === '' ? [] : [{ caseId, text: text.trim() }],
  );
  return { rule, reason: draft.reason, note: draft.note.trim(), notes };
};
