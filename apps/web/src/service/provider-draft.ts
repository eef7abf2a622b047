import { PLACE_KINDS, type PlaceKind, type Provider, type ProviderInput, type Service } from '@suar/core';
import type { z } from 'zod';

/** An organisation as its form holds it: each kind of place has its fields, an empty one is none. */
export interface ProviderDraft {
  name: string;
  country: string | null;
  place: string;
  services: Service[];
  contact: string;
  note: string;
  recipient: string;
  active: boolean;
  places: Record<PlaceKind, { places: number | ''; elsewhere: number }>;
}

export const toDraft = (provider: Provider | null): ProviderDraft => {
  const placeOf = (kind: PlaceKind) => {
    const place = provider?.places.find((one) => one.kind === kind);
    return { places: place?.places ?? ('' as const), elsewhere: place?.takenElsewhere ?? 0 };
  };
  return {
    name: provider?.name ?? '',
    country: provider?.country ?? null,
    place: provider?.place ?? '',
    services: provider ? [...provider.services] : [],
    contact: provider?.contact ?? '',
    note: provider?.note ?? '',
    recipient: provider?.recipient ?? '',
    active: provider?.active ?? true,
    places: {
      women: placeOf('women'),
      men: placeOf('men'),
      families: placeOf('families'),
      children: placeOf('children'),
      wheelchair: placeOf('wheelchair'),
    },
  };
};

export const toInput = (draft: ProviderDraft): z.input<typeof ProviderInput> => ({
  ...draft,
  recipient: draft.recipient.trim() || null,
  places: draft.services.includes('shelter')
    ? PLACE_KINDS.flatMap((kind) => {
        const { places, elsewhere } = draft.places[kind];
        return places === '' ? [] : [{ kind, places, takenElsewhere: elsewhere }];
      })
    : [],
});
