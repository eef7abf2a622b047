import type { Found, FoundList } from '@suar/core';
import type { FoundByWords } from '@suar/linkage';
import { may } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { Context } from '../platform/context.ts';
import {
  bearingNumber,
  casesAbout,
  incidentById,
  newestIncidents,
  reportsAbout,
  standingPersons,
} from './store.ts';

const MOST_PERSONS = 20;
const MOST_OF_A_KIND = 8;
const MOST_INCIDENTS = 300;

type Reason = Pick<Found, 'by' | 'how' | 'matched'>;
const reasonOf = ({ by, how, value }: FoundByWords): Reason => ({ by, how, matched: value });
const BY_NUMBER: Reason = { by: 'number', how: 'same', matched: null };

/** A number as somebody types it, "12" or "#12"; null for anything else. */
const numberIn = (words: string): number | null => {
  const digits = /^#?\s*(\d{1,9})$/.exec(words)?.[1];
  return digits === undefined ? null : Number(digits);
};

const foundPersons = async (context: Context, hits: readonly FoundByWords[]) => {
  const rows = await standingPersons(
    context,
    hits.map(({ id }) => id),
  );
  const byHome = new Map(rows.map((row) => [row.home_id, row]));
  const seen = new Map<string, { row: (typeof rows)[number]; reason: Reason; title: string | null }>();
  for (const hit of hits) {
    const row = byHome.get(hit.id);
    if (row && !seen.has(row.id))
      seen.set(row.id, {
        row,
        reason: reasonOf(hit),
        title: shownOf(openRecord(context.sealer, { id: row.id, summary: row.summary })).name,
      });
  }
  return seen;
};

const foundIncidents = async (context: Context, words: string): Promise<Found[]> => {
  const sought = words.normalize('NFKC').toLowerCase();
  if (sought.length < 3) return [];
  const found: Found[] = [];
  for (const row of await newestIncidents(context, MOST_INCIDENTS)) {
    const title = context.sealer.open('incident.title', row.id, row.title);
    if (!title.normalize('NFKC').toLowerCase().includes(sought)) continue;
    found.push({
      kind: 'incident',
      id: row.id,
      number: row.number,
      title,
      by: 'title',
      how: 'part',
      matched: title,
      role: null,
    });
  }
  return found;
};

const foundByNumber = async (context: Context, number: number): Promise<Found[]> => {
  const rows = await bearingNumber(context, number);
  const persons = new Map(
    (
      await standingPersons(
        context,
        rows.flatMap(({ person_id }) => (person_id === null ? [] : [person_id])),
      )
    ).map((row) => [row.home_id, row]),
  );
  return Promise.all(
    rows.map(async ({ kind, id, person_id }): Promise<Found> => {
      const person = person_id === null ? undefined : persons.get(person_id);
      const incident = kind === 'incident' ? await incidentById(context, id) : undefined;
      const title = person
        ? shownOf(openRecord(context.sealer, { id: person.id, summary: person.summary })).name
        : incident
          ? context.sealer.open('incident.title', incident.id, incident.title)
          : null;
      const role = kind === 'person' ? ((person?.role as Found['role']) ?? null) : null;
      return { kind, id, number, title, role, ...BY_NUMBER };
    }),
  );
};

/**
 * One search over persons, their cases and reports, and incidents, ranked, each with why it was found. Persons come from the
 * index in memory; the database is asked only for what is shown. Kinds that the role may not see are left out. The ledger
 * holds that somebody searched and how much was found, never for which words.
 */
export const searchAll = async (context: Context, typed: string): Promise<FoundList> => {
  const words = typed.trim();
  const sees = {
    person: may(context.actor.role, 'person.read'),
    case: may(context.actor.role, 'case.read'),
    report: may(context.actor.role, 'report.read'),
    incident: may(context.actor.role, 'case.read'),
  };
  if (words === '' || !sees.person) return { items: [], more: false };
  await context.matcher.keepFresh(context.db);
  const hits = context.matcher.search(words, MOST_PERSONS + 1);
  const number = numberIn(words);
  const homeIds = hits.slice(0, MOST_PERSONS).map(({ id }) => id);
  const [numbered, persons, incidents, reports, cases] = await Promise.all([
    number === null ? [] : foundByNumber(context, number),
    foundPersons(context, hits.slice(0, MOST_PERSONS)),
    sees.incident ? foundIncidents(context, words) : [],
    reportsAbout(context, homeIds),
    sees.case ? casesAbout(context, homeIds) : [],
    writeLedger(context, { act: 'search.made', subjectType: 'search', count: hits.length }),
  ]);
  const reasons = new Map(hits.map((hit) => [hit.id, reasonOf(hit)]));
  const found: Found[] = [
    ...numbered,
    ...[...persons.values()].map(
      ({ row, reason, title }): Found => ({
        kind: 'person',
        id: row.id,
        number: row.number,
        title,
        role: row.role as Found['role'],
        ...reason,
      }),
    ),
    ...[...persons.entries()].flatMap(([personId, { reason, title }]) =>
      cases
        .filter((one) => one.current_id === personId)
        .map(
          (one): Found => ({ kind: 'case', id: one.id, number: one.number, title, role: null, ...reason }),
        ),
    ),
    ...hits.flatMap(({ id }) =>
      reports
        .filter((one) => one.person_id === id)
        .map(
          (one): Found => ({
            kind: 'report',
            id: one.id,
            number: one.number,
            title: null,
            role: null,
            ...reasons.get(id)!,
          }),
        ),
    ),
    ...incidents,
  ];
  const unique = [
    ...new Map(
      found
        .filter(({ kind }) => sees[kind])
        .reverse()
        .map((one) => [`${one.kind} ${one.id}`, one]),
    ).values(),
  ].reverse();
  const items = (['case', 'person', 'report', 'incident'] as const).flatMap((kind) =>
    unique.filter((one) => one.kind === kind).slice(0, MOST_OF_A_KIND),
  );
  return { items, more: items.length < unique.length || hits.length > MOST_PERSONS };
};
