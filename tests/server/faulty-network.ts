import type { Fetch } from '../../apps/web/src/drafts/transport.ts';
import type { Caller, Harness } from './harness.ts';

export const FAULTS = [
  'none',
  'lost on the way',
  'answer lost',
  'doubled',
  'late',
  'server fails',
  'portal',
] as const;
export type Fault = (typeof FAULTS)[number];

type Answer = { status: number; text(): Promise<string> };

/** A network between a device and the real server that does to each request what `nextFault` says. */
export const faultyNetwork = (harness: Harness, caller: Caller, nextFault: () => Fault) => {
  const late: (() => Promise<unknown>)[] = [];
  const deliver = async (url: string, init: Parameters<Fetch>[1]): Promise<Answer> => {
    const request = new Request(`http://localhost${url}`, init as RequestInit);
    const response = await harness.app.inject({
      method: 'POST',
      url,
      headers: { ...Object.fromEntries(request.headers), ...caller.headers },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: response.statusCode, text: async () => response.body };
  };
  const fetch: Fetch = async (url, init) => {
    switch (nextFault()) {
      case 'none':
        return deliver(url, init);
      case 'lost on the way':
        throw new TypeError('network');
      case 'answer lost':
        await deliver(url, init);
        throw new TypeError('network');
      case 'doubled':
        return (await Promise.all([deliver(url, init), deliver(url, init)]))[1];
      case 'late':
        late.push(() => deliver(url, init));
        throw new TypeError('network');
      case 'server fails':
        return { status: 502, text: async () => 'Bad Gateway' };
      case 'portal':
        return { status: 200, text: async () => '<html>Please accept our terms</html>' };
    }
  };
  return {
    fetch,
    /** Lets what was held up arrive now, the newest first. */
    deliverLate: async () => {
      for (const send of late.splice(0).reverse()) await send();
    },
  };
};
