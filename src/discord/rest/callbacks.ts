// Sends first responses to interactions without discord.js's REST client, which spends a queue, two abort signals and a response stream on
// each request. Only a response that Discord answers with 429 goes through that client, which waits and tries again.
import {
  DefaultUserAgent,
  DiscordAPIError,
  type DiscordErrorData,
  HTTPError,
  type InternalRequest,
  type REST,
  type ResponseLike,
} from 'discord.js';
import { type Dispatcher, Pool, Response } from 'undici';
import type { Observer } from '../observer.ts';
import type { Waits } from '../waits.ts';
import { openGrowingPlaces } from './growing-places.ts';
import { MOST_AT_ONCE } from './requests.ts';

/** The route of a first response; it captures the interaction's id. */
const CALLBACK = /^\/interactions\/([^/]+)\/[^/]+\/callback$/;
/** The same without ids and tokens, for the observer. */
const ROUTE = '/interactions/:id/:token/callback';

/** Requests that are made at once before it is known that more would help. */
const FIRST_AT_ONCE = 32;

/** How long an idle connection is kept, in milliseconds: opening one costs more than a request. */
const KEEP_ALIVE_TIMEOUT = 60_000;

const HEADERS = { 'Content-Type': 'application/json', 'User-Agent': DefaultUserAgent };

/** What discord.js writes into the query of each response. Discord does the same without it. */
const NO_MESSAGE_BACK = 'with_response=false';

const TOO_MANY_REQUESTS = 429;

/** What discord.js gets for a response that Discord has accepted; it reads nothing of it. */
const NOTHING: ResponseLike = new Response(null, { status: 204 });

export interface CallbackOptions {
  /** The timeout of one try, in milliseconds, and the number of further tries. */
  patience: { timeout: number; retries: number };
  waits: Pick<Waits, 'begin'>;
  observer: Pick<Observer, 'requested'>;
  /** Called with the interaction's id and the body of each response that Discord has accepted, but for those that discord.js has written. */
  onResponse?(interaction: string, body: string): void;
}

/** Discord's answer to a request. */
interface Answer {
  status: number;
  text: string;
}

/**
 * Makes a REST client send first responses this way, unless they have files or Discord is asked for more than to take them. They reject as
 * its other requests do: with a `DiscordAPIError`, an `HTTPError` or an error of the connection.
 */
export function sendCallbacksAtOnce(
  rest: REST,
  { patience: { timeout, retries }, waits, observer, onResponse }: CallbackOptions,
): void {
  const { origin, pathname } = new URL(`${rest.options.api}/v${rest.options.version}`);
  const pool = new Pool(origin, { connections: MOST_AT_ONCE, keepAliveTimeout: KEEP_ALIVE_TIMEOUT });
  const takePlace = openGrowingPlaces({ first: FIRST_AT_ONCE, most: MOST_AT_ONCE });
  const usual = rest.queueRequest.bind(rest);

  function post(route: string, body: string): Promise<Answer> {
    const sent = waits.begin('reply');
    const request = { path: pathname + route, method: 'POST', headers: HEADERS, body } as const;
    return new Promise<Answer>((resolve, reject) => {
      takePlace((leave) => {
        const over = (): void => {
          sent();
          leave();
        };
        const callback = new Callback(timeout, sent, over, resolve, reject);
        pool.dispatch(request, callback);
      });
    });
  }

  /** Posts a body, and tries again after errors of the connection and of Discord's servers. */
  async function insist(route: string, body: string): Promise<Answer> {
    for (let left = retries; ; left -= 1) {
      try {
        const answer = await post(route, body);
        observer.requested({ method: 'POST', route: ROUTE, status: answer.status, bucket: undefined });
        if (answer.status < 500 || left <= 0) return answer;
      } catch (error) {
        if (left <= 0) throw error;
      }
    }
  }

  rest.queueRequest = async (request: InternalRequest) => {
    const { fullRoute, files, query, body } = request;
    const interaction = CALLBACK.exec(fullRoute)?.[1];
    if (interaction === undefined || !isUsual(query) || (files?.length ?? 0) > 0) return usual(request);
    const text = textOf(request);
    const answer = await insist(fullRoute, text);
    if (answer.status < 300) {
      if (query === undefined) onResponse?.(interaction, text);
      return NOTHING;
    }
    if (answer.status === TOO_MANY_REQUESTS) return usual(request);
    throw errorOf(answer, origin + pathname + fullRoute, body);
  };
}

/** Whether a query can be left out. */
function isUsual(query: InternalRequest['query']): boolean {
  return query === undefined || query.toString() === NO_MESSAGE_BACK;
}

/** The body of a request as text. With `passThroughBody` it is text already. */
export function textOf({ body, passThroughBody }: Pick<InternalRequest, 'body' | 'passThroughBody'>): string {
  return passThroughBody === true ? String(body) : JSON.stringify(body);
}

/** The error that discord.js would throw for this answer. */
function errorOf({ status, text }: Answer, url: string, body: unknown): Error {
  const data = parse(text);
  return data !== undefined && status < 500
    ? new DiscordAPIError(data, data.code, status, 'POST', url, { body, files: undefined })
    : new HTTPError(status, `status ${status}`, 'POST', url, { body, files: undefined });
}

/** Discord's description of an error; undefined if the answer is not Discord's, but for example a proxy's. */
function parse(text: string): DiscordErrorData | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'code' in data
      ? (data as DiscordErrorData)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The handler of one try. */
class Callback implements Dispatcher.DispatchHandlers {
  readonly #timeout: number;
  readonly #sent: () => void;
  readonly #over: () => void;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: Error) => void;
  #timer: NodeJS.Timeout | undefined;
  #status = 0;
  readonly #chunks: Buffer[] = [];

  constructor(
    timeout: number,
    sent: () => void,
    over: () => void,
    resolve: (answer: Answer) => void,
    reject: (error: Error) => void,
  ) {
    this.#timeout = timeout;
    this.#sent = sent;
    this.#over = over;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Called when the request has got a connection. Only then its timeout begins, so that waiting for one does not count. */
  onConnect(abort: () => void): void {
    this.#sent();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(abort, this.#timeout);
  }

  onHeaders(status: number): boolean {
    this.#status = status;
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    clearTimeout(this.#timer);
    this.#over();
    this.#resolve({ status: this.#status, text: Buffer.concat(this.#chunks).toString() });
  }

  onError(error: Error): void {
    clearTimeout(this.#timer);
    this.#over();
    this.#reject(error);
  }
}
