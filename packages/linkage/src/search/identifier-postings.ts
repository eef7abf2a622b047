import { documentDigits, normaliseIdentifier, phoneDigits } from '../identifiers.ts';
import type { PersonRecord } from '../types.ts';

export interface FoundIdentifier {
  record: string;
  value: string;
  by: 'phone' | 'document' | 'account';
  how: 'same' | 'alike' | 'part';
}
/** Phones, documents and accounts, found whole or by four signs or more of their beginning or end. */
export interface IdentifierPostings {
  add(record: PersonRecord): void;
  remove(record: string): void;
  find(typed: string, limit: number): FoundIdentifier[];
}

const SHORTEST = 4;
const MOST_WALKED = 20_000;

type Entry = { record: string; value: string; by: FoundIdentifier['by']; key: string };
const keyOf = (by: FoundIdentifier['by'], value: string): string => {
  switch (by) {
    case 'phone':
      return phoneDigits(value);
    case 'document':
      return documentDigits(value);
    case 'account':
      return normaliseIdentifier(value).replace(/^@/, '');
  }
};
const ofRecord = (record: PersonRecord): Entry[] =>
  [
    ...record.phones.map((value) => ['phone', value] as const),
    ...[...record.passports, ...record.nationalIds].map((value) => ['document', value] as const),
    ...[...record.emails, ...record.handles].map((value) => ['account', value] as const),
  ]
    .map(([by, value]) => ({ record: record.id, value, by, key: keyOf(by, value) }))
    .filter(({ key }) => key.length >= SHORTEST);

const edges = ({ by, key }: Pick<Entry, 'by' | 'key'>): string[] => [
  ...new Set([`${by}^${key.slice(0, SHORTEST)}`, `${by}$${key.slice(-SHORTEST)}`]),
];

/** What was typed as each kind of identifier; a word without a digit or sign of an account is none. */
const readings = (typed: string): Pick<Entry, 'by' | 'key'>[] => {
  const phone = /^[\d\s+().-]+$/.test(typed) ? phoneDigits(typed) : '';
  const document = /\d/.test(typed) && /^[\p{L}\d\s./-]+$/u.test(typed) ? documentDigits(typed) : '';
  const account = /[\d@_.]/.test(typed) && !/\s/.test(typed.trim()) ? keyOf('account', typed) : '';
  return [
    { by: 'phone', key: phone } as const,
    { by: 'document', key: document } as const,
    { by: 'account', key: account } as const,
  ].filter(({ key }) => key.length >= SHORTEST);
};

export const createIdentifierPostings = (): IdentifierPostings => {
  const byEdge = new Map<string, Set<Entry>>();
  const owned = new Map<string, Entry[]>();
  const remove = (record: string): void => {
    for (const entry of owned.get(record) ?? [])
      for (const edge of edges(entry)) {
        const held = byEdge.get(edge);
        held?.delete(entry);
        if (held?.size === 0) byEdge.delete(edge);
      }
    owned.delete(record);
  };
  return {
    add: (record) => {
      remove(record.id);
      const entries = ofRecord(record);
      if (entries.length > 0) owned.set(record.id, entries);
      for (const entry of entries)
        for (const edge of edges(entry)) {
          const held = byEdge.get(edge);
          if (held) held.add(entry);
          else byEdge.set(edge, new Set([entry]));
        }
    },
    remove,
    find: (typed, limit) => {
      const found = new Map<string, FoundIdentifier>();
      let walked = 0;
      for (const { by, key } of readings(typed))
        for (const edge of edges({ by, key }))
          for (const entry of byEdge.get(edge) ?? []) {
            if (++walked > MOST_WALKED || found.size >= 4 * limit) break;
            if (found.has(entry.record) || (!entry.key.endsWith(key) && !entry.key.startsWith(key))) continue;
            const whole = entry.key === key || (by === 'phone' && key.length >= 7 && entry.key.endsWith(key));
            const same =
              whole && (by !== 'document' || normaliseIdentifier(typed) === normaliseIdentifier(entry.value));
            found.set(entry.record, {
              record: entry.record,
              value: entry.value,
              by,
              how: same ? 'same' : whole ? 'alike' : 'part',
            });
          }
      const rank = { same: 0, alike: 1, part: 2 } as const;
      return [...found.values()].sort((a, b) => rank[a.how] - rank[b.how]).slice(0, limit);
    },
  };
};
