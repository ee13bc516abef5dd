// Measures how long requests wait in discord.js's queues. These report nothing, so a queued request is recognised by its method and route
// when it is sent. Requests with the same method and route are sent in the order in which they were queued.
import type { InternalRequest, RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** The part of a request by which it is recognised. */
type Asked = Pick<InternalRequest, 'method' | 'fullRoute'>;

/**
 * Returns `wait`, through which requests must be queued, and a `makeRequest` that notices when one is sent. `base` is the part of each URL
 * before the route. `begin` is called when a request is queued; the function that it returns is called when it is sent, or has failed.
 */
export function watchQueue(base: string, begin: () => () => void, makeRequest: MakeRequest) {
  const waiting = new Map<string, (() => void)[]>();
  return {
    async wait<A extends Asked, T>(request: A, queue: (request: A) => Promise<T>): Promise<T> {
      const key = `${request.method} ${request.fullRoute}`;
      const sent = begin();
      const all = waiting.get(key) ?? [];
      waiting.set(key, all);
      all.push(sent);
      try {
        return await queue(request);
      } finally {
        // It may have failed before it was sent.
        sent();
        if (all.includes(sent)) all.splice(all.indexOf(sent), 1);
        if (all.length === 0) waiting.delete(key);
      }
    },
    makeRequest: ((url, init) => {
      const [route] = url.slice(base.length).split('?');
      waiting.get(`${init.method} ${route}`)?.shift()?.();
      return makeRequest(url, init);
    }) satisfies MakeRequest as MakeRequest,
  };
}
