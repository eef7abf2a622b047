import { randomBytes, randomUUID } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import { HOUSE, type Owner, type OwnerKind } from './owners.ts';

/** Runs one SQL statement; how the vault reaches the database, always on the connection whose rows it serves. */
export type Run = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** When and by which rule something was erased. */
export interface Erased {
  on: string;
  rule: string;
}
export type Found = { key: Buffer } | { erased: Erased };

/** Data keys as the sealer sees them: at hand, without waiting. */
export interface DataKeys {
  forOwner(owner: Owner): { id: Buffer; key: Buffer };
  find(id: Buffer): Found | undefined;
}

/**
 * Keeps data keys opened in memory, and brings them to and from the table `data_key`. What is sealed under a new key is
 * written only after that key (`persist`), and what was read comes with its keys (`load`): see `vault-dialect.ts`.
 */
export interface Vault extends DataKeys {
  /** Keys named by parameters that are not known to be kept yet. */
  unkept(parameters: readonly unknown[]): string[];
  persist(run: Run, ids: readonly string[]): Promise<void>;
  /** Those keys are in the database for good. */
  kept(ids: Iterable<string>): void;
  /** Keys named by rows that are not at hand. */
  missing(rows: readonly unknown[]): string[];
  load(run: Run, ids: readonly string[]): Promise<void>;
  /** Brings the house's own key to hand, making it where there is none. Refuses a ring that does not open it. */
  openHouse(run: Run): Promise<void>;
  /** The owner's next value is sealed under a new key. */
  renew(owner: Owner): void;
  /** What was destroyed opens no longer in this process. */
  destroyed(ids: readonly string[], erased: Erased): void;
  /** Forgets keys; they are loaded again when rows name them. */
  drop(ids: readonly string[]): void;
  readonly size: number;
}

/** Sealed form 2: version (1 byte), data key id (16), nonce (12), tag (16), cipher text. */
export const VERSION = 2;
export const HEADER = 1 + 16;
const SHORTEST = HEADER + 12 + 16;

interface Entry {
  found: Found;
  owner: Owner;
  /** False until a commit is known that holds the key. */
  kept: boolean;
  madeAt: number;
}
interface Row {
  id: string;
  owner_kind: OwnerKind;
  owner_id: string;
  ring_key: number;
  wrapped: Buffer | null;
  destroyed_at: Date | null;
  rule: string | null;
}

const AT_HAND = 50_000;
/** A key that was made and never written is let go after this. */
const UNWRITTEN_MILLISECONDS = 3_600_000;

const hex = (uuid: string): string => uuid.replaceAll('-', '');
const uuid = (id: string): string =>
  `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`;
const nameOf = (owner: Owner): string => `${owner.kind}/${owner.id}`;

/** What a wrapped key is bound to, so that rows of `data_key` cannot be exchanged. */
export const wrapContext = (id: string, owner: Owner): string => `data_key ${id} ${nameOf(owner)}`;

const sealedKeyOf = (value: unknown): string | null =>
  Buffer.isBuffer(value) && value.length >= SHORTEST && value[0] === VERSION
    ? value.toString('hex', 1, HEADER)
    : null;
const collect = (value: unknown, into: Set<string>): void => {
  if (Array.isArray(value)) for (const one of value) collect(one, into);
  const id = sealedKeyOf(value);
  if (id) into.add(id);
};

