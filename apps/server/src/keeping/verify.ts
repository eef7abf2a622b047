import { caseState } from '@suar/core';
import { readActions } from '../case/action-store.ts';
import { wrongBasisFlags } from '../case/citation-store.ts';
import { projectionOf, projectionOfErased } from '../case/project.ts';
import { erasedAmong } from '../erasure/store.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { partition } from '../person/partition.ts';
import type { Services } from '../platform/context.ts';
import { matchesReleases, verifyChain } from '../release/chain.ts';
import { listPublished, listSpending } from '../release/store.ts';
import { verifyLures } from './verify-lures.ts';
import { verifyPlaces } from './verify-places.ts';
import { verifyStories } from './verify-stories.ts';

export interface Check {
  check: string;
  looked: number;
  wrong: number;
}
const PORTION = 500;

/**
 * Proves the truths that the code keeps, on what is stored: originals are byte for byte what came in; persons are what the
 * judgements in force make them; cases are what their actions replay to; statements lie within their report's words;
 * imports account for every row; lures open and campaigns count them; what is published is what was paid for; everything
 * sealed opens in its place; the ledger is the one that its checkpoints, and the notes in `witnesses` that were kept
 * elsewhere, were signed over.
 */
export const verify = async (
  services: Pick<Services, 'db' | 'sealer'>,
  witnesses: readonly string[] = [],
): Promise<Check[]> => [
  await verifyOriginals(services),
  await verifyPersons(services),
  await verifyCases(services),
  { check: 'cases are flagged where a cited statement was withdrawn', ...(await wrongBasisFlags(services)) },
  await verifyPlaces(services),
  await verifyStatements(services),
  await verifyImports(services),
  await verifyReleases(services),
  ...(await verifyActs(services, witnesses)),
  ...(await verifyLures(services)),
  ...(await verifyStories(services)),
];

type Reach = Pick<Services, 'db' | 'sealer'>;
const opens = (work: () => unknown): boolean => {
  try {
    return work() !== false;
  } catch {
    return false;
  }
};

const verifyActs = async (reach: Reach, witnesses: readonly string[]): Promise<Check[]> => {
  const proof = await verifyLedger(reach, witnesses);
  return [
    { check: 'acts stand in the ledger as written', looked: proof.size, wrong: proof.altered + proof.gaps },
    { check: 'checkpoints fit the ledger', looked: proof.checkpoints, wrong: proof.badCheckpoints },
    { check: 'the ledger continues the notes kept', looked: witnesses.length, wrong: proof.brokenWitnesses },
  ];
};

const verifyOriginals = async ({ db, sealer }: Reach): Promise<Check> => {
  const ids = await db.selectFrom('original').select('id').execute();
  let wrong = 0;
  for (const { id } of ids) {
    const row = await db
      .selectFrom('original')
      .select(['digest', 'content', 'byte_length'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const whole = opens(() => {
      if (sealer.erasedAt(row.content)) return true;
      const bytes = sealer.openBytes('original.content', id, row.content);
      return bytes.length === row.byte_length && sealer.digest('document', bytes).equals(row.digest);
    });
    if (!whole) wrong += 1;
  }
  return { check: 'originals are as they came', looked: ids.length, wrong };
};

const verifyPersons = async ({ db }: Reach): Promise<Check> => {
  const homes = await db.selectFrom('person').select(['id', 'number', 'current_id']).execute();
  const edges = await db
    .selectFrom('judgement')
    .select(['person_a as personA', 'person_b as personB'])
    .where('verdict', '=', 'same')
    .where('undone_at', 'is', null)
    .execute();
  const joined = partition(homes, edges);
  return {
    check: 'persons are what the judgements make them',
    looked: homes.length,
    wrong: homes.filter((home) => joined.get(home.id) !== home.current_id).length,
  };
};

const verifyCases = async (reach: Reach): Promise<Check> => {
  const rows = await reach.db.selectFrom('case_record').selectAll().orderBy('number').execute();
  let wrong = 0;
  for (let at = 0; at < rows.length; at += PORTION) {
    const portion = rows.slice(at, at + PORTION);
    const ids = portion.map((row) => row.id);
    const actions = await readActions(reach, ids);
    const erased = await erasedAmong(reach, 'case', ids);
    for (const row of portion) {
      const project = erased.has(row.id) ? projectionOfErased : projectionOf;
      const replayed = opens(() => {
        const own = actions.get(row.id) ?? [];
        const { updated_at: _at, ...projection } = project(caseState(own), own.length);
        return (
          own.every((action, index) => action.seq === index + 1) &&
          Object.entries(projection).every(([column, value]) => row[column as keyof typeof row] === value)
        );
      });
      if (!replayed) wrong += 1;
    }
  }
  return { check: 'cases are what their actions replay to', looked: rows.length, wrong };
};

const verifyReleases = async (reach: Reach): Promise<Check> => {
  const entries = await listSpending(reach);
  const holds = verifyChain(entries) && matchesReleases(entries, await listPublished(reach));
  return { check: 'published figures are those paid for', looked: entries.length, wrong: holds ? 0 : 1 };
};

const verifyStatements = async ({ db, sealer }: Reach): Promise<Check> => {
  let looked = 0;
  let wrong = 0;
  let after = 0;
  for (;;) {
    const reports = await db
      .selectFrom('report')
      .select(['id', 'number', 'text'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(PORTION)
      .execute();
    if (reports.length === 0) return { check: 'statements lie within their words and open', looked, wrong };
    after = reports.at(-1)!.number;
    const statements = await db
      .selectFrom('statement')
      .select(['id', 'report_id', 'value', 'start_offset', 'end_offset'])
      .where(
        'report_id',
        'in',
        reports.map((report) => report.id),
      )
      .execute();
    const lengths = new Map(
      reports
        .filter((report) => !sealer.erasedAt(report.text))
        .map((report) => [
          report.id,
          opens(() => sealer.open('report.text', report.id, report.text))
            ? sealer.open('report.text', report.id, report.text).length
            : -1,
        ]),
    );
    looked += statements.length + reports.length;
    wrong += [...lengths.values()].filter((length) => length < 0).length;
    for (const row of statements.filter(({ value }) => !sealer.erasedAt(value))) {
      const inside =
        row.start_offset === null ||
        (row.end_offset !== null &&
          row.start_offset < row.end_offset &&
          row.end_offset <= (lengths.get(row.report_id) ?? -1));
      if (!inside || !opens(() => sealer.open('statement.value', row.id, row.value))) wrong += 1;
    }
  }
};

const verifyImports = async ({ db }: Reach): Promise<Check> => {
  const rows = await db
    .selectFrom('import')
    .select(['id', 'room', 'done_rows', 'accepted', 'refused'])
    .select((e) =>
      e
        .selectFrom('report')
        .whereRef('report.import_id', '=', 'import.id')
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('reports'),
    )
    .execute();
  return {
    check: 'imports account for every row',
    looked: rows.length,
    wrong: rows.filter(
      (row) =>
        row.done_rows !== row.accepted + row.refused ||
        // An advert that came before is seen again and makes no lure of its own.
        (row.room === 'report' && row.reports !== row.accepted),
    ).length,
  };
};
