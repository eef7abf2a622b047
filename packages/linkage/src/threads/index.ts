export { type ScoringThread, serveThread, type ThreadPort } from './scoring-thread.ts';
export { createThreadedEngine } from './threaded-engine.ts';
