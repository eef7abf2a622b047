import type { LedgerQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context } from '../platform/context.ts';
import type { ReadingDay } from './find-alerts.ts';

/** The acts there are; a closed list, so that the ledger can be read and searched by kind. */
export type Act =
  | 'access.denied'
  | 'team.made'
  | 'case.shared'
  | 'account.invited'
  | 'account.made'
  | 'account.changed'
  | 'account.way_added'
  | 'account.way_removed'
  | 'account.recovery_renewed'
  | 'break_glass.opened'
  | 'break_glass.listed'
  | 'break_glass.ended'
  | 'break_glass.reviewed'
  | 'session.began'
  | 'session.proved'
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
  | 'lure.read_again'
  | 'person.merge_withdrawn'
  | 'judgement.undone'
  | 'story.read'
  | 'story.judged'
  | 'story.judgement_undone'
  | 'relation.listed'
  | 'relation.judged'
  | 'relation.judgement_undone'
  | 'match.listed'
  | 'match.trained'
  | 'match.model_read'
  | 'match.model_withdrawn'
  | 'case.opened'
  | 'case.read'
  | 'case.listed'
  | 'case.acted'
  | 'case.basis_changed'
  | 'clock.escalated'
  | 'law.signed'
  | 'law.unsigned'
  | 'screening.audited'
  | 'rescreen.drawn'
  | 'rescreen.listed'
  | 'rescreen.finished'
  | 'task.listed'
  | 'incident.made'
  | 'incident.listed'
  | 'incident.read'
  | 'incident.changed'
  | 'incident.counted'
  | 'incident.fact_added'
  | 'incident.fact_withdrawn'
  | 'incident.joined'
  | 'bulk.done'
  | 'bulk.undone'
  | 'provider.listed'
  | 'provider.changed'
  | 'referral.previewed'
  | 'referral.sheet_made'
  | 'figures.read'
  | 'population.set'
  | 'release.previewed'
  | 'release.planned'
  | 'release.signed'
  | 'release.published'
  | 'release.discarded'
  | 'release.read'
  | 'release.listed'
  | 'release.checked'
  | 'person.figures_withheld'
  | 'lure.taken_in'
  | 'lure.passed_on'
  | 'lure.listed'
  | 'lure.read'
  | 'lure.judged'
  | 'campaign.listed'
  | 'campaign.read'
  | 'campaign.drawn'
  | 'campaign.changed'
  | 'campaign.judged'
  | 'campaign.judgement_undone'
  | 'work.read'
  | 'work.shared_out'
  | 'case.taken'
  | 'case.handed_over'
  | 'case.hand_over_undone'
  | 'mention.listed'
  | 'mention.read'
  | 'view.listed'
  | 'view.kept'
  | 'view.changed'
  | 'view.dropped'
  | 'search.made'
  | 'device.registered'
  | 'device.opened'
  | 'device.destroyed'
  | 'device.listed'
  | 'export.made'
  | 'ledger.read'
  | 'backup.made'
  | 'erasure.asked'
  | 'erasure.refused'
  | 'erasure.done'
  | 'hold.placed'
  | 'hold.lifted'
  | 'keys.rotated'
  | 'keys.retired'
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

/** Acts by which something leaves: with them stands how. */
const LEAVES: ReadonlySet<Act> = new Set<Act>(['export.made', 'referral.sheet_made']);
type Writer = Pick<Context, 'db' | 'clock' | 'purpose' | 'leaving'> & { actor: { accountId: string } | null };

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
      purpose: context.purpose ?? note.purpose ?? 'casework',
      count: note.count ?? 1,
      detail: JSON.stringify({
        ...note.detail,
        ...(LEAVES.has(note.act) ? context.leaving : {}),
      }),
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
  if (query.actorId) select = select.where('actor_id', '=', query.actorId);
  // Days are counted in universal time, as the alerts count them.
  if (query.day) select = select.where(sql`(at at time zone 'UTC')::date`, '=', query.day);
  if (query.personId) select = select.where(touchesPerson(query.personId));
  if (query.cursor) select = select.where('seq', '<', Number(query.cursor));
  return select
    .orderBy('seq', 'desc')
    .limit(query.limit + 1)
    .execute();
};

/** Acts on the person (whichever home persons were joined), on reports that speak of them, and on their cases. */
const touchesPerson = (personId: string) => {
  const homes = sql`(select member.id from person member
    join person asked on asked.current_id = member.current_id where asked.id = ${personId}::uuid)`;
  return sql<boolean>`(ledger.subject_type, ledger.subject_id) in (
    select 'person', home.id::text from ${homes} home
    union all select 'report', subject.report_id::text from subject where person_id in ${homes}
    union all select 'case', case_record.id::text from case_record where person_id in ${homes})`;
};

/** What each account read on each day from `since` on: see `findAlerts`. */
export const listReadingDays = async (
  { db }: Pick<Context, 'db'>,
  since: Date,
): Promise<(ReadingDay & { actor: string })[]> => {
  const { rows } = await sql<{
    account_id: string;
    actor: string;
    day: string;
    records: number;
    exports: number;
    strangers: number;
  }>`
    select ledger.actor_id as account_id, account.display_name as actor, (ledger.at at time zone 'UTC')::date as day,
      coalesce(sum(count) filter (where act in ('report.read', 'original.read', 'person.read', 'case.read')), 0)
        + count(distinct subject_id) filter (where alone) as records,
      count(*) filter (where act = 'export.made') as exports,
      count(distinct subject_id) filter (where act = 'case.read' and stranger) as strangers
    from (
      select ledger.*, act = 'case.read' and not exists (
        select from case_record c where c.id::text = ledger.subject_id and c.assignee_id = ledger.actor_id
      ) and not exists (
        select from ledger worked where worked.subject_type = 'case' and worked.subject_id = ledger.subject_id
          and worked.actor_id = ledger.actor_id and worked.act in ('case.acted', 'case.opened')
      ) as stranger,
      -- A story or relations read on a person's page are part of that reading; read by themselves they count.
      act in ('story.read', 'relation.listed') and not exists (
        select from ledger page where page.subject_type = 'person' and page.subject_id = ledger.subject_id
          and page.actor_id = ledger.actor_id and page.act = 'person.read' and page.at >= ${since}
      ) as alone
      from ledger where ledger.at >= ${since} and ledger.actor_id is not null
    ) ledger
    join account on account.id = ledger.actor_id and account.role <> 'operator'
    group by 1, 2, 3`.execute(db);
  return rows.map((row) => ({
    accountId: row.account_id,
    actor: row.actor,
    day: row.day,
    records: row.records,
    exports: row.exports,
    strangersCases: row.strangers,
  }));
};
