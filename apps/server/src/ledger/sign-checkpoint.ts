import { inTransaction, type Services } from '../platform/context.ts';
import { type CheckpointKey, checkpointKey } from './checkpoint.ts';
import { EMPTY_TREE, grow, leafHash, rootOf, type Tree } from './merkle.ts';
import {
  entriesOutside,
  insertCheckpoint,
  insertLeaves,
  lastCheckpoint,
  lastSeqInTree,
  lockTree,
  tryLockTree,
} from './proof-store.ts';

type Reach = Pick<Services, 'db' | 'sealer' | 'clock'>;

/** How many numbers behind the last one in the tree a slow transaction is still looked for. */
const ROOM_FOR_SLOW = 20_000;
const PORTION = 2000;

export const ledgerKey = ({ sealer }: Pick<Services, 'sealer'>): CheckpointKey =>
  checkpointKey(sealer.digest('checkpoint', 'ed25519'));

/**
 * Takes every act that is committed and not yet in the tree into it, and signs the tree. Gives the newest note, null while
 * nothing was ever done. `whole` looks through the whole ledger and waits its turn; without it the call costs what is new,
 * and leaves the work to another process that is at it.
 */
export const signCheckpoint = (reach: Reach, { whole }: { whole: boolean }): Promise<string | null> =>
  inTransaction(reach, async (inside) => {
    if (whole) await lockTree(inside);
    const mayGrow = whole || (await tryLockTree(inside));
    const last = await lastCheckpoint(inside);
    // A process with another key ring, under whose feet a backup was restored, must not sign the ledger that came.
    const isOurs = !last || ledgerKey(inside).read(last.note) !== null;
    if (!mayGrow || !isOurs) return last?.note ?? null;
    const before: Tree = last ? { size: last.size, subtrees: last.subtrees } : EMPTY_TREE;
    let tree = before;
    let from = whole ? 0 : Math.max(0, (await lastSeqInTree(inside)) - ROOM_FOR_SLOW);
    for (;;) {
      const entries = await entriesOutside(inside, from, PORTION);
      const leaves = entries.map(({ seq, text }) => ({ seq, hash: leafHash(text) }));
      if (leaves.length > 0) {
        await insertLeaves(inside, tree.size, leaves);
        tree = grow(
          tree,
          leaves.map((leaf) => leaf.hash),
        );
        from = leaves.at(-1)!.seq;
      }
      if (entries.length < PORTION) break;
    }
    if (tree.size === before.size) return last?.note ?? null;
    const root = rootOf(tree);
    const note = ledgerKey(inside).write({ size: tree.size, root });
    await insertCheckpoint(inside, { tree, root, note, signedAt: inside.clock() });
    return note;
  });
