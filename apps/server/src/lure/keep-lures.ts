import { randomUUID } from 'node:crypto';
import type { Platform, TakenLure } from '@suar/core';
import { textWords } from '../person/search-words.ts';
import { asSystem, type Context } from '../platform/context.ts';
import type { Owner } from '../platform/seal/owners.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import { preview } from '../report/preview.ts';
import { identifierWords } from './identifiers.ts';
import { lureDigest } from './lure-digest.ts';
import type { ReadLure } from './read-lure.ts';
import {
  findByDigests,
  insertIdentifiers,
  insertLures,
  insertSightings,
  type NewIdentifierRow,
  type NewLureRow,
} from './store.ts';

/** An advert that was read and is to be kept. */
export interface LureToKeep {
  text: string;
  source: string | null;
  platform: Platform;
  seenAt: Date;
  read: ReadLure;
  reportId: string | null;
  importId: string | null;
}
export interface KeptLure {
  id: string;
  number: number;
  outcome: TakenLure['outcome'];
  reportId: string | null;
}

/**
 * Keeps lures sealed, each once: the same words from the same place are one lure, seen again. The same words from the same
 * place at the same moment change nothing, so that a batch may be sent twice. Belongs inside a transaction.
 */
export const keepLures = async (context: Context, given: readonly LureToKeep[]): Promise<KeptLure[]> =>
  // Those who bring adverts need not be those who read the room.
  given.length === 0 ? [] : asSystem(context, (system) => keep(system, given));

const keep = async (context: Context, given: readonly LureToKeep[]): Promise<KeptLure[]> => {
  const digests = given.map(({ text, source }) => lureDigest(context.sealer, text, source));
  const keyOf = (digest: Buffer): string => digest.toString('base64');
  const known = new Map(
    (await findByDigests(context, digests)).map((row) => [keyOf(row.digest), row] as const),
  );
  const lures = new Map<string, NewLureRow>();
  const identifiers = new Map<string, NewIdentifierRow[]>();
  given.forEach((lure, index) => {
    const key = keyOf(digests[index]!);
    if (known.has(key) || lures.has(key)) return;
    const id = randomUUID();
    lures.set(key, lureRow(context, id, digests[index]!, lure));
    identifiers.set(id, identifierRows(context.sealer, id, lure.read, ownerOfLure(id, lure)));
  });
  const inserted = await insertLures(context, [...lures.values()]);
  await insertIdentifiers(
    context,
    inserted.flatMap((row) => identifiers.get(row.id) ?? []),
  );
  const fresh = new Map(inserted.map((row) => [keyOf(row.digest), row] as const));
  // What somebody else brought at the same moment is known by now.
  const raced = digests.filter((digest) => !known.has(keyOf(digest)) && !fresh.has(keyOf(digest)));
  for (const row of await findByDigests(context, raced)) known.set(keyOf(row.digest), row);

  const rowOf = (index: number): { id: string; number: number } =>
    (fresh.get(keyOf(digests[index]!)) ?? known.get(keyOf(digests[index]!)))!;
  const noted = await insertSightings(context, [
    ...new Map(
      given.map((lure, index) => [
        `${rowOf(index).id} ${lure.seenAt.toISOString()}`,
        { lure_id: rowOf(index).id, at: lure.seenAt },
      ]),
    ).values(),
  ]);
  const told = new Set<string>();
  return given.map((_, index) => {
    const { id, number } = rowOf(index);
    const isNew = fresh.has(keyOf(digests[index]!)) && !told.has(id);
    told.add(id);
    return {
      id,
      number,
      outcome: isNew ? 'new' : noted.has(id) ? 'seen_again' : 'known',
      reportId: known.get(keyOf(digests[index]!))?.report_id ?? null,
    };
  });
};

/** What a report said goes with the report, a plea has a key of its own, and adverts of one file share one. */
export const ownerOfLure = (
  id: string,
  { platform, reportId, importId, read }: Pick<LureToKeep, 'platform' | 'reportId' | 'importId' | 'read'>,
): Owner => {
  if (reportId && platform === 'report') return { kind: 'report', id: reportId };
  return importId && read.kind !== 'plea' ? { kind: 'import', id: importId } : { kind: 'lure', id };
};

const lureRow = (
  { sealer, clock, actor }: Context,
  id: string,
  digest: Buffer,
  lure: LureToKeep,
): NewLureRow => {
  const { read } = lure;
  const owner = ownerOfLure(id, lure);
  return {
    id,
    digest,
    ...wordColumns(sealer, id, lure, owner),
    platform: lure.platform,
    seen_at: lure.seenAt,
    last_seen_at: lure.seenAt,
    taken_at: clock(),
    taken_by: actor.accountId,
    ...readingColumns(sealer, id, lure.text, read, owner),
    template_id: null,
    campaign_id: null,
    report_id: lure.reportId,
    import_id: lure.importId,
  };
};

/** The words themselves, and where they were seen. */
export const wordColumns = (
  sealer: Sealer,
  id: string,
  { text, source }: Pick<LureToKeep, 'text' | 'source'>,
  owner: Owner,
) => ({
  text: sealer.seal('lure.text', id, text, owner),
  preview: sealer.seal('lure.preview', id, preview(text), owner),
  source: source === null ? null : sealer.seal('lure.source', id, source, owner),
});

/** What is kept of a reading beside the words. */
export const readingColumns = (sealer: Sealer, id: string, text: string, read: ReadLure, owner: Owner) => ({
  reading: sealer.sealJson('lure.reading', id, read.kept, owner),
  language: read.language,
  kind: read.kind,
  risk: read.risk,
  abstained: read.abstained,
  country: read.country,
  identifiers: read.identifiers.length,
  search: sealer.searchKeys([...textWords(text), ...read.identifiers.flatMap(identifierWords)]),
});

/** Whom a reading names, each sealed and found by its digest. */
export const identifierRows = (
  sealer: Sealer,
  id: string,
  { identifiers }: ReadLure,
  owner: Owner,
): NewIdentifierRow[] =>
  identifiers.map((identifier) => ({
    lure_id: id,
    kind: identifier.kind,
    digest: sealer.digest('identifier', identifier.key),
    value: sealer.seal('lure_identifier.value', id, identifier.value, owner),
    search: sealer.searchKeys(identifierWords(identifier)),
  }));
