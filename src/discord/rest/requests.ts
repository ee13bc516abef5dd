// How requests are made: those whose token is refused once more, and none after the end. discord.js would never send the token again,
// though it may have been a slip, and give up where a connection that was kept is closed by the other side at that very moment.
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { openPlaces } from './places.ts';

type MakeRequest = RESTOptions['makeRequest'];

const UNAUTHORIZED = 401;

/**
 * Maximum number of requests at a time. Each has a connection of its own, which costs more to open than a request does: a thousand at once
 * are answered sooner over fewer connections, which must still be enough where Discord takes a tenth of a second for each.
 */
export const MOST_AT_ONCE = 256;

/** Methods that come to the same however often they are used. */
const REPEATABLE: readonly (string | undefined)[] = ['GET', 'PUT', 'PATCH', 'DELETE', undefined];

/** Gives what makes requests until `ended` is aborted. `onRefused` is called when the token is refused twice. */
export function makeRequests(ended: AbortSignal, onRefused: () => void): MakeRequest {
  const makeRequest = repeatClosed(endWith(ended, atMost(MOST_AT_ONCE, DefaultRestOptions.makeRequest)));
  return async (url, init) => {
    const response = await makeRequest(url, init);
    // Interactions are answered with a token of their own.
    const isOurs = init.headers !== undefined && 'Authorization' in init.headers;
    if (response.status !== UNAUTHORIZED || !isOurs) return response;
    await response.arrayBuffer();
    const again = await makeRequest(url, init);
    if (again.status === UNAUTHORIZED) onRefused();
    return again;
  };
}

/** Makes so many requests at a time; others wait for one of them to be answered, unless they are aborted before. */
function atMost(most: number, makeRequest: MakeRequest): MakeRequest {
  const take = openPlaces(most);
  return (url, init) => take(() => makeRequest(url, init), init.signal);
}

/** Lets discord.js try again where the other side closed the connection, which it does for connections that are reset. */
function repeatClosed(makeRequest: MakeRequest): MakeRequest {
  return async (url, init) => {
    try {
      return await makeRequest(url, init);
    } catch (error) {
      const isClosed = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
      if (!isClosed || !REPEATABLE.includes(init.method)) throw error;
      throw Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' });
    }
  };
}

/** Aborts requests that are under way when `ended` is aborted; those after it are not made. */
function endWith(ended: AbortSignal, makeRequest: MakeRequest): MakeRequest {
  // A signal looks through all its listeners whenever one is added: of a thousand requests at once that was most of the work.
  const underWay = new Set<AbortController>();
  ended.addEventListener('abort', () => {
    for (const controller of underWay) controller.abort();
  });
  return async (url, init) => {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const { signal } = init;
    signal?.addEventListener('abort', abort);
    underWay.add(controller);
    if (ended.aborted || signal?.aborted === true) abort();
    try {
      return await makeRequest(url, { ...init, signal: controller.signal });
    } finally {
      signal?.removeEventListener('abort', abort);
      underWay.delete(controller);
    }
  };
}
