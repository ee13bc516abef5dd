// How requests are made, below discord.js's REST client. A request whose token is refused is repeated once, because discord.js drops the
// token at the first 401. A request on a connection that the other side has just closed is repeated as well. After the end none is made.
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { openPlaces } from './places.ts';

type MakeRequest = RESTOptions['makeRequest'];

const UNAUTHORIZED = 401;

/**
 * Maximum number of requests in progress, and thereby of connections. Opening a connection costs more than a request, so a thousand requests
 * are done sooner over fewer connections. There must be enough of them if Discord takes 0.1 s for each request.
 */
export const MOST_AT_ONCE = 256;

/** Methods of idempotent requests. PATCH is among them because the bot uses it for edits only. */
const REPEATABLE: readonly (string | undefined)[] = ['GET', 'PUT', 'PATCH', 'DELETE', undefined];

/** Returns a `makeRequest` that works until `ended` is aborted. `onRefused` is called when the bot's token is refused twice. */
export function makeRequests(ended: AbortSignal, onRefused: () => void): MakeRequest {
  const makeRequest = repeatClosed(endWith(ended, atMost(MOST_AT_ONCE, DefaultRestOptions.makeRequest)));
  return async (url, init) => {
    const response = await makeRequest(url, init);
    // A 401 to a request with an interaction's token says nothing about the bot's token.
    const isOurs = init.headers !== undefined && 'Authorization' in init.headers;
    if (response.status !== UNAUTHORIZED || !isOurs) return response;
    await response.arrayBuffer();
    const again = await makeRequest(url, init);
    if (again.status === UNAUTHORIZED) onRefused();
    return again;
  };
}

/** Limits the number of requests in progress. Others wait, and reject if their signal is aborted meanwhile. */
function atMost(most: number, makeRequest: MakeRequest): MakeRequest {
  const take = openPlaces(most);
  return (url, init) => take(() => makeRequest(url, init), init.signal);
}

/** Makes discord.js retry a request after its connection was closed, by giving the error the code of a reset connection. */
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

/** Aborts requests in progress when `ended` is aborted; later ones are not made. */
function endWith(ended: AbortSignal, makeRequest: MakeRequest): MakeRequest {
  // One listener for all requests: adding a listener to a signal takes time linear in their number.
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
