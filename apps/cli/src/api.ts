import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemDetails } from '@suar/core';
import { UsageError } from './arguments.ts';
import { dataFolder } from './root.ts';
import { startServer, stopServer } from './server-process.ts';

export interface Api {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T>;
  download(path: string, headers?: Record<string, string>): Promise<ReadableStream<Uint8Array>>;
}

/** Works with the running server as operator; when none runs, one is started for the time of the work and stopped again. */
export const withApi = async <T>(work: (api: Api) => Promise<T>): Promise<T> => {
  const running = await findRunning();
  if (running) return work(await client(running));
  const { child } = await startServer([], { SUAR_PORT: '0' }, () => undefined);
  try {
    const own = await findRunning();
    if (!own) throw new Error('the server did not say where it listens');
    return await work(await client(own));
  } finally {
    await stopServer(child);
  }
};

const findRunning = async (): Promise<string | null> => {
  try {
    const { api } = JSON.parse(await readFile(join(dataFolder(), 'run.json'), 'utf8')) as { api: string };
    const response = await fetch(`${api}/health`);
    return response.ok ? api : null;
  } catch {
    return null;
  }
};

const client = async (base: string): Promise<Api> => {
  const token = (await readFile(join(dataFolder(), 'operator.token'), 'utf8')).trim();
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Response> => {
    const form = body instanceof FormData;
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...more,
        ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    if (!response.ok) {
      const details = (await response.json().catch(() => null)) as ProblemDetails | null;
      throw new UsageError(
        details
          ? details.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n')
          : `the server answered ${response.status}`,
      );
    }
    return response;
  };
  return {
    get: async <T>(path: string) => (await (await call('GET', path)).json()) as T,
    send: async <T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
      (await (await call(method, path, body)).json()) as T,
    download: async (path, headers) => (await call('GET', path, undefined, headers)).body!,
  };
};
