import type { PersonRecord } from '../types.ts';

type List = string[] | 0;
type Span = string | [from: string, to: string];
/** A record without the names of its fields, an empty list as 0, a day from and to which are one written once. */
type Packed = [
  id: string,
  names: List,
  birth: Span[] | 0,
  nationalities: List,
  passports: List,
  phones: List,
  places: List,
  rest: Omit<PersonRecord, 'id' | 'names' | 'birth' | 'nationalities' | 'passports' | 'phones' | 'places'>,
];

const shortOf = (list: string[]): List => (list.length === 0 ? 0 : list);
const listOf = (list: List): string[] => (list === 0 ? [] : list);

/** The record as a short text; `unpacked` gives an equal record again. */
export const packed = (record: PersonRecord): string => {
  const { id, names, birth, nationalities, passports, phones, places, ...rest } = record;
  const { nationalIds, emails, handles } = rest;
  return JSON.stringify([
    id,
    shortOf(names),
    birth.length === 0 ? 0 : birth.map(({ from, to }) => (from === to ? from : [from, to])),
    shortOf(nationalities),
    shortOf(passports),
    shortOf(phones),
    shortOf(places),
    {
      ...rest,
      nationalIds: nationalIds.length === 0 ? undefined : nationalIds,
      emails: emails.length === 0 ? undefined : emails,
      handles: handles.length === 0 ? undefined : handles,
    },
  ]);
};

export const unpacked = (text: string): PersonRecord => {
  const [id, names, birth, nationalities, passports, phones, places, rest] = JSON.parse(text) as Packed;
  // Every record has the same fields in the same order: the machine compares such objects several times faster.
  const record: PersonRecord = {
    id,
    role: rest.role,
    names: listOf(names),
    birth: birth === 0 ? [] : birth.map(spanOf),
    nationalities: listOf(nationalities),
    passports: listOf(passports),
    nationalIds: rest.nationalIds ?? [],
    phones: listOf(phones),
    emails: rest.emails ?? [],
    handles: rest.handles ?? [],
    places: listOf(places),
  };
  if (rest.group !== undefined) record.group = rest.group;
  if (rest.sex !== undefined) record.sex = rest.sex;
  if (rest.phoneSpans !== undefined) record.phoneSpans = rest.phoneSpans;
  return record;
};

const spanOf = (span: Span): { from: string; to: string } =>
  typeof span === 'string' ? { from: span, to: span } : { from: span[0], to: span[1] };
