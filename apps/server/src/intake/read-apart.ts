import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ReadUpload, readUpload, recogniseFormat } from './files/read-upload.ts';
import { problem, type UploadFormat } from './files/types.ts';
import type { ReadingAnswer, ReadingTask } from './reading-process.ts';

/** What one file may cost to read. Beyond either, the process that reads it is killed and the file refused. */
export interface ReadingLimits {
  seconds: number;
  megabytes: number;
}
export const READING_LIMITS: ReadingLimits = { seconds: 120, megabytes: 1200 };

/** Forms whose readers unpack or draw: a small file can grow without bound in them. All others grow no larger than they came. */
const UNPACKED: readonly UploadFormat[] = ['pdf', 'image', 'xlsx', 'zip'];
const IDLE_MILLISECONDS = 30_000;
const LOOK_MILLISECONDS = 50;

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const ENTRY = fileURLToPath(new URL('./reading-process.ts', import.meta.url));

let waiting: { process: ChildProcess; timer: NodeJS.Timeout } | null = null;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads an upload as `readUpload` does; what has to be unpacked is read in a process of its own with limits of time and memory,
 * one file at a time. The server goes on answering meanwhile, and a file that breaks its reader breaks nothing else.
 */
export const readApart = (
  bytes: Uint8Array,
  fileName: string,
  limits: ReadingLimits = READING_LIMITS,
): Promise<ReadUpload> => {
  const format = recogniseFormat(bytes, fileName);
  if (!UNPACKED.includes(format)) return readUpload(bytes, fileName);
  const next = queue.then(async () => {
    const answer = await ask({ bytes, fileName }, limits);
    return typeof answer === 'string' ? givenUp(format, answer) : arrived(answer);
  });
  queue = next.catch(() => undefined);
  return next;
};

const givenUp = (format: UploadFormat, why: string): ReadUpload => ({
  kind: 'refused',
  format,
  problems: [problem('too_large', 'file', `${why}; the original is kept as it came`)],
});

const arrived = (answer: ReadingAnswer): ReadUpload => {
  if (answer.kind !== 'rows') return answer;
  const { format, header, sample, rows, problems } = answer;
  return {
    kind: 'table',
    format,
    problems,
    table: {
      header,
      sample,
      rowCountEstimate: rows.length,
      rows: async function* (fromLine = 2) {
        for (const row of rows) if (row.line >= fromLine) yield row;
      },
    },
  };
};

/** The process that waits since the last file, or a new one. It is given nothing of the server's environment. */
const takeProcess = (): ChildProcess => {
  if (waiting) {
    clearTimeout(waiting.timer);
    const { process: ready } = waiting;
    waiting = null;
    if (ready.connected) return ready;
  }
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  return fork(ENTRY, [], {
    execArgv: ['--import', LOADER, `--max-old-space-size=${READING_LIMITS.megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production' },
  });
};

/** Keeps a process for the next file for a while, without holding the server's own end up. */
const putBack = (child: ChildProcess): void => {
  child.unref();
  child.channel?.unref();
  const timer = setTimeout(() => {
    waiting = null;
    child.kill('SIGKILL');
  }, IDLE_MILLISECONDS);
  timer.unref();
  waiting = { process: child, timer };
};

/** The reader's answer, or the sentence why it was given up. */
const ask = (task: ReadingTask, { seconds, megabytes }: ReadingLimits): Promise<ReadingAnswer | string> =>
  new Promise((settle) => {
    const child = takeProcess();
    child.ref();
    child.channel?.ref();
    const began = performance.now();
    const end = (answer: ReadingAnswer | string): void => {
      clearInterval(watch);
      child.removeAllListeners();
      child.on('error', () => undefined);
      if (typeof answer === 'string' || residentMegabytes(child) > megabytes / 2) child.kill('SIGKILL');
      else putBack(child);
      settle(answer);
    };
    const watch = setInterval(() => {
      if (performance.now() - began > seconds * 1000) end(`reading it took more than ${seconds} seconds`);
      else if (residentMegabytes(child) > megabytes) end(`reading it took more than ${megabytes} megabytes`);
    }, LOOK_MILLISECONDS);
    child.on('message', (answer) => end(answer as ReadingAnswer));
    child.on('error', () => end('the reader could not be started'));
    child.on('exit', () => end('the reader broke on it'));
    child.send(task, (error) => {
      if (error) end('the reader broke on it');
    });
  });

/** Resident memory of a process where the system tells it (Linux); elsewhere 0, and the heap's own limit holds alone. */
const residentMegabytes = ({ pid }: ChildProcess): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};
