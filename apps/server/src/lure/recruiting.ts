import { RISK_BOUNDS } from '@suar/core';

/** From this share of recruiting texts on, all adverts of a template count as such: they are the same words. */
const SHARE = 0.25;

export const isRecruitingTemplate = (members: { all: number; recruiting: number }): boolean =>
  members.recruiting >= 2 && members.recruiting >= SHARE * members.all;

/** Whether a text goes along with a template that recruits: what was read as a plain vacancy does, a warning never. */
export const followsTemplate = (lure: { kind: string; status: string }): boolean =>
  lure.status !== 'set_aside' && (lure.kind === 'vacancy' || lure.kind === 'other');

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
