import { caseState, placesHeld } from '@suar/core';
import { sql } from 'kysely';
import { readActions } from '../case/action-store.ts';
import { erasedAmong } from '../erasure/store.ts';
import type { Services } from '../platform/context.ts';
import type { Check } from './verify.ts';

const PORTION = 500;

/** Whether the places taken in shelters are those that accepted referrals hold, and no kind of place holds more people than it has. */
export const verifyPlaces = async (reach: Pick<Services, 'db' | 'sealer'>): Promise<Check> => {
  const { rows } = await sql<{ case_id: string; stays: string[] }>`
    select c.case_id, coalesce(array_agg(s.referral_id order by s.referral_id) filter (where s.referral_id is not null), '{}') as stays
    from (select distinct case_id from case_action where kind = 'referral_answered'
      union select case_id from shelter_stay) c
    left join shelter_stay s on s.case_id = c.case_id group by c.case_id`.execute(reach.db);
  let wrong = 0;
  for (let at = 0; at < rows.length; at += PORTION) {
    const portion = rows.slice(at, at + PORTION);
    const ids = portion.map((row) => row.case_id);
    const actions = await readActions(reach, ids);
    const erased = await erasedAmong(reach, 'case', ids);
    for (const { case_id: caseId, stays } of portion) {
      const held = erased.has(caseId)
        ? []
        : placesHeld(caseState(actions.get(caseId) ?? []).services).map(({ id }) => id);
      if (JSON.stringify(held.sort()) !== JSON.stringify([...stays].sort())) wrong += 1;
    }
  }
  const { rows: full } = await sql<{ n: number }>`
    select count(*)::int as n from provider_place p
    where p.places < p.taken_elsewhere
      + (select count(*) from shelter_stay s where s.provider_id = p.provider_id and s.kind = p.kind)`.execute(
    reach.db,
  );
  return {
    check: 'places in shelters are those that referrals hold, none twice',
    looked: rows.length,
    wrong: wrong + (full[0]?.n ?? 0),
  };
};
