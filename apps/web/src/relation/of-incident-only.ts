import type { Relation } from '@suar/core';

/** Suggested by nothing but an incident of both cases: of a compound with a hundred people it says little of any two. */
export const isOfIncidentOnly = ({ status, sources }: Relation): boolean =>
  status === 'proposed' && sources.length > 0 && sources.every(({ kind }) => kind === 'incident');
