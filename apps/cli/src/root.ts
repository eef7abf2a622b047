import { resolve } from 'node:path';

/** The checkout's own folder. */
export const ROOT = resolve(import.meta.dirname, '../../..');
/** A path as the caller typed it, wherever they called from. */
export const callerPath = (path: string): string =>
  resolve(process.env.SUAR_CALLED_FROM ?? process.cwd(), path);
export const dataFolder = (): string =>
  process.env.SUAR_DATA ? callerPath(process.env.SUAR_DATA) : resolve(ROOT, 'data');
