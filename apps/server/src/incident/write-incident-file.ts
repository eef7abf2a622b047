import { done, type IncidentDetail, type IncidentMember, type Outcome } from '@suar/core';
import { type Sheet, writeBook } from '../exchange/sheet.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { readIncident } from './read-incidents.ts';

const memberSheet: Sheet<IncidentMember> = {
  name: 'members',
  columns: [
    { header: 'line', width: 8, value: (one) => one.line },
    { header: 'name', width: 30, value: (one) => one.personName },
    { header: 'sex', width: 10, value: (one) => one.sex },
    { header: 'born_from', width: 12, value: (one) => one.birth?.from ?? null },
    { header: 'born_to', width: 12, value: (one) => one.birth?.to ?? null },
    { header: 'nationality', width: 12, value: (one) => one.nationality },
    { header: 'case', width: 10, value: (one) => one.caseNumber },
    { header: 'status', width: 18, value: (one) => one.status },
    { header: 'assignee', width: 24, value: (one) => one.assignee },
    { header: 'way_home', width: 16, value: (one) => one.stage },
    { header: 'counted_as', width: 30, value: (one) => one.countedAs.join('; ') },
    { header: 'facts_not_of_this_person', width: 24, value: (one) => one.diverging },
    { header: 'perhaps_same_as', width: 16, value: (one) => one.perhapsSame.length },
  ],
};
const factSheet: Sheet<IncidentDetail['facts'][number]> = {
  name: 'shared facts',
  columns: [
    { header: 'fact', width: 18, value: (one) => one.field },
    { header: 'words', width: 80, value: (one) => one.text },
    { header: 'source', width: 30, value: (one) => one.source },
    { header: 'on', width: 12, value: (one) => one.on },
    { header: 'not_of', width: 10, value: (one) => one.diverging },
    { header: 'withdrawn', width: 22, value: (one) => one.withdrawn?.at ?? null },
  ],
};
const countSheet: Sheet<IncidentDetail['counts'][number]> = {
  name: 'head count',
  columns: [
    { header: 'what', width: 18, value: (one) => one.what },
    { header: 'reported', width: 10, value: (one) => one.number },
    { header: 'source', width: 30, value: (one) => one.source },
    { header: 'on', width: 12, value: (one) => one.on },
    { header: 'counted', width: 10, value: (one) => one.counted },
    { header: 'difference', width: 12, value: (one) => one.difference },
  ],
};

/** An incident as a workbook: who was there, what holds for all of them, and the numbers beside those counted. */
export const writeIncidentFile = async (
  context: Context,
  id: string,
): Promise<Outcome<{ number: number; bytes: Buffer }>> => {
  const read = await readIncident(context, id);
  if (!read.ok) return read;
  await writeLedger(context, {
    act: 'export.made',
    subjectType: 'export',
    purpose: 'export',
    count: read.value.members.length,
    detail: { what: 'incident.xlsx' },
  });
  const { incident, members, facts, counts } = read.value;
  return done({
    number: incident.number,
    bytes: await writeBook((add) => {
      add(memberSheet, members);
      add(factSheet, facts);
      add(countSheet, counts);
    }),
  });
};
