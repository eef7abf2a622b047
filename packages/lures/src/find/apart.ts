import type { Span } from '../types.ts';

/** Whether the stretch touches one of the places. */
export const overlaps = (places: readonly Span[], start: number, end: number): boolean => {
  for (const place of places) if (start < place.end && place.start < end) return true;
  return false;
};

/** Adds a place unless it overlaps one that is there: what was found first stays. */
export const putApart = <Place extends Span>(places: Place[], place: Place): void => {
  if (!overlaps(places, place.start, place.end)) places.push(place);
};

/** Those that touch none of the others. */
export const apartFrom = <Place extends Span>(others: readonly Span[], places: Place[]): Place[] =>
  others.length === 0 || places.length === 0
    ? places
    : places.filter(({ start, end }) => !overlaps(others, start, end));
