import { parentPort } from 'node:worker_threads';
import { serveThread } from '@suar/linkage/threads';

/** What each thread of `createThreadedLinkage` runs. */
serveThread(parentPort!);
