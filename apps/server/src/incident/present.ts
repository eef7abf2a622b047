import {
  type CountKind,
  countedAs,
  type Incident,
  type IncidentCount,
  type IncidentFact,
  type IncidentMember,
  type RepatriationStage,
} from '@suar/core';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { MemberRow } from './member-store.ts';
import type { CountRow, FactRow, IncidentRow } from './store.ts';

export const presentIncident = (sealer: Sealer, row: IncidentRow): Incident => ({
  id: row.id,
  number: row.number,
  kind: row.kind as Incident['kind'],
  title: sealer.open('incident.title', row.id, row.title),
  country: row.country,
  place: row.place,
  happenedOn: row.happened_on,
  endedOn: row.ended_on,
  headCount: row.head_count,
  cases: row.cases ?? 0,
  members: row.members ?? 0,
});

export const presentFact = (sealer: Sealer, row: FactRow): IncidentFact => {
  const { text, source } = sealer.openJson<{ text: string; source: string }>(
    'incident_fact.words',
    row.id,
    row.words,
  );
  return {
    id: row.id,
    incidentId: row.incident_id,
    field: row.field as IncidentFact['field'],
    text,
    source,
    on: row.told_on,
    by: row.author ?? '',
    at: row.created_at.toISOString(),
    withdrawn:
      row.withdrawn_at === null
        ? null
        : {
            by: row.remover ?? '',
            at: row.withdrawn_at.toISOString(),
            reason: row.withdrawn_why
              ? sealer.open('incident_fact.withdrawn_why', row.id, row.withdrawn_why)
              : '',
          },
  };
};

export const presentCount = (
  sealer: Sealer,
  row: CountRow,
  counted: Record<CountKind, number>,
): IncidentCount => {
  const what = row.what as CountKind;
  return {
    id: row.id,
    what,
    number: row.number,
    source: sealer.open('incident_count.source', row.id, row.source),
    on: row.counted_on,
    by: row.author ?? '',
    at: row.created_at.toISOString(),
    counted: counted[what],
    difference: row.number - counted[what],
  };
};

/** `blind`: for one who is to screen the case again, a line that tells nothing of what was found. */
export const presentMember = (
  sealer: Sealer,
  row: MemberRow,
  perhapsSame: readonly string[],
  blind: boolean,
): IncidentMember => {
  const record = openRecord(sealer, row);
  const shown = shownOf(record);
  const stage = row.stage as RepatriationStage | null;
  return {
    personId: row.id,
    personName: shown.name,
    sex: shown.sex,
    birth: shown.birth,
    nationality: row.nationality,
    caseId: row.case_id,
    caseNumber: row.case_number,
    status: blind && row.status ? 'screening' : row.status,
    assignee: row.assignee,
    assigneeId: row.assignee_id,
    urgent: row.urgent ?? false,
    stage,
    nextDueOn: row.next_due_on,
    line: row.line,
    countedAs: countedAs({
      stage,
      hasDocument: record.passports.length > 0 || row.has_travel_letter === true,
      detained: row.detained,
    }),
    diverging: row.diverging,
    perhapsSame: [...perhapsSame],
  };
};
