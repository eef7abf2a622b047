import type { Role } from '@suar/core';
import type { Campaigns } from '../lure/campaigns.ts';
import type { Matcher } from '../person/matcher.ts';
import type { Executor } from './database/connect.ts';
import type { JobQueue } from './jobs.ts';
import type { ProgressBus } from './progress.ts';
import type { KeyRing } from './seal/key-ring.ts';
import type { Sealer } from './seal/seal.ts';
import type { Vault } from './seal/vault.ts';

/** Who acts. Every use case takes one; there is no acting without an account. */
export interface Actor {
  accountId: string;
  role: Role;
  organisationId: string;
  displayName: string;
}

/** What rotating, destroying and keeping keys works with. */
export interface KeyRoom {
  ring: KeyRing;
  vault: Vault;
  /** Where the key ring and the list of what was destroyed lie. */
  dataFolder: string;
  passphrase: string | null;
}

/** What the whole server shares. */
export interface Services {
  db: Executor;
  sealer: Sealer;
  keys: KeyRoom;
  clock: () => Date;
  jobs: JobQueue;
  progress: ProgressBus;
  matcher: Matcher;
  campaigns: Campaigns;
}

/** What a use case is given: the services and the actor. `db` is a transaction inside `inTransaction`. */
export interface Context extends Services {
  actor: Actor;
}

/** Runs the work in one database transaction: all of it is kept, or none. A nested call joins the outer one. */
export const inTransaction = async <C extends { db: Executor }, T>(
  context: C,
  work: (inside: C) => Promise<T>,
): Promise<T> => {
  if (context.db.isTransaction) return work(context);
  return context.db.transaction().execute((db) => work({ ...context, db }));
};
