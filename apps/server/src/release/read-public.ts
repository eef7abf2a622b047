import {
  done,
  type Outcome,
  type Proof,
  type PublicRelease,
  type PublicReleaseList,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { auditReleases } from './audits.ts';
import { DEFAULT_LIMIT, DELTA } from './budget.ts';
import { matchesReleases, verifyChain } from './chain.ts';
import { presentPublicLine } from './present.ts';
import { findLimit, findPublished, listPublished, listReleases, listSpending } from './store.ts';

type Reach = Pick<Services, 'db'>;

/** What follows is for readers without an account: it comes from what was published, no case is counted. */
export const readPublicReleases = async (reach: Reach): Promise<z.infer<typeof PublicReleaseList>> => ({
  items: (await listReleases(reach)).filter(({ status }) => status === 'published').map(presentPublicLine),
});

export const readPublicRelease = async (reach: Reach, id: string): Promise<Outcome<PublicRelease>> => {
  const content = await findPublished(reach, id);
  return content ? done(content) : refuse('not_found', 'id', 'there is no such release');
};

export const readProof = async (reach: Reach, codeHash: string): Promise<Proof> => {
  const [entries, published, limit] = await Promise.all([
    listSpending(reach),
    listPublished(reach),
    findLimit(reach),
  ]);
  return {
    limit: limit ?? DEFAULT_LIMIT,
    delta: DELTA,
    unit: 'person',
    codeHash,
    chainHolds: verifyChain(entries) && matchesReleases(entries, published),
    entries,
    audits: auditReleases(published),
  };
};
