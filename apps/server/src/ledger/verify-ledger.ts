import type { Services } from '../platform/context.ts';
import { EMPTY_TREE, grow, leafHash, rootOf } from './merkle.ts';
import { entriesOutside, leavesFrom, listCheckpoints } from './proof-store.ts';
import { ledgerKey } from './sign-checkpoint.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;
const PORTION = 5000;

export interface LedgerProof {
  /** Acts in the tree. */
  size: number;
  /** Acts that were altered or are gone. */
  altered: number;
  /** Places where leaves are missing, moved or put in. */
  gaps: number;
  checkpoints: number;
  /** Checkpoints whose signature or root does not fit the acts. */
  badCheckpoints: number;
  /** Acts that no checkpoint covers. */
  outside: number;
  /** Notes kept elsewhere that this ledger does not continue: it was cut, replaced, or an older backup was restored. */
  brokenWitnesses: number;
}

/**
 * Reads the whole ledger and proves that it is the one that every checkpoint was signed over. `witnesses` are notes that
 * were kept outside the database (beside it, by an auditor, by another member): they show what a thief of the database
 * could otherwise hide, a ledger that was cut at its end together with its checkpoints.
 */
export const verifyLedger = async (reach: Reach, witnesses: readonly string[]): Promise<LedgerProof> => {
  const key = ledgerKey(reach);
  const roots = new Map<number, Buffer[]>();
  const claim = (size: number, root: Buffer): void => {
    roots.set(size, [...(roots.get(size) ?? []), root]);
  };
  let badCheckpoints = 0;
  const checkpoints = await listCheckpoints(reach);
  for (const { size, root, note } of checkpoints) {
    const signed = key.read(note);
    if (signed?.size !== size || !signed.root.equals(root)) badCheckpoints += 1;
    claim(size, root);
  }
  const kept = witnesses.map((note) => key.read(note));
  let brokenWitnesses = kept.filter((witness) => witness === null).length;
  const sizes = new Set([...roots.keys(), ...kept.map((witness) => witness?.size ?? 0)]);

  let tree = EMPTY_TREE;
  let altered = 0;
  let gaps = 0;
  const rootAt = new Map<number, Buffer>();
  if (sizes.has(0)) rootAt.set(0, rootOf(tree));
  for (let position = 0; ; ) {
    const leaves = await leavesFrom(reach, position, PORTION);
    for (const leaf of leaves) {
      if (leaf.position !== position) gaps += 1;
      position = leaf.position + 1;
      if (leaf.text === null || !leafHash(leaf.text).equals(leaf.hash)) altered += 1;
      tree = grow(tree, [leaf.hash]);
      if (sizes.has(tree.size)) rootAt.set(tree.size, rootOf(tree));
    }
    if (leaves.length < PORTION) break;
  }
  for (const [size, claimed] of roots)
    badCheckpoints += claimed.filter((root) => !rootAt.get(size)?.equals(root)).length;
  for (const witness of kept)
    if (witness && !rootAt.get(witness.size)?.equals(witness.root)) brokenWitnesses += 1;
  // Leaves that no checkpoint signed were put in by somebody else: the two are written in one transaction.
  if (tree.size > Math.max(0, ...roots.keys())) badCheckpoints += 1;
  const outside = (await entriesOutside(reach, 0, PORTION)).length;
  return {
    size: tree.size,
    altered,
    gaps,
    checkpoints: checkpoints.length,
    badCheckpoints,
    outside,
    brokenWitnesses,
  };
};
