import { randomUUID } from 'node:crypto';
import { type BreakGlassLine, done, type Outcome, refuse } from '@suar/core';
import { tellRole } from '../account/notice-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { presentBreakGlass } from './present.ts';
import { breakGlassOpen, findCaseOf, insertBreakGlass, listBreakGlass } from './store.ts';

/**
 * Opens one case for some hours to somebody whose role or relation does not open it. Supervisors of the office that keeps the
 * case and of the actor's own are told at once: that it happened and on which case, never why.
 */
export const breakGlass = (
  context: Context,
  caseId: string,
  input: { reason: string; hours: number },
): Promise<Outcome<BreakGlassLine>> =>
  inTransaction(context, async (inside) => {
    const { actor } = inside;
    const now = inside.clock();
    const found = await findCaseOf(inside, caseId);
    if (!found) return refuse('not_found', 'case', 'there is no such case');
    if (await breakGlassOpen(inside, actor.accountId, caseId, now))
      return refuse('conflict', 'case', 'you hold this case open already');
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + input.hours * 3_600_000);
    await insertBreakGlass(inside, {
      id,
      accountId: actor.accountId,
      caseId,
      reason: input.reason,
      openedAt: now,
      expiresAt,
    });
    const note = { kind: 'break_glass_opened', subjectType: 'case', subjectId: caseId } as const;
    for (const office of new Set([actor.organisationId, found.organisation_id ?? actor.organisationId]))
      await tellRole(inside, 'supervisor', office, actor.accountId, note);
    await writeLedger(inside, {
      act: 'break_glass.opened',
      subjectType: 'case',
      subjectId: caseId,
      purpose: 'break-glass',
      detail: { breakGlass: id, hours: input.hours },
    });
    const [row] = await listBreakGlass(inside, { id });
    return done(presentBreakGlass(inside, row!));
  });
