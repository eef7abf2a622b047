import {
  keptRelation,
  type RelationEdge,
  type RelationKind,
  type RelationSource,
  type StatementValue,
} from '@suar/core';
import { type RelationWord, readFlights, readRelations } from '@suar/lures';
import type { Context } from '../platform/context.ts';
import { statementsOfSubjects, subjectsOf } from '../report/store.ts';
import { reportsOfStory } from '../story/store.ts';
import { reportsNaming, sharersOfIncidents } from './store.ts';

/** A relation that reports or cases suggest between two home persons. */
export interface ProposedRelation extends RelationEdge {
  source: RelationSource;
}

const KIND = {
  child: 'child',
  parent: 'parent',
  sibling: 'sibling',
  spouse: 'spouse',
  relative: 'relative',
  friend: 'friend',
  travelled_with: 'travelled_with',
  recruiter: 'recruiter',
  employer: 'employer',
} as const satisfies Record<RelationWord, RelationKind>;

/** A list of more people than this says nothing of any two of them. */
const TOGETHER = 10;
const INCIDENT_LIMIT = 40;
const FLIGHT_REPORTS = 20;

const source = (kind: RelationSource['kind'], given: Partial<RelationSource>): RelationSource => ({
  kind,
  reportId: null,
  reportNumber: null,
  start: null,
  end: null,
  words: null,
  incident: null,
  ...given,
});

interface Named {
  home: string;
  role: string;
  self: boolean;
  places: { start: number; end: number }[];
}

/** Everything that suggests a relation of the person: kin words before names, companions in a report, a flight, an incident. */
export const proposeRelations = async (
  context: Context,
  currentId: string,
  homeIds: readonly string[],
): Promise<ProposedRelation[]> => {
  const rows = await reportsOfStory(context, homeIds);
  const reports = rows.map((row) => ({
    id: row.id,
    number: row.number,
    text: context.sealer.open('report.text', row.id, row.text),
  }));
  const named = await namedIn(
    context,
    reports.map(({ id }) => id),
  );
  const own = new Set(homeIds);
  const found: ProposedRelation[] = [];
  for (const report of reports) {
    const people = named.get(report.id) ?? [];
    const told = [...byWords(report, people), ...byCompany(report, people)];
    found.push(...told.filter(({ personA, personB }) => own.has(personA) !== own.has(personB)));
  }
  found.push(...(await byFlights(context, reports, homeIds)));
  for (const row of await sharersOfIncidents(context, currentId, INCIDENT_LIMIT)) {
    const kind = row.kind === 'flight' ? 'travelled_with' : 'held_with';
    const incident = { number: row.number, kind: row.kind as 'raid' | 'compound' | 'flight' | 'other' };
    if (row.kind !== 'other')
      found.push({
        ...keptRelation({ personA: row.own_home, personB: row.other_home, kind }),
        source: source('incident', { incident }),
      });
  }
  return found;
};

/** Who each report names, and where. */
const namedIn = async (context: Context, reportIds: readonly string[]): Promise<Map<string, Named[]>> => {
  const subjects = await subjectsOf(context, reportIds);
  const statements = await statementsOfSubjects(
    context,
    subjects.map(({ id }) => id),
  );
  const byReport = new Map<string, Named[]>();
  for (const subject of subjects) {
    const names = statements.filter(
      (row) =>
        row.subject_id === subject.id &&
        row.field === 'name' &&
        row.start_offset !== null &&
        row.end_offset !== null &&
        row.status !== 'rejected',
    );
    const self = names.some(
      (row) =>
        context.sealer.openJson<StatementValue>('statement.value', row.id, row.value).detail?.role === 'self',
    );
    byReport.set(subject.report_id, [
      ...(byReport.get(subject.report_id) ?? []),
      {
        home: subject.home_id,
        role: subject.role,
        self,
        places: names.map((row) => ({ start: row.start_offset!, end: row.end_offset! })),
      },
    ]);
  }
  return byReport;
};

/** "My brother NAME", "she left together with NAME", "the agent NAME": of the writer, or of the one spoken of before. */
const byWords = (
  report: { id: string; number: number; text: string },
  people: readonly Named[],
): ProposedRelation[] => {
  const places = people.flatMap(({ home, places }) => places.map((place) => ({ ...place, home })));
  const teller = people.find(({ self }) => self);
  const atRisk = people.find(({ role }) => role === 'person_at_risk');
  return readRelations(report.text, places).flatMap((read): ProposedRelation[] => {
    const place = places[read.name]!;
    const before = places
      .filter(({ home, end }) => home !== place.home && end <= read.start)
      .sort((a, b) => b.end - a.end)[0];
    const about = read.kind === 'travelled_with' || read.kind === 'recruiter' || read.kind === 'employer';
    const other =
      read.of === 'other' || about ? (before?.home ?? (about ? atRisk?.home : undefined)) : teller?.home;
    if (other === undefined || other === place.home) return [];
    const words = report.text.slice(read.start, place.end);
    return [
      {
        ...keptRelation({ personA: place.home, personB: other, kind: KIND[read.kind] }),
        source: source('words', {
          reportId: report.id,
          reportNumber: report.number,
          start: read.start,
          end: place.end,
          words,
        }),
      },
    ];
  });
};

/** Persons at risk of whom one report speaks, when they are few. */
const byCompany = (
  report: { id: string; number: number; text: string },
  people: readonly Named[],
): ProposedRelation[] => {
  const together = people.filter(({ role }) => role === 'person_at_risk');
  if (together.length > TOGETHER) return [];
  return together.flatMap((one, index) =>
    together.slice(index + 1).map((other) => ({
      ...keptRelation({ personA: one.home, personB: other.home, kind: 'travelled_with' as const }),
      source: source('same_report', { reportId: report.id, reportNumber: report.number }),
    })),
  );
};

/** Persons at risk in other reports that name a flight which a report of this person names. */
const byFlights = async (
  context: Context,
  reports: readonly { id: string; text: string }[],
  homeIds: readonly string[],
): Promise<ProposedRelation[]> => {
  const flights = new Map(
    reports.flatMap(({ id, text }) => readFlights(text).map(({ flight }) => [flight, id] as const)),
  );
  const found: ProposedRelation[] = [];
  for (const flight of [...flights.keys()].slice(0, 5)) {
    const rows = await reportsNaming(context, flight, FLIGHT_REPORTS);
    const others = rows.flatMap((row) => {
      if (reports.some(({ id }) => id === row.id)) return [];
      const place = readFlights(context.sealer.open('report.text', row.id, row.text)).find(
        (read) => read.flight === flight,
      );
      return place ? [{ ...row, place }] : [];
    });
    const subjects = await subjectsOf(
      context,
      others.map(({ id }) => id),
    );
    const [self] = homeIds;
    for (const subject of subjects) {
      const other = others.find(({ id }) => id === subject.report_id);
      if (!other || !self || subject.role !== 'person_at_risk' || homeIds.includes(subject.home_id)) continue;
      found.push({
        ...keptRelation({ personA: self, personB: subject.home_id, kind: 'travelled_with' }),
        source: source('flight', {
          reportId: other.id,
          reportNumber: other.number,
          start: other.place.start,
          end: other.place.end,
          words: flight,
        }),
      });
    }
  }
  return found;
};
