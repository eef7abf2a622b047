/**
 * Keeps the files of the built page, so that it opens without network. It touches nothing below /api: what the server
 * says of people is never kept here. Built as a script of its own; the build writes its list of files into it.
 */
declare const __SUAR_FILES__: readonly string[];
/** Changes with every build, and with it the worker: that is how a browser notices a new one. */
declare const __SUAR_BUILD__: string;

type Lasting = { waitUntil(work: Promise<unknown>): void };
type Asked = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
const worker = self as unknown as {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Asked) => void): void;
};

const PREFIX = 'suar-files-';
const OWN = PREFIX + __SUAR_BUILD__;
const FILES: ReadonlySet<string> = new Set(__SUAR_FILES__);
/** The page itself, under every address. */
const PAGE = '/';
/** A network that answers slower than this is as good as none for opening the page. */
const PATIENCE = 6000;

const install = async (): Promise<void> => {
  const cache = await caches.open(OWN);
  await cache.addAll([...FILES].map((file) => new Request(file, file === PAGE ? { cache: 'reload' } : {})));
  await worker.skipWaiting();
};

/** The build before this one stays: windows that still run it find their files. `keys` lists the oldest first. */
const activate = async (): Promise<void> => {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
};

const kept = async (address: string): Promise<Response | undefined> =>
  (await (await caches.open(OWN)).match(address)) ?? (await caches.match(address));

const tooLong = (): Promise<never> =>
  new Promise((_, refuse) => setTimeout(() => refuse(new Error('no answer in time')), PATIENCE));

/** The page from the network, fresh with its nonce; from here where there is none, or only a gateway's excuse. */
const page = async (request: Request): Promise<Response> => {
  try {
    const response = await Promise.race([fetch(request), tooLong()]);
    if (response.status < 500) return response;
    return (await kept(PAGE)) ?? response;
  } catch (error) {
    const found = await kept(PAGE);
    if (found) return found;
    throw error;
  }
};

const file = async (request: Request, path: string): Promise<Response> =>
  (await kept(path)) ?? fetch(request);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/'))
    return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (FILES.has(url.pathname) || url.pathname.startsWith('/assets/'))
    event.respondWith(file(request, url.pathname));
});

export {};
