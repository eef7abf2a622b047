import {
  type CaseAction,
  type CaseState,
  canonical,
  caseState,
  type DraftAction,
  type FieldValues,
  fieldsInAction,
  fieldsInCase,
  keepBoth,
  withFields,
} from '@suar/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { DraftWork, PendingDraft } from '../../apps/web/src/drafts/types.ts';
import { FAULTS } from './faulty-network.ts';

export const answered = (answer: 'yes' | 'no' | 'unknown', note: string): DraftAction => ({
  kind: 'answered',
  question: 'ilo.4',
  answer,
  statementIds: [],
  againstIds: [],
  note,
});
export const planned = (senderName: string, silenceHours: number, note: string): DraftAction => ({
  kind: 'contact_planned',
  channels: [],
  zone: 'Asia/Jakarta',
  windows: [],
  searched: 'unknown',
  senderName,
  codeWord: '',
  duressWord: '',
  confidants: [],
  silenceHours,
  note,
});

/** What a person might write on the move, with something in it that is found nowhere else. */
const KINDS = ['note', 'note', 'answer', 'answer note', 'sender', 'hours', 'paste', 'form', 'file'] as const;
export type Kind = (typeof KINDS)[number];
export const written = (
  kind: Kind,
  mark: string,
  at: { id: string; number: number },
  seen: CaseState,
): DraftWork => {
  const act = (action: DraftAction): DraftWork => ({
    kind: 'act',
    caseId: at.id,
    caseNumber: at.number,
    action,
    base: action.kind === 'noted' ? null : fieldsInCase(seen, action),
  });
  const standing = seen.answers['ilo.4'];
  const { plan } = seen.contact;
  const number = Number.parseInt(mark.slice(0, 4), 16) % 900;
  switch (kind) {
    case 'note':
      return act({ kind: 'noted', text: `note ${mark}` });
    case 'answer':
      return act(answered('unknown', standing?.note ?? ''));
    case 'answer note':
      return act(answered(standing?.answer ?? 'unknown', `because ${mark}`));
    case 'sender':
      return act(planned(`sender ${mark}`, plan?.silenceHours ?? 24, plan?.note ?? ''));
    case 'hours':
      return act(planned(plan?.senderName ?? '', 1 + number, plan?.note ?? ''));
    case 'paste':
      return { kind: 'paste', report: { text: `Tolong kami ditahan ${mark}` } };
    case 'form':
      return {
        kind: 'form',
        report: { text: `Form ${mark}`, persons: [{ fields: [{ field: 'name', value: `Orang ${mark}` }] }] },
      };
    case 'file':
      return { kind: 'file', name: `${mark}.txt`, mediaType: 'text/plain', size: 20 };
  }
};

const operation = fc.record({
  device: fc.constantFrom(0, 1),
  kind: fc.constantFrom(...KINDS),
  /** Whether the device looks at the case afresh before, or writes from what it saw long ago. */
  looks: fc.boolean(),
  sends: fc.boolean(),
});
export const plan = fc.record({
  operations: fc.array(operation, { minLength: 4, maxLength: 14 }),
  faults: fc.infiniteStream(fc.constantFrom(...FAULTS, 'none' as const)),
  deaths: fc.infiniteStream(fc.constantFrom(...Array<boolean>(19).fill(false), true)),
  chances: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
});

/** Settles each conflict as mine, theirs or both, at random. */
export const resolve = (draft: PendingDraft, chance: number): DraftWork => {
  const { work, difference } = draft;
  if (work.kind !== 'act' || !difference) return work;
  const chosen = difference.conflicts.map((conflict) => {
    const both = keepBoth(conflict);
    const value = chance < 0.7 ? conflict.mine : both && chance < 0.85 ? both.value : conflict.theirs;
    return [conflict.field, value];
  });
  const fields = { ...difference.fields, ...Object.fromEntries(chosen) };
  return { ...work, action: withFields(work.action, fields), base: difference.current };
};

/** Whoever changed a field had seen what it held before: the law against silent overwriting, on the actions alone. */
export const expectSeen = (
  actions: readonly CaseAction[],
  action: CaseAction,
  { base, action: drafted }: { base: FieldValues | null; action: DraftAction },
): void => {
  if (base === null) return;
  const before = fieldsInCase(caseState(actions.filter(({ seq }) => seq < action.seq)), drafted);
  const afterwards = fieldsInAction(action as unknown as DraftAction);
  for (const field of Object.keys(afterwards))
    if (canonical(before[field]) !== canonical(afterwards[field]))
      expect(canonical(base[field]), field).toBe(canonical(before[field]));
};
