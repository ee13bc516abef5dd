// How long requests wait until they are sent. The client's queues say nothing of that: a request is known again by its address, and those
// for one address are sent in the order in which they came.
import type { InternalRequest, RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** What is asked of a client: the part that an address consists of. */
type Asked = Pick<InternalRequest, 'method' | 'fullRoute'>;

/**
 * Gives how to wait for a request's response, and how to make requests so that it is known when one is sent. `base` is what stands before
 * the route in every address; `begin` is told when a request begins to wait, and what it gives when that is over.
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
