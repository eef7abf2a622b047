import { randomUUID } from 'node:crypto';
import type { CaseAction, ParticularInput } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { personsByCurrent } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { keepOpened } from './keep-opened.ts';
import { insertRecords } from './record-store.ts';

/** Another organisation's record about a person that was just taken in. */
export interface ReceivedRecord {
  personId: string;
  country: string | null;
  particulars: ParticularInput[];
  /** By which the same record is known again; null where it names nobody unmistakably. */
  digest: Buffer | null;
}

/**
 * Opens a case for each received record, with all that the record says as the sender's word. What the sender decided is kept
 * and shown, and decides nothing here. Belongs into the transaction that takes the reports in.
 */
export const receiveRecords = async (
  inside: Context,
  importId: string,
  records: readonly ReceivedRecord[],
): Promise<void> => {
  if (records.length === 0) return;
  const now = inside.clock();
  const stamp = { at: now.toISOString(), actorId: inside.actor.accountId };
  const persons = new Map(
    (
      await personsByCurrent(
        inside,
        records.map((record) => record.personId),
      )
    ).map((person) => [person.id, person]),
  );
  const rows = records.map((record) => {
    const actions: CaseAction[] = [
      {
        kind: 'opened',
        personId: record.personId,
        incidentId: null,
        country: record.country,
        seq: 1,
        ...stamp,
      },
      {
        kind: 'record_received',
        standard: 'HTCDS 2.0',
        particulars: record.particulars,
        seq: 2,
        ...stamp,
      },
    ];
    return { id: randomUUID(), record, person: persons.get(record.personId)!, actions };
  });
  await keepOpened(
    inside,
    rows.map((row) => ({ ...row, openedAt: now, incidentId: null, country: row.record.country })),
  );
  await insertRecords(
    inside,
    rows.flatMap(({ id, record }) => (record.digest ? [{ digest: record.digest, caseId: id }] : [])),
  );
  await writeLedger(inside, {
    act: 'case.opened',
    subjectType: 'import',
    subjectId: importId,
    count: rows.length,
    detail: { standard: 'HTCDS 2.0' },
  });
};
