import { RISK_BOUNDS } from '@suar/core';

/**
 * Whether a lure counts among campaigns: an analyst's word first, then what was read. A warning that quotes a recruiter's
 * number is linked to the campaign by it but is no part of it; nor is a plea.
 */
export const isRecruiting = (lure: { kind: string; status: string; risk: number | null }): boolean => {
  if (lure.status === 'confirmed') return true;
  if (lure.status === 'set_aside') return false;
  if (lure.kind === 'lure' || lure.kind === 'other_scam') return true;
  return lure.kind === 'vacancy' && (lure.risk ?? 0) >= RISK_BOUNDS.some;
};
