import type { PersonRecord } from '../types.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/**
 * What several records of one person say together, under the id and role of the first. Where a day of birth is known, ages say
 * no more; the report is left out, for there may be several.
 */
export const mergedRecord = (records: readonly PersonRecord[]): PersonRecord => {
  const [first] = records;
  if (!first) throw new RangeError('expected at least one record');
  if (records.length === 1) return first;
  const all = (pick: (record: PersonRecord) => readonly string[]): string[] => unique(records.flatMap(pick));
  const births = new Map(
    records.flatMap(({ birth }) => birth.map((span) => [`${span.from}/${span.to}`, span] as const)),
  );
  const days = [...births.values()].filter(({ from, to }) => from === to);
  const sex = records.find((record) => record.sex)?.sex;
  const spans = records.flatMap(({ phoneSpans }) => phoneSpans ?? []);
  return {
    id: first.id,
    role: first.role,
    names: all(({ names }) => names),
    ...(sex ? { sex } : {}),
    birth: days.length > 0 ? days : [...births.values()],
    nationalities: all(({ nationalities }) => nationalities),
    passports: all(({ passports }) => passports),
    nationalIds: all(({ nationalIds }) => nationalIds),
    phones: all(({ phones }) => phones),
    ...(spans.length > 0 ? { phoneSpans: spans } : {}),
    emails: all(({ emails }) => emails),
    handles: all(({ handles }) => handles),
    places: all(({ places }) => places),
  };
};
