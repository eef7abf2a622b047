import { type AccessAction, type CaseAction, type CaseActionKind, classOfAction } from '@suar/core';
import { may, type Permission } from '../access/policy.ts';
import { classesFor, type Standing } from '../access/see.ts';
import type { Context } from '../platform/context.ts';

/** What the policy asks for each act beyond working on cases at all. */
const ASKED: Partial<
  Record<CaseActionKind, Exclude<AccessAction, 'read' | 'read_reports' | 'share' | 'export'>>
> = {
  answered: 'screen',
  explained: 'screen',
  interviewed: 'screen',
  compulsion_shown: 'screen',
  decided: 'decide',
  basis_reviewed: 'decide',
  second_read: 'second_read',
  legally_reviewed: 'legal_review',
  appeal_reviewed: 'review_appeal',
};

/** An act, or its kind alone, as far as what it asks for depends on it. */
interface Meant {
  kind: CaseActionKind;
  seq?: number;
  consentId?: string | null;
  exception?: string | null;
  override?: string;
}

/** Undoing asks for what doing asked for. */
const meant = (action: Meant, actions: readonly CaseAction[]): Meant =>
  (action.kind === 'undone' && actions.find(({ seq }) => seq === action.seq)) || action;

export const permissionFor = (action: Meant, actions: readonly CaseAction[]): Permission => {
  const about = meant(action, actions);
  if (about.kind === 'handed_over') return 'work.hand_over';
  if (about.kind === 'referred' && about.consentId === null && about.exception)
    return 'referral.without_consent';
  if (about.kind === 'contacted' && about.override?.trim()) return 'contact.override';
  return `case.${ASKED[about.kind] ?? 'work'}`;
};

/** Whether the actor may do this act to a case to which they stand so. */
export const mayAct = (
  context: Pick<Context, 'actor'>,
  action: CaseActionKind | Meant,
  standing: Standing,
  actions: readonly CaseAction[] = [],
): boolean => {
  const about = meant(typeof action === 'string' ? { kind: action } : action, actions);
  return (
    may(context.actor.role, permissionFor(about, actions)) &&
    classesFor(context, ASKED[about.kind] ?? 'work', standing).has(classOfAction(about))
  );
};
