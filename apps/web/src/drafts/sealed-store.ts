import { seal, sealJson, unseal, unsealJson } from './seal.ts';
import type { Chest, Draft, DraftStore } from './types.ts';
import type { Vault } from './vault.ts';

/** Drafts and a few kept values of one account, sealed, in a chest. */
export interface SealedStore extends DraftStore {
  /** Keeps something small under a name, e.g. words that are being typed; null forgets it. */
  keep(name: string, value: unknown): Promise<void>;
  recall<T>(name: string): Promise<T | null>;
  /** Removes everything of this account, readable or not. */
  wipe(): Promise<void>;
}

export const accountPrefix = (accountId: string): string => `${accountId}/`;

export const createSealedStore = (chest: Chest, { accountId, key }: Vault): SealedStore => {
  const prefix = accountPrefix(accountId);
  const at = (id: string, field: string) => ({
    name: `${prefix}${id}/${field}`,
    place: [accountId, id, field],
  });
  const recall = async <T>(id: string, field: string): Promise<T | null> => {
    const { name, place } = at(id, field);
    const sealed = await chest.get(name);
    return sealed ? unsealJson<T>(key, place, sealed) : null;
  };
  const keep = async (id: string, field: string, value: unknown): Promise<void> => {
    const { name, place } = at(id, field);
    await chest.put(name, await sealJson(key, place, value));
  };
  const remove = async (id: string): Promise<void> => {
    // The draft first: bytes without a draft are rubbish, a draft without its bytes would be a loss.
    for (const field of ['draft', 'file']) await chest.remove(at(id, field).name);
  };
  return {
    load: async () => {
      const names = (await chest.keys(prefix)).filter((name) => name.endsWith('/draft'));
      const drafts = await Promise.all(
        // One that was damaged must not hold up the others.
        names.map((name) =>
          recall<Draft>(name.slice(prefix.length, -'/draft'.length), 'draft').catch(() => null),
        ),
      );
      return drafts.filter((draft) => draft !== null);
    },
    save: async (draft, bytes) => {
      if (bytes) {
        const { name, place } = at(draft.id, 'file');
        await chest.put(name, await seal(key, place, bytes));
      }
      await keep(draft.id, 'draft', draft);
      if (draft.state === 'arrived') await chest.remove(at(draft.id, 'file').name);
    },
    bytesOf: async (id) => {
      const { name, place } = at(id, 'file');
      const sealed = await chest.get(name);
      return sealed && unseal(key, place, sealed);
    },
    remove,
    keep: (name, value) => (value === null ? chest.remove(at(name, 'kept').name) : keep(name, 'kept', value)),
    recall: (name) => recall(name, 'kept'),
    wipe: () => wipeAccount(chest, accountId),
  };
};

/** Removes everything that a chest holds of an account. */
export const wipeAccount = async (chest: Chest, accountId: string): Promise<void> => {
  for (const name of await chest.keys(accountPrefix(accountId))) await chest.remove(name);
};
