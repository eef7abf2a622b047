import type { Run } from '../platform/seal/vault.ts';

/** The kinds of records that are erased, each with its ids. */
export interface ErasedRecords {
  report: string[];
  case: string[];
  person: string[];
  original: string[];
  judgement: string[];
  lure: string[];
}
/** One erasure that was done, whole enough to be done again over an older copy of the database. */
export interface Erasure {
  id: string;
  /** ISO instant. */
  at: string;
  rule: string;
  records: ErasedRecords;
  /** Data keys destroyed: those of the records, and those of persons whose joined summary told of them. */
  keys: string[];
  /** Persons whose summary is to be worked out anew from what stands. */
  related: string[];
}

/** Where ids wait for persons to be worked out anew: see `refresh-pending.ts`. */
export const PENDING = 'erasure.refresh';

/**
 * Destroys the data keys and clears what lies open of the records: search keys, digests, codes read from words, suggestions.
 * Rows, numbers, dates and figures stay. Doing it twice changes nothing. Belongs inside a transaction.
 */
export const applyErasure = async (
  run: Run,
  { at, rule, records, keys, related }: Erasure,
): Promise<void> => {
  await run(
    'update data_key set wrapped = null, destroyed_at = $2, rule = $3 where id = any($1::uuid[]) and destroyed_at is null',
    [keys, at, rule],
  );
  await run("update report set search = '{}', matches = 0 where id = any($1::uuid[])", [records.report]);
  await run('update statement set code = null where report_id = any($1::uuid[])', [records.report]);
  await run(
    "update person set search = '{}', changed = nextval('person_change') where id = any($1::uuid[])",
    [records.person],
  );
  await run('delete from match where person_a = any($1::uuid[]) or person_b = any($1::uuid[])', [
    records.person,
  ]);
  // Words on stories and relations, and asking for a join, are nothing without what they say.
  for (const table of ['story_judgement', 'relation_judgement', 'merge_request'])
    await run(`delete from ${table} where id = any($1::uuid[])`, [records.judgement]);
  // What runs or is held goes too: nobody can end it any more. An old copy may have the case at work: it stands closed.
  for (const table of ['mention', 'received_record', 'task', 'case_clock', 'shelter_stay'])
    await run(`delete from ${table} where case_id = any($1::uuid[])`, [records.case]);
  // Keyed digests of a row's words go; that somebody stood on the list stays, for the count.
  await run('update incident_person set row_digest = null where person_id = any($1::uuid[])', [
    records.person,
  ]);
  await run(
    `update case_record set search = '{}', status = 'closed', next_due_on = null, bound = '',
       needs_legal_review = false, under_appeal = false where id = any($1::uuid[])`,
    [records.case],
  );
  // A keyed digest of what was sent confirms a guess of it; that it was taken once still shows.
  await run(
    `update draft_receipt set digest = sha256(convert_to(draft_id::text || random()::text, 'utf8'))
     where (effect->>'id')::uuid = any($1::uuid[])
       or (effect->>'id')::uuid in (select id from statement where report_id = any($2::uuid[]))`,
    [[...records.case, ...records.report], records.report],
  );
  // The same bytes or words may come again: they must be taken for new then.
  await run(
    'update original set digest = sha256(convert_to(id::text || random()::text, $$utf8$$)) where id = any($1::uuid[])',
    [records.original],
  );
  await run('delete from lure_identifier where lure_id = any($1::uuid[])', [records.lure]);
  await run(
    `update lure set search = '{}', identifiers = 0, changed = nextval('lure_change'),
       digest = sha256(convert_to(id::text || random()::text, 'utf8')) where id = any($1::uuid[])`,
    [records.lure],
  );
  for (const [kind, ids] of Object.entries(records))
    await run(
      `insert into erased_record (kind, id, at, rule) select $1, unnest($2::uuid[]), $3, $4 on conflict do nothing`,
      [kind, ids, at, rule],
    );
  await run(
    `insert into setting (key, value) values ($1, to_jsonb($2::text[]))
     on conflict (key) do update set value = setting.value || excluded.value`,
    [PENDING, related],
  );
};

/** All erasures that were done, oldest first, with what each erased. */
export const doneErasures = (
  run: Run,
): Promise<{ id: string; at: Date; rule: string; records: Omit<Erasure, 'id' | 'at' | 'rule'> }[]> =>
  run(
    "select id, decided_at as at, rule, records from erasure where decision = 'erased' order by decided_at, id",
    [],
  );
