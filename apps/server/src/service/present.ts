import { PLACE_KINDS, type Provider } from '@suar/core';
import type { Sealer } from '../platform/seal/seal.ts';
import type { listPlaces } from './place-store.ts';
import type { ProviderRow } from './store.ts';

type PlaceRow = Awaited<ReturnType<typeof listPlaces>>[number];

export const presentProvider = (sealer: Sealer, row: ProviderRow, places: readonly PlaceRow[]): Provider => ({
  id: row.id,
  number: row.number,
  name: row.name,
  country: row.country,
  place: row.place,
  services: row.services as Provider['services'],
  contact: sealer.open('provider.contact', row.id, row.contact),
  note: sealer.open('provider.note', row.id, row.note),
  recipient: row.recipient,
  active: row.active,
  places: PLACE_KINDS.flatMap((kind) =>
    places
      .filter((place) => place.provider_id === row.id && place.kind === kind)
      .map(({ places: all, taken_elsewhere: takenElsewhere, taken }) => ({
        kind,
        places: all,
        takenElsewhere,
        taken,
        free: Math.max(0, all - takenElsewhere - taken),
      })),
  ),
});
