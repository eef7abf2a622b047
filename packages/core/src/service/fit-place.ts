import type { Sex } from '../vocabulary/codes.ts';
import { PLACE_KINDS, type PlaceKind } from './schema.ts';

/** Whom a place is for. `child` null: not known, which is neither yes nor no. */
export type Guest = { sex: Sex; child: boolean | null };

/**
 * Why a kind of place does not fit somebody; null when it does. A child is never placed among adults who are not its
 * family; what is not known does not exclude.
 */
export const placeMisfit = (kind: PlaceKind, { sex, child }: Guest): string | null => {
  switch (kind) {
    case 'women':
      if (child === true) return 'a child is not placed among adults';
      return sex === 'male' ? 'this place is for women' : null;
    case 'men':
      if (child === true) return 'a child is not placed among adults';
      return sex === 'female' ? 'this place is for men' : null;
    case 'children':
      return child === false ? 'this place is for children' : null;
    case 'families':
    case 'wheelchair':
      return null;
  }
};

/** The kinds of place that fit somebody; the usual ones before those for special needs. */
export const fittingPlaces = (guest: Guest): PlaceKind[] =>
  PLACE_KINDS.filter((kind) => placeMisfit(kind, guest) === null);
