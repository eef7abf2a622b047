import type { BoardQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';

type Filter = z.infer<typeof BoardQuery>;
type Reach = Pick<Services, 'db'>;

const within = ({ country, incidentId }: Filter) =>
  sql`r.repatriation_stage is not null and (${country ?? null}::text is null or r.country = ${country ?? null})
    and (${incidentId ?? null}::uuid is null or r.incident_id = ${incidentId ?? null}::uuid)`;

/** How many stand at each stage, how many were refused there, and for how many days they have waited. */
export const countStages = async (
  { db }: Reach,
  filter: Filter,
  today: string,
): Promise<{ stage: string; count: number; refused: number; median: number; longest: number }[]> =>
  (
    await sql<{ stage: string; count: number; refused: number; median: number; longest: number }>`
      select r.repatriation_stage as stage, count(*) as count,
        count(*) filter (where r.repatriation_state = 'refused') as refused,
        percentile_disc(0.5) within group (order by ${today}::date - r.repatriation_since) as median,
        max(${today}::date - r.repatriation_since) as longest
      from case_record r where ${within(filter)} group by 1`.execute(db)
  ).rows;

export interface CardRow {
  case_id: string;
  case_number: number;
  current_id: string;
  summary: Buffer;
  sex: string;
  nationality: string | null;
  country: string | null;
  incident_number: number | null;
  stage: string;
  state: string | null;
  since: string;
}

/** The longest waiting of each stage, `most` of each. */
export const listCards = async ({ db }: Reach, filter: Filter, most: number): Promise<CardRow[]> =>
  (
    await sql<CardRow>`
      select r.id as case_id, r.number as case_number, person.id as current_id, person.summary, r.sex, r.nationality,
        r.country, incident.number as incident_number, r.repatriation_stage as stage, r.repatriation_state as state,
        r.repatriation_since as since
      from (
        select r.*, row_number() over (partition by r.repatriation_stage order by r.repatriation_since, r.number) as place
        from case_record r where ${within(filter)}
      ) r
      join person home on home.id = r.person_id
      join person on person.id = home.current_id
      left join incident on incident.id = r.incident_id
      where r.place <= ${most}
      order by r.repatriation_since, r.number`.execute(db)
  ).rows;

/** The heads of an incident: as reported, and as the cases about it stand. */
export const countHeads = async ({ db }: Reach, incidentId: string) =>
  (
    await sql<{
      reported: number | null;
      cases: number;
      on_the_way: number;
      home: number;
      without_letter: number;
    }>`
      select incident.head_count as reported, count(r.id) as cases,
        count(r.id) filter (where r.repatriation_stage is not null and r.repatriation_stage <> 'home') as on_the_way,
        count(r.id) filter (where r.repatriation_stage = 'home') as home,
        count(r.id) filter (where not r.has_travel_letter and coalesce(r.repatriation_stage, '') <> 'home') as without_letter
      from incident left join case_record r on r.incident_id = incident.id
      where incident.id = ${incidentId}::uuid group by incident.id`.execute(db)
  ).rows[0];
