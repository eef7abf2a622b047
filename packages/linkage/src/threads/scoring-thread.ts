import type { ScoredPairs } from '../table/engine.ts';
import { fromCounter } from '../table/pieces.ts';
import { type ScoringJob, scoreShare } from '../table/score-share.ts';

/** A job and the counter of shared memory from which all threads draw its pieces. */
export interface SharedJob {
  readonly job: ScoringJob;
  readonly counter: Int32Array;
}

/** The end of a channel that a thread listens at: `parentPort` of Node's worker threads has its shape. */
export interface ThreadPort {
  on(event: 'message', listen: (job: SharedJob) => void): unknown;
  postMessage(pairs: ScoredPairs): void;
}

/** Another thread, seen from here: a `Worker` of Node's worker threads has its shape. Its code calls `serveThread`. */
export interface ScoringThread {
  postMessage(job: SharedJob): void;
  once(event: 'message', listen: (pairs: ScoredPairs) => void): unknown;
  once(event: 'error', listen: (error: Error) => void): unknown;
  terminate(): unknown;
}

/** What a thread does: every job that comes in at the port, its share of it, and the pairs found back. */
export const serveThread = (port: ThreadPort): void => {
  port.on('message', ({ job, counter }) => {
    port.postMessage(scoreShare(job, fromCounter(counter)).unsorted());
  });
};
