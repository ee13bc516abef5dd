// Requests whose token Discord refuses. discord.js would never send the token again, though it may have been a slip.
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

const UNAUTHORIZED = 401;

/** Sends requests, and once more where the token is refused. `tell` hears of a token that is refused twice. */
export function insistOnToken(tell: () => void): RESTOptions['makeRequest'] {
  const { makeRequest } = DefaultRestOptions;
  return async (url, init) => {
    const response = await makeRequest(url, init);
    // Interactions are answered with a token of their own.
    const isOurs = init.headers !== undefined && 'Authorization' in init.headers;
    if (response.status !== UNAUTHORIZED || !isOurs) return response;
    await response.arrayBuffer();
    const again = await makeRequest(url, init);
    if (again.status === UNAUTHORIZED) tell();
    return again;
  };
}
