import { createHash } from 'node:crypto';

/** Hash of an entry: RFC 9162, 2.1.1, `HASH(0x00 || entry)`, SHA-256, 32 bytes. */
export const leafHash = (entry: string | Uint8Array): Buffer =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(entry)
    .digest();

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256')
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();

/**
 * A growing Merkle tree, kept as the hashes of its perfect subtrees only (one for each bit of `size`, largest first): a
 * tree of a million leaves needs twenty. A tree never changes; growing makes another.
 */
export interface Tree {
  readonly size: number;
  readonly subtrees: readonly Buffer[];
}

export const EMPTY_TREE: Tree = { size: 0, subtrees: [] };

/** The tree with these leaf hashes appended, in order. */
export const grow = (tree: Tree, leaves: Iterable<Buffer>): Tree => {
  const subtrees = [...tree.subtrees];
  let { size } = tree;
  for (const leaf of leaves) {
    let whole = leaf;
    // Like adding one to a binary number: every full subtree on the right is carried upwards.
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) whole = nodeHash(subtrees.pop()!, whole);
    subtrees.push(whole);
    size += 1;
  }
  return { size, subtrees };
};

/** The Merkle tree hash of RFC 9162, 2.1.1; that of no leaf is the hash of nothing. */
export const rootOf = ({ subtrees }: Tree): Buffer =>
  subtrees.length === 0
    ? createHash('sha256').digest()
    : subtrees.reduceRight((right, left) => nodeHash(left, right));
