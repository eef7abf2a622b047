import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LinkageEngine } from '@suar/linkage';
import { createThreadedEngine, type ScoringThread } from '@suar/linkage/threads';

/** A thread that reads TypeScript as this process does. */
export const startLinkageThread = (): ScoringThread =>
  new Worker(new URL('./linkage-thread.mjs', import.meta.url), { execArgv: [] });

/** Linkage in memory on all cores of the machine. */
export const createThreadedLinkage = (): LinkageEngine =>
  createThreadedEngine({ start: startLinkageThread, others: availableParallelism() - 1 });
