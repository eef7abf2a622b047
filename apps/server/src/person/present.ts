import type { Candidate, Judgement, MergeRequest, PersonLine } from '@suar/core';
import type { PersonRecord } from '@suar/linkage';
import type { Sealer } from '../platform/seal/seal.ts';
import type { JudgementRow } from './judgement-store.ts';
import type { MergeRequestRow } from './merge-request-store.ts';
import { type PersonSummary, shownOf } from './record.ts';
import type { PersonRow } from './store.ts';

/** What all reports of a person say, opened. */
export const openRecord = (sealer: Sealer, row: { id: string; summary: Buffer }): PersonRecord => {
  const summary = sealer.openJson<PersonSummary>('person.summary', row.id, row.summary);
  return summary.all ?? summary.own;
};

export const presentPersonLine = (
  sealer: Sealer,
  row: PersonRow,
  newestCase: { id: string; number: number } | undefined,
): PersonLine => {
  const shown = shownOf(openRecord(sealer, row));
  return {
    id: row.id,
    number: row.number,
    role: row.role as PersonLine['role'],
    name: shown.name,
    otherNames: shown.otherNames,
    sex: shown.sex,
    birth: shown.birth,
    nationality: shown.nationality,
    country: row.country,
    reports: row.reports,
    caseId: newestCase?.id ?? null,
    caseNumber: newestCase?.number ?? null,
  };
};

export const presentJudgement = (sealer: Sealer, row: JudgementRow): Judgement => ({
  id: row.id,
  personA: row.person_a,
  personB: row.person_b,
  nameA: shownOf(sealer.openJson<PersonSummary>('person.summary', row.person_a, row.summary_a).own).name,
  nameB: shownOf(sealer.openJson<PersonSummary>('person.summary', row.person_b, row.summary_b).own).name,
  verdict: row.verdict as Judgement['verdict'],
  reason: sealer.open('judgement.reason', row.id, row.reason),
  by: row.by ?? '',
  at: row.at.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
  undoneBy: row.undone_by,
  weight: row.weight,
});

export const presentMergeRequest = (
  sealer: Sealer,
  row: MergeRequestRow,
  a: PersonRow,
  b: PersonRow,
  readerId: string,
): MergeRequest => ({
  id: row.id,
  personA: a.id,
  personB: b.id,
  nameA: shownOf(openRecord(sealer, a)).name,
  nameB: shownOf(openRecord(sealer, b)).name,
  reason: row.reason === null ? null : sealer.open('merge_request.reason', row.id, row.reason),
  by: row.by,
  at: row.at.toISOString(),
  own: row.actor_id === readerId,
});

/** What both sides say, comparison by comparison. */
export const sideBySide = (left: PersonRecord, right: PersonRecord): Candidate['values'] => {
  const birth = (record: PersonRecord): string[] =>
    record.birth.map((span) => (span.from === span.to ? span.from : `${span.from}/${span.to}`));
  const both = (name: string, pick: (record: PersonRecord) => string[]) => ({
    name,
    left: pick(left),
    right: pick(right),
  });
  return [
    both('name', (r) => r.names),
    both('birth', birth),
    both('sex', (r) => (r.sex ? [r.sex] : [])),
    both('nationality', (r) => r.nationalities),
    both('passport', (r) => r.passports),
    both('national_id', (r) => r.nationalIds),
    both('phone', (r) => r.phones),
    both('email', (r) => r.emails),
    both('handle', (r) => r.handles),
    both('place', (r) => r.places),
  ];
};
