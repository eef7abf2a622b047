import { setTimeout } from 'node:timers/promises';
import type { Role } from '@suar/core';
import type { Campaigns } from '../lure/campaigns.ts';
import type { Matcher } from '../person/matcher.ts';
import { type Asking, type Executor, inNameOf } from './database/connect.ts';
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
  /** The team within the organisation; none for the office's common one. */
  teamId?: string | null;
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
  /** Of services the whole database; of a request's context only what its actor may see. */
  db: Executor;
  /** The whole database, for the server's own work: sessions, the index of persons, figures. */
  system: Executor;
  /** The database as an actor may see it. */
  as(asking: Asking): Executor;
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
  /** Inside `asSystem`: what is done follows from an act that was allowed. */
  checked?: boolean;
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

/**
 * Work that is the server's own though an actor set it off: weighing who a new person could be, keeping what an act that
 * was allowed brings with it. Check first, then call this: here nothing is checked again. Joins the transaction, if any.
 */
export const asSystem = <C extends Services, T>(context: C, work: (inside: C) => Promise<T>): Promise<T> =>
  context.db.isTransaction
    ? inNameOf(context.db, 'system', () => work({ ...context, checked: true }))
    : work({ ...context, db: context.system, checked: true });

/** For use cases that ask themselves whose record it is, beyond what the actor's own database shows. */
export const everywhere = (context: Context): Context => ({ ...context, db: context.system });

/** Counting for figures over all of the actor's office, of which rows the actor may see none. */
export const asCounter = <T>(context: Context, work: (inside: Context) => Promise<T>): Promise<T> =>
  work({ ...context, db: context.as({ ...context.actor, role: 'counting' }) });