export const createVault = (ring: KeyRing, atHand = AT_HAND): Vault => {
  // In order of use, the longest unused first.
  const entries = new Map<string, Entry>();
  const current = new Map<string, string>();
  let limit = atHand;

  const touch = (id: string): Entry | undefined => {
    const entry = entries.get(id);
    if (!entry) return undefined;
    entries.delete(id);
    entries.set(id, entry);
    return entry;
  };
  const remove = (id: string): void => {
    const entry = entries.get(id);
    if (!entry) return;
    if ('key' in entry.found) entry.found.key.fill(0);
    entries.delete(id);
    if (current.get(nameOf(entry.owner)) === id) current.delete(nameOf(entry.owner));
  };
  const makeRoom = (): void => {
    if (entries.size <= limit) return;
    const old = Date.now() - UNWRITTEN_MILLISECONDS;
    for (const [id, entry] of entries) {
      if (entries.size <= limit) return;
      const isHouse = entry.owner.kind === 'house' && 'key' in entry.found;
      if ((entry.kept || entry.madeAt < old) && !isHouse) remove(id);
    }
  };
  const put = (id: string, entry: Entry): void => {
    entries.set(id, entry);
    if ('key' in entry.found) current.set(nameOf(entry.owner), id);
  };

  const unwrap = async (rows: readonly Row[]): Promise<void> => {
    if (rows.some((row) => row.wrapped && !ring.provider(row.ring_key))) await ring.reload();
    for (const ringKey of new Set(rows.map((row) => row.ring_key))) {
      const group = rows.filter((row) => row.ring_key === ringKey && row.wrapped !== null);
      const provider = ring.provider(ringKey);
      // Left out: who opens a value under it is told which key is not held.
      if (!provider || group.length === 0) continue;
      const keys = await provider
        .unwrap(
          group.map((row) => ({
            context: wrapContext(row.id, { kind: row.owner_kind, id: row.owner_id }),
            wrapped: row.wrapped!,
          })),
        )
        .catch(() => []);
      keys.forEach((key, at) => {
        const row = group[at]!;
        if (!entries.has(hex(row.id)))
          put(hex(row.id), {
            found: { key },
            owner: { kind: row.owner_kind, id: row.owner_id },
            kept: true,
            madeAt: 0,
          });
      });
    }
  };

  const vault: Vault = {
    get size() {
      return entries.size;
    },
    forOwner: (owner) => {
      const known = current.get(nameOf(owner));
      const entry = known === undefined ? undefined : touch(known);
      if (entry && 'key' in entry.found) return { id: Buffer.from(known!, 'hex'), key: entry.found.key };
      const id = hex(randomUUID());
      const key = randomBytes(32);
      put(id, { found: { key }, owner, kept: false, madeAt: Date.now() });
      makeRoom();
      return { id: Buffer.from(id, 'hex'), key };
    },
    find: (id) => touch(id.toString('hex'))?.found,
    unkept: (parameters) => {
      const named = new Set<string>();
      for (const value of parameters) collect(value, named);
      return [...named].filter((id) => entries.get(id)?.kept === false);
    },
    persist: async (run, ids) => {
      const made = [...ids].sort().flatMap((id) => {
        const entry = entries.get(id);
        return entry && 'key' in entry.found
          ? [{ id: uuid(id), owner: entry.owner, key: entry.found.key }]
          : [];
      });
      const ringKey = ring.current.id;
      const wrapped = await ring
        .provider(ringKey)!
        .wrap(made.map(({ id, owner, key }) => ({ context: wrapContext(id, owner), key })));
      await run(
        `insert into data_key (id, owner_kind, owner_id, ring_key, wrapped)
         select id, kind, owner, $4, wrapped from unnest($1::uuid[], $2::text[], $3::uuid[], $5::bytea[]) as made(id, kind, owner, wrapped)
         on conflict (id) do nothing`,
        [
          made.map(({ id }) => id),
          made.map(({ owner }) => owner.kind),
          made.map(({ owner }) => owner.id),
          ringKey,
          wrapped,
        ],
      );
    },
    kept: (ids) => {
      for (const id of ids) {
        const entry = entries.get(id);
        if (entry) entry.kept = true;
      }
    },
    missing: (rows) => {
      const named = new Set<string>();
      for (const row of rows)
        if (row !== null && typeof row === 'object')
          for (const value of Object.values(row)) collect(value, named);
      for (const id of named) if (touch(id)) named.delete(id);
      return [...named];
    },
    load: async (run, ids) => {
      // All keys of one answer are at hand together, however many they are.
      limit = Math.max(limit, 2 * ids.length);
      const rows = await run<Row>(
        'select id, owner_kind, owner_id, ring_key, wrapped, destroyed_at, rule from data_key where id = any($1::uuid[])',
        [ids.map(uuid)],
      );
      for (const row of rows)
        if (row.destroyed_at) vault.destroyed([row.id], { on: day(row.destroyed_at), rule: row.rule ?? '' });
      await unwrap(rows);
      makeRoom();
    },
    openHouse: async (run) => {
      const rows = await run<Row>(
        "select id, owner_kind, owner_id, ring_key, wrapped, destroyed_at, rule from data_key where owner_kind = 'house' order by created_at, id",
        [],
      );
      await unwrap(rows);
      if (rows.length > 0 && !current.has(nameOf(HOUSE)))
        throw new RangeError('the key ring is not the one of this database');
      if (rows.length > 0) return;
      const { id } = vault.forOwner(HOUSE);
      await vault.persist(run, [id.toString('hex')]);
      vault.kept([id.toString('hex')]);
    },
    renew: (owner) => void current.delete(nameOf(owner)),
    destroyed: (ids, erased) => {
      for (const id of ids.map(hex)) {
        const owner = entries.get(id)?.owner ?? HOUSE;
        remove(id);
        entries.set(id, { found: { erased }, owner, kept: true, madeAt: 0 });
      }
    },
    drop: (ids) => {
      for (const id of ids) remove(hex(id));
    },
  };
  return vault;
};

const day = (at: Date): string => at.toISOString().slice(0, 10);
