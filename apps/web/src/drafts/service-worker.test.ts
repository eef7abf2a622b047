import { afterEach, describe, expect, it, vi } from 'vitest';

type Listener = (event: Record<string, unknown>) => void;

/** The part of the browser's Cache API that the worker uses, with insertion order as the standard asks. */
const fakeCaches = (network: (path: string) => Promise<Response>) => {
  const held = new Map<string, Map<string, Response>>();
  const pathOf = (address: string | Request) =>
    new URL(String((address as Request).url ?? address), 'http://suar').pathname;
  const cache = (name: string) => ({
    addAll: async (requests: Request[]) => {
      const own = held.get(name) ?? new Map<string, Response>();
      held.set(name, own);
      for (const request of requests) own.set(pathOf(request), await network(pathOf(request)));
    },
    match: async (address: string) => held.get(name)?.get(pathOf(address))?.clone(),
  });
  return {
    held,
    open: async (name: string) => cache(name),
    keys: async () => [...held.keys()],
    delete: async (name: string) => held.delete(name),
    match: async (address: string) =>
      [...held.values()]
        .map((files) => files.get(pathOf(address)))
        .find((found) => found !== undefined)
        ?.clone(),
  };
};

const boot = async (
  build: string,
  files: string[],
  network: (path: string) => Promise<Response>,
  caches: unknown,
) => {
  const listeners = new Map<string, Listener>();
  vi.stubGlobal('self', {
    addEventListener: (kind: string, listener: Listener) => listeners.set(kind, listener),
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined },
    location: { origin: 'http://suar' },
  });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal(
    'Request',
    class {
      url: string;
      constructor(path: string) {
        this.url = `http://suar${path}`;
      }
    },
  );
  vi.stubGlobal('fetch', (request: { url: string }) => network(new URL(request.url).pathname));
  vi.stubGlobal('__SUAR_FILES__', files);
  vi.stubGlobal('__SUAR_BUILD__', build);
  vi.resetModules();
  await import('./service-worker.ts');
  const last = async (kind: string) => {
    let work: unknown;
    listeners.get(kind)?.({ waitUntil: (promise: unknown) => (work = promise) });
    await work;
  };
  return {
    start: async () => {
      await last('install');
      await last('activate');
    },
    ask: async (path: string, mode = 'navigate'): Promise<Response | undefined> => {
      let answer: Promise<Response> | undefined;
      listeners.get('fetch')?.({
        request: { url: `http://suar${path}`, method: 'GET', mode },
        respondWith: (given: Promise<Response>) => {
          answer = given;
        },
      });
      return answer;
    },
  };
};

const serving = (build: string) => async (path: string) => new Response(`${build} ${path}`);
const dead = async (): Promise<Response> => {
  throw new TypeError('network');
};

describe('the worker that opens the page without network', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('takes over with a new build, and leaves the one before it to the windows that still run it', async () => {
    let network = serving('one');
    const caches = fakeCaches((path) => network(path));
    const ask = (path: string) => network(path);
    await (await boot('one', ['/', '/assets/a-1.js'], ask, caches)).start();
    network = serving('two');
    const two = await boot('two', ['/', '/assets/a-2.js'], ask, caches);
    await two.start();
    expect([...caches.held.keys()]).toEqual(['suar-files-one', 'suar-files-two']);
    network = dead;
    expect(await (await two.ask('/cases/17'))?.text()).toBe('two /');
    expect(await (await two.ask('/assets/a-2.js', 'cors'))?.text()).toBe('two /assets/a-2.js');
    expect(await (await two.ask('/assets/a-1.js', 'cors'))?.text()).toBe('one /assets/a-1.js');
    network = serving('three');
    await (await boot('three', ['/'], ask, caches)).start();
    expect([...caches.held.keys()]).toEqual(['suar-files-two', 'suar-files-three']);
  });

  it('prefers the network for the page, falls back at a failing gateway, and touches nothing of the API', async () => {
    let network = serving('one');
    const caches = fakeCaches((path) => network(path));
    const worker = await boot('one', ['/', '/assets/a-1.js'], (path) => network(path), caches);
    await worker.start();
    expect(await (await worker.ask('/reports'))?.text()).toBe('one /reports');
    network = async () => new Response('Bad Gateway', { status: 502 });
    expect(await (await worker.ask('/reports'))?.text()).toBe('one /');
    expect(await worker.ask('/api/v1/reports', 'cors')).toBeUndefined();
    expect(await worker.ask('/api/v1/originals/1/content')).toBeUndefined();
    expect(await worker.ask('/other.txt', 'no-cors')).toBeUndefined();
  });

  it('has no page to give when it never saw one: the failure is told', async () => {
    const worker = await boot('one', ['/'], dead, fakeCaches(dead));
    await expect(worker.ask('/reports')).rejects.toThrow('network');
  });
});
