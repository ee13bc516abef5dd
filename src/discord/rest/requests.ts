// How requests are made: those whose token is refused once more, and none after the end. discord.js would never send the token again,
// though it may have been a slip, and give up where a connection that was kept is closed by the other side at that very moment.
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

const UNAUTHORIZED = 401;

/** Methods that come to the same however often they are used. */
const REPEATABLE: readonly (string | undefined)[] = ['GET', 'PUT', 'PATCH', 'DELETE', undefined];

/** Gives what makes requests until `ended` is aborted. `onRefused` is called when the token is refused twice. */
export function makeRequests(ended: AbortSignal, onRefused: () => void): MakeRequest {
  const makeRequest = repeatClosed(endWith(ended, DefaultRestOptions.makeRequest));
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
  return async (url, init) => {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const signals = [ended, ...(init.signal ? [init.signal] : [])];
    // AbortSignal.any() would keep something of each request in a signal that lives as long as the bot.
    for (const signal of signals) signal.addEventListener('abort', abort);
    if (signals.some(({ aborted }) => aborted)) abort();
    try {
      return await makeRequest(url, { ...init, signal: controller.signal });
    } finally {
      for (const signal of signals) signal.removeEventListener('abort', abort);
    }
  };
}
