import { createHash } from 'node:crypto';
import type { SpendingEntry } from '@suar/core';

/** JSON with the keys of every object in order and no blanks: one text for one content. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`;
};

export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** What the first entry has for a previous hash. */
export const GENESIS = '0'.repeat(64);

/** The next link: its hash covers every field and the hash before it. */
export const linkOf = (
  before: Pick<SpendingEntry, 'sequence' | 'hash'> | undefined,
  fields: Omit<SpendingEntry, 'sequence' | 'previousHash' | 'hash'>,
): SpendingEntry => {
  const unsigned = {
    ...fields,
    sequence: (before?.sequence ?? 0) + 1,
    previousHash: before?.hash ?? GENESIS,
  };
  return { ...unsigned, hash: hashOf(unsigned) };
};

/** Whether no entry was altered, removed from the middle, put in or moved. A cut at the end shows in `matchesReleases` only. */
export const verifyChain = (entries: readonly SpendingEntry[]): boolean =>
  entries.every(({ hash, ...fields }, at) => {
    const before = entries[at - 1];
    return (
      fields.sequence === at + 1 &&
      fields.previousHash === (before?.hash ?? GENESIS) &&
      hash === hashOf(fields)
    );
  });

/** Whether what is out and what was paid for are the same, word for word. */
export const matchesReleases = (
  entries: readonly SpendingEntry[],
  published: readonly { id: string; content: unknown }[],
): boolean => {
  const paid = new Map(entries.map(({ releaseId, contentHash }) => [releaseId, contentHash]));
  return (
    entries.length === published.length &&
    published.every(({ id, content }) => paid.get(id) === hashOf(content))
  );
};
