import type { LedgerQuery } from '@suar/core';
import type { z } from 'zod';
import type { Context } from '../platform/context.ts';

/** The acts there are; a closed list, so that the ledger can be read and searched by kind. */
export type Act =
  | 'account.invited'
  | 'account.made'
  | 'account.changed'
  | 'session.began'
  | 'session.ended'
  | 'session.failed'
  | 'report.taken_in'
  | 'report.read'
  | 'report.listed'
  | 'report.changed'
  | 'statement.judged'
  | 'statement.added'
  | 'original.read'
  | 'import.started'
  | 'import.paused'
  | 'import.ended'
  | 'person.read'
  | 'person.listed'
  | 'person.judged'
  | 'person.search_renewed'
  | 'judgement.undone'
  | 'match.listed'
  | 'match.trained'
  | 'match.model_read'
  | 'match.model_withdrawn'
  | 'case.opened'
  | 'case.read'
  | 'case.listed'
  | 'case.acted'
  | 'task.listed'
  | 'incident.made'
  | 'incident.listed'
  | 'figures.read'
  | 'release.previewed'
  | 'release.planned'
  | 'release.signed'
  | 'release.published'
  | 'release.discarded'
  | 'release.read'
  | 'release.listed'
  | 'release.checked'
  | 'person.figures_withheld'
  | 'export.made'
  | 'ledger.read'
  | 'backup.made'
  | 'demonstration.filled';

export interface LedgerNote {
  act: Act;
  subjectType: string;
  subjectId?: string | null;
  /** How many records the act touched. */
  count?: number;
  purpose?: string;
  /** Ids and codes only. */
  detail?: Record<string, unknown>;
}

type Writer = Pick<Context, 'db' | 'clock'> & { actor: { accountId: string } | null };

/** Appends one act. Inside a transaction it stands or falls with the work it records. */
export const writeLedger = async (context: Writer, note: LedgerNote): Promise<void> => {
  await context.db
    .insertInto('ledger')
    .values({
      at: context.clock(),
      actor_id: context.actor?.accountId ?? null,
      act: note.act,
      subject_type: note.subjectType,
      subject_id: note.subjectId ?? null,
      purpose: note.purpose ?? 'casework',
      count: note.count ?? 1,
      detail: JSON.stringify(note.detail ?? {}),
    })
    .execute();
};

export const listLedger = async ({ db }: Pick<Context, 'db'>, query: z.infer<typeof LedgerQuery>) => {
  let select = db
    .selectFrom('ledger')
    .leftJoin('account', 'account.id', 'ledger.actor_id')
    .select([
      'seq',
      'at',
      'act',
      'subject_type',
      'subject_id',
      'purpose',
      'count',
      'account.display_name as actor',
    ]);
  if (query.subjectType) select = select.where('subject_type', '=', query.subjectType);
  if (query.subjectId) select = select.where('subject_id', '=', query.subjectId);
  if (query.cursor) select = select.where('seq', '<', Number(query.cursor));
  return select
    .orderBy('seq', 'desc')
    .limit(query.limit + 1)
    .execute();
};
