/** Names the one place a sealed value belongs to; cipher text moved to another row or column does not open. */
export type Place = `${string}.${string}`;

/** What a data key belongs to: destroying the keys of one owner makes just that unreadable. */
export const OWNER_KINDS = [
  'house',
  'report',
  'person',
  'case',
  'incident',
  'original',
  'judgement',
  'import',
  'lure',
  'view',
] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];
export interface Owner {
  kind: OwnerKind;
  id: string;
}

/** Small things of the house itself (account secrets, titles that analysts gave) share one key. */
export const HOUSE: Owner = { kind: 'house', id: '00000000-0000-0000-0000-000000000000' };

/** Tables whose row id, up to a slash, is the id of what the row belongs to. Other places say their owner, or are the house's. */
const BY_TABLE: Readonly<Record<string, OwnerKind>> = {
  report: 'report',
  person: 'person',
  figures_withdrawal: 'person',
  case_action: 'case',
  incident: 'incident',
  incident_fact: 'incident',
  incident_count: 'incident',
  original: 'original',
  judgement: 'judgement',
  rescreen: 'judgement',
  merge_request: 'judgement',
  story_judgement: 'judgement',
  relation_judgement: 'judgement',
  saved_view: 'view',
};

export const ownerOf = (place: Place, rowId: string): Owner => {
  const kind = BY_TABLE[place.slice(0, place.indexOf('.'))];
  return kind ? { kind, id: rowId.split('/', 1)[0]! } : HOUSE;
};
