import { countPairs } from '../table/blocks.ts';
import { type LinkageEngine, limitsOf, type ScoredPairs } from '../table/engine.ts';
import { areCrowded, createBlockStore, openInMemory } from '../table/memory-engine.ts';
import { fromCounter } from '../table/pieces.ts';
import { scoreShare } from '../table/score-share.ts';
import { canSend } from '../table/scoring.ts';
import { canShare, share } from '../table/shared-memory.ts';
import type { ScoringThread } from './scoring-thread.ts';

/** With fewer pairs, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 1_000_000;

/**
 * The engine in memory with pairs weighed by several threads over one copy of the numbers, this thread among them. The same pairs,
 * weights and order whatever the threads do: blocks are handed out piece by piece, and what comes back is sorted. `start` makes a
 * thread that calls `serveThread`; threads are made when they are first worth it and end with `close`. Where memory cannot be
 * shared, or a comparison is a function of the caller's, all is done in this thread.
 */
export const createThreadedEngine = ({
  start,
  others,
  worthAThread = WORTH_A_THREAD,
}: {
  readonly start: () => ScoringThread;
  /** Threads beside this one. */
  readonly others: number;
  /** From so many pairs on. */
  readonly worthAThread?: number;
}): LinkageEngine => {
  const threads: ScoringThread[] = [];
  return {
    name: 'threads',
    open: async (table) => {
      const store = createBlockStore(table);
      return {
        ...openInMemory(table, store),
        score: async (selection, scoring) => {
          const most = limitsOf(selection, table.rows);
          const blocks = store(selection.blocking, most);
          const pairs = blocks.reduce((sum, own, rule) => sum + countPairs(own, most[rule]), 0);
          if (pairs < worthAThread || others < 1 || !canShare() || !canSend(scoring)) return null;
          while (threads.length < others) threads.push(start());
          const shared = share({
            job: {
              rows: table.rows,
              blocks,
              most,
              apart: table.apart,
              crowded: areCrowded(blocks, most),
              scoring,
            },
            counter: new Int32Array(1),
          });
          const answers = threads.map(
            (thread) =>
              new Promise<ScoredPairs>((resolve, reject) => {
                thread.once('message', resolve);
                thread.once('error', reject);
                thread.postMessage(shared);
              }),
          );
          const kept = scoreShare(shared.job, fromCounter(shared.counter));
          for (const answer of answers) kept.addAll(await answer);
          return kept.sorted();
        },
      };
    },
    close: async () => {
      await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
    },
  };
};
