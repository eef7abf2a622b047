import { sql } from 'kysely';
import { lureDigest } from '../lure/lure-digest.ts';
import type { KeptReading } from '../lure/read-lure.ts';
import type { Services } from '../platform/context.ts';
import type { Check } from './verify.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;
const PORTION = 500;

/** Proves that lures open as what they were taken in as, and that campaigns count the lures that lie in them. */
export const verifyLures = async (services: Reach): Promise<Check[]> => [
  await verifyWords(services),
  await verifyCampaigns(services),
];

const verifyWords = async ({ db, sealer }: Reach): Promise<Check> => {
  let looked = 0;
  let wrong = 0;
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('lure')
      .select(['id', 'number', 'digest', 'text', 'source', 'reading', 'identifiers'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(PORTION)
      .execute();
    if (rows.length === 0) return { check: 'lures are as they came, and open', looked, wrong };
    after = rows.at(-1)!.number;
    const identifiers = await db
      .selectFrom('lure_identifier')
      .select(['lure_id', 'value'])
      .where(
        'lure_id',
        'in',
        rows.map((row) => row.id),
      )
      .execute();
    for (const row of rows) {
      looked += 1;
      if (sealer.erasedAt(row.text)) continue;
      try {
        const text = sealer.open('lure.text', row.id, row.text);
        const source = row.source === null ? null : sealer.open('lure.source', row.id, row.source);
        const { findings } = sealer.openJson<KeptReading>('lure.reading', row.id, row.reading);
        const own = identifiers.filter((identifier) => identifier.lure_id === row.id);
        for (const { value } of own) sealer.open('lure_identifier.value', row.id, value);
        const holds =
          lureDigest(sealer, text, source).equals(row.digest) &&
          findings.every(({ start, end }) => start < end && end <= text.length) &&
          own.length === row.identifiers;
        if (!holds) wrong += 1;
      } catch {
        wrong += 1;
      }
    }
  }
};

const verifyCampaigns = async ({ db }: Reach): Promise<Check> => {
  const { rows } = await sql<{ looked: number; wrong: number }>`
    select count(*) as looked,
           count(*) filter (where c.lures <> (select count(*) from lure where campaign_id = c.id)
                               or (c.merged_into is not null and c.lures > 0)) as wrong
    from campaign c`.execute(db);
  return { check: 'campaigns count their lures', looked: rows[0]!.looked, wrong: rows[0]!.wrong };
};
