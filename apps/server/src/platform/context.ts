import { setTimeout } from 'node:timers/promises';
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

/** The session a request came with: when somebody last proved in it who they are, and by what way it began. */
export interface CurrentSession {
  id: string;
  freshAt: Date;
  way: string;
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
  /** Why the actor does what follows, where the ledger should say something else than each act's own purpose. */
  purpose?: string;
  /** How a file leaves: sealed, or open and for which reason. */
  leaving?: { sealed: true } | { plain: string };
}

/** PostgreSQL ends one of two transactions that wait for one another (deadlock_detected). */
const DEADLOCK = '40P01';
const MOST_TRIES = 4;
/** The other transaction gets the row that both wait for only if this one does not take it again at once. */
const PAUSE_MILLISECONDS = 20;

/**
 * Runs the work in one database transaction: all of it is kept, or none. A nested call joins the outer one. Where PostgreSQL
 * ended the transaction because it and another waited for one another, the work is done again from its beginning: it must
 * change nothing outside the database.
 */
export const inTransaction = async <C extends { db: Executor }, T>(
  context: C,
  work: (inside: C) => Promise<T>,
): Promise<T> => {
  if (context.db.isTransaction) return work(context);
  for (let tries = 1; ; tries += 1) {
    try {
      return await context.db.transaction().execute((db) => work({ ...context, db }));
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || tries === MOST_TRIES) throw error;
      await setTimeout(PAUSE_MILLISECONDS * tries);
    }
  }
};
