import type { Page } from 'playwright-core';

/** Everything that the browser keeps of this site, as text; bytes letter by letter. */
export const dumpOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const tell = (value: unknown): string => {
      if (value instanceof Uint8Array) return [...value].map((byte) => String.fromCharCode(byte)).join('');
      if (value !== null && typeof value === 'object')
        return Object.entries(value)
          .map(([key, part]) => `${key}=${tell(part)}`)
          .join(';');
      return String(value);
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((settle, fail) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => settle(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        for (const ask of [objects.getAllKeys(), objects.getAll()])
          parts.push(
            await new Promise<string>((settle) => {
              ask.onsuccess = () => settle((ask.result as unknown[]).map(tell).join('\n'));
            }),
          );
      }
      database.close();
    }
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        parts.push(request.url);
        parts.push((await (await caches.match(request))?.text()) ?? '');
      }
    return parts.join('\n');
  });
