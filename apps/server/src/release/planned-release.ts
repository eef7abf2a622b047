import { done, type Outcome, refuse } from '@suar/core';
import type { Context } from '../platform/context.ts';
import { lockRelease, type ReleaseRow } from './store.ts';

/** The release, locked, while it may still change. */
export const plannedRelease = async (context: Context, id: string): Promise<Outcome<ReleaseRow>> => {
  const release = await lockRelease(context, id);
  if (!release) return refuse('not_found', 'id', 'there is no such release');
  if (release.status !== 'planned') return refuse('not_now', 'status', `the release is ${release.status}`);
  return done(release);
};
