import { parseAge, type Sex, type SubjectRole } from '@suar/core';
import type { PersonRecord } from '@suar/linkage';

/** What a statement contributes to the record that persons are compared by. */
export interface Said {
  field: string;
  text: string;
  detail?: Record<string, unknown> | undefined;
  status: string;
}

/** What is kept sealed with a person: what its own report says, and, where persons were joined, what all of them say. */
export interface PersonSummary {
  own: PersonRecord;
  all: PersonRecord | null;
}

/** Rejected and corrected statements do not speak; accepted ones speak first. */
const standing = (said: readonly Said[]): Said[] =>
  [...said]
    .filter((one) => one.status === 'proposed' || one.status === 'accepted')
    .sort((a, b) => Number(b.status === 'accepted') - Number(a.status === 'accepted'));

const unique = (values: Iterable<string>): string[] => [...new Set(values)];

/** Builds the comparable record of one subject from what its report says. `asOf` (ISO day) turns an age into a birth interval. */
export const recordOf = (
  id: string,
  role: SubjectRole,
  reportId: string,
  said: readonly Said[],
  asOf: string,
): PersonRecord => {
  const speaking = standing(said);
  const texts = (...fields: string[]): string[] =>
    unique(speaking.filter((one) => fields.includes(one.field)).map((one) => one.text));
  const sex = texts('sex')[0];
  return {
    id,
    role,
    group: reportId,
    names: texts('name', 'alias'),
    ...(sex === 'female' || sex === 'male' || sex === 'other' ? { sex } : {}),
    birth: [
      ...texts('birth_date').flatMap(interval),
      ...(texts('birth_date').length === 0 ? texts('age').flatMap((age) => bornByAge(age, asOf)) : []),
    ],
    nationalities: texts('nationality'),
    passports: texts('passport'),
    nationalIds: texts('national_id'),
    phones: texts('phone'),
    emails: texts('email'),
    handles: texts('handle'),
    places: texts('place'),
  };
};

const interval = (text: string): { from: string; to: string }[] => {
  const [from, to] = text.split('/');
  return from && /^\d{4}-\d{2}-\d{2}$/.test(from) ? [{ from, to: to ?? from }] : [];
};

const bornByAge = (text: string, asOf: string): { from: string; to: string }[] => {
  const age = parseAge(text);
  const year = Number(asOf.slice(0, 4));
  if (age === null || !Number.isInteger(year)) return [];
  const pad = (value: number): string => String(value).padStart(4, '0');
  // Ages are rounded in speech: one year either way is left open.
  return [{ from: `${pad(year - age.most - 2)}-01-01`, to: `${pad(year - age.least)}-12-31` }];
};

/** What several records say together. */
export const mergeRecords = (id: string, records: readonly PersonRecord[]): PersonRecord => {
  const first = records[0];
  if (!first) throw new Error('a person has at least one record');
  const sex = records.find((record) => record.sex)?.sex;
  const birth = new Map(
    records.flatMap((record) => record.birth.map((span) => [`${span.from}/${span.to}`, span] as const)),
  );
  const all = (pick: (record: PersonRecord) => string[]): string[] => unique(records.flatMap(pick));
  return {
    id,
    role: first.role,
    names: all((r) => r.names),
    ...(sex ? { sex } : {}),
    birth: [...birth.values()],
    nationalities: all((r) => r.nationalities),
    passports: all((r) => r.passports),
    nationalIds: all((r) => r.nationalIds),
    phones: all((r) => r.phones),
    emails: all((r) => r.emails),
    handles: all((r) => r.handles),
    places: all((r) => r.places),
  };
};

/** The line of a list: one name to call the person by, and the rest. */
export const shownOf = (
  record: PersonRecord,
): {
  name: string | null;
  otherNames: string[];
  sex: Sex;
  birth: { from: string; to: string } | null;
  nationality: string | null;
} => {
  const [name = null, ...otherNames] = record.names;
  const nationality = record.nationalities.find((code) => /^[A-Z]{2}$/.test(code)) ?? null;
  return { name, otherNames, sex: record.sex ?? 'unknown', birth: narrowest(record.birth), nationality };
};

const narrowest = (spans: readonly { from: string; to: string }[]): { from: string; to: string } | null => {
  const width = (span: { from: string; to: string }): number => Date.parse(span.to) - Date.parse(span.from);
  return [...spans].sort((a, b) => width(a) - width(b))[0] ?? null;
};
