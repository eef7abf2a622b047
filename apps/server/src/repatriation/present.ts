import type { BoardCard } from '@suar/core';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { CardRow } from './board-store.ts';

export const presentCard = (sealer: Sealer, row: CardRow): BoardCard => ({
  caseId: row.case_id,
  caseNumber: row.case_number,
  personName: shownOf(openRecord(sealer, { id: row.current_id, summary: row.summary })).name,
  sex: row.sex as BoardCard['sex'],
  nationality: row.nationality,
  country: row.country,
  incidentNumber: row.incident_number,
  stage: row.stage as BoardCard['stage'],
  state: row.state as BoardCard['state'],
  since: row.since,
});
