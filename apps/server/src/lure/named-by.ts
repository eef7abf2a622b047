import { identifierText, type NamedBy } from '@suar/core';
import type { Services } from '../platform/context.ts';
import type { Sealed } from '../platform/database/schema.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import { personsNaming, reportsNaming } from './link-store.ts';

/** An opened identifier, as people read it, with the keys under which reports and persons are found that name it. */
export interface SoughtIdentifier {
  value: string;
  search: readonly string[];
}

export const soughtIdentifiers = (
  sealer: Sealer,
  rows: readonly { lure_id: string; kind: string; value: Sealed; search: string[] }[],
): SoughtIdentifier[] =>
  rows.map(({ lure_id, kind, value, search }) => ({
    value: identifierText({ kind, value: sealer.open('lure_identifier.value', lure_id, value) }),
    search,
  }));

/** Reports and persons that name the same identifiers, the newest first: by number and role, never by name. */
export const namedBy = async (
  services: Pick<Services, 'db'>,
  identifiers: readonly SoughtIdentifier[],
): Promise<NamedBy> => {
  const keys = [...new Set(identifiers.flatMap(({ search }) => search))];
  const [reports, persons] = await Promise.all([
    reportsNaming(services, keys),
    personsNaming(services, keys),
  ]);
  const shared = (search: readonly string[]): string[] => {
    const held = new Set(search);
    return identifiers.filter((one) => one.search.some((key) => held.has(key))).map(({ value }) => value);
  };
  return {
    reports: reports.map(({ id, number, kind, search }) => ({
      id,
      number,
      kind: kind as NamedBy['reports'][number]['kind'],
      identifiers: shared(search),
    })),
    persons: persons.map(({ id, number, role, search }) => ({
      id,
      number,
      role,
      identifiers: shared(search),
    })),
  };
};
