import {
  done,
  NewLure,
  type Outcome,
  type Problem,
  refused,
  type TakenLure,
  type TakenLures,
} from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { asSystem, type Context, inTransaction } from '../platform/context.ts';
import { takeIn } from '../report/take-in.ts';
import { keepLures, type LureToKeep } from './keep-lures.ts';
import { platformOf } from './platform-of.ts';
import { readLure } from './read-lure.ts';
import { setLureReport } from './store.ts';

/** One advert of a batch, with the line or place it stands at. */
export interface ArrivedLure {
  at: number;
  lure: NewLure;
}
export interface TakenBatch {
  taken: TakenLure[];
  /** Persons born with the pleas that were passed on, to be looked for among all others. */
  personIds: string[];
}

/**
 * Takes adverts in, through the interface or pasted. Faulty ones are refused by their place, all faults at once; the others
 * go in. A text that came before from the same place is seen again, not doubled. A plea for help is passed on to intake.
 */
export const takeLures = async (
  context: Context,
  given: readonly unknown[],
): Promise<Outcome<TakenLures>> => {
  const arrived: ArrivedLure[] = [];
  const faults: TakenLures['refused'] = [];
  given.forEach((one, index) => {
    const read = NewLure.safeParse(one);
    if (read.success) arrived.push({ at: index, lure: read.data });
    else
      for (const issue of read.error.issues)
        faults.push({
          index,
          code: 'bad_value',
          path: ['lures', index, ...issue.path].join('.'),
          message: issue.message,
        });
  });
  if (arrived.length === 0)
    return refused(faults.map(({ path, message }): Problem => ({ code: 'bad_value', path, message })));
  const batch = await inTransaction(context, async (inside) => {
    const kept = await keepBatch(inside, arrived, null);
    await writeLedger(inside, { act: 'lure.taken_in', subjectType: 'lure', count: kept.taken.length });
    return kept;
  });
  await settleTaken(context, batch);
  return done({ taken: batch.taken, refused: faults });
};

/** What follows once a batch is kept for good: persons of its pleas are looked for, templates and campaigns move on. */
export const settleTaken = async (context: Context, batch: TakenBatch): Promise<void> => {
  await matchPersons(context, batch.personIds, { fresh: true });
  await context.campaigns.catchUp(context);
};

/** Reads and keeps a batch, and makes a report of every new plea. Belongs inside a transaction. */
export const keepBatch = async (
  context: Context,
  arrived: readonly ArrivedLure[],
  importId: string | null,
): Promise<TakenBatch> => {
  const lures = arrived.map(({ lure }): LureToKeep => {
    const seenAt = lure.seenAt ? new Date(lure.seenAt) : context.clock();
    return {
      text: lure.text,
      source: lure.source || null,
      platform: lure.platform ?? platformOf(lure.source),
      seenAt,
      read: readLure(lure.text, seenAt),
      reportId: null,
      importId,
    };
  });
  const kept = await keepLures(context, lures);
  const personIds: string[] = [];
  const taken: TakenLure[] = [];
  for (const [index, { id, number, outcome, reportId }] of kept.entries()) {
    const lure = lures[index]!;
    const isPlea = lure.read.kind === 'plea';
    const passed = isPlea && outcome === 'new' ? await passOn(context, id, lure) : null;
    if (passed) personIds.push(...passed.personIds);
    taken.push({
      index: arrived[index]!.at,
      id,
      number,
      outcome,
      kind: lure.read.kind,
      reportId: passed?.reportId ?? reportId,
    });
  }
  return { taken, personIds };
};

/** Makes a report of what a lure says, on top of the work list where it asks for help. */
export const passOn = async (
  context: Context,
  lureId: string,
  lure: { text: string; source: string | null; seenAt: Date },
): Promise<{ reportId: string; personIds: string[] }> => {
  const [report] = await takeIn(context, [
    {
      channel: 'api',
      format: 'text',
      text: lure.text,
      source: lure.source,
      datedOn: lure.seenAt.toISOString().slice(0, 10),
      sentAt: lure.seenAt.toISOString(),
    },
  ]);
  await asSystem(context, (system) => setLureReport(system, lureId, report!.reportId));
  await writeLedger(context, {
    act: 'lure.passed_on',
    subjectType: 'lure',
    subjectId: lureId,
    detail: { report: report!.reportId },
  });
  return report!;
};
