// First responses to interactions, without what the client does for requests that may have to wait: a queue, two signals to abort each, and
// a stream for a response that has no content. Only what Discord wants to be sent later goes the client's own way.
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
import { MOST_AT_ONCE } from './requests.ts';

/** Such a route with the interaction's id, and what is told of it to whoever watches. */
const CALLBACK = /^\/interactions\/([^/]+)\/[^/]+\/callback$/;
const ROUTE = '/interactions/:id/:token/callback';

/** How long a connection is kept that nobody uses, in milliseconds: to open another costs more than a request. */
const KEPT = 60_000;

const HEADERS = { 'Content-Type': 'application/json', 'User-Agent': DefaultUserAgent };

const TOO_MANY_REQUESTS = 429;

/** What discord.js is told of a response that Discord has taken: nothing of it is read. */
const NOTHING: ResponseLike = new Response(null, { status: 204 });

export interface CallbackOptions {
  /** How long one may take, in milliseconds, and how often it is tried again. */
  patience: { timeout: number; retries: number };
  waits: Pick<Waits, 'begin'>;
  observer: Pick<Observer, 'requested'>;
  /** Told of each that Discord has taken: the interaction's id, and the body. */
  onResponse?(interaction: string, body: string): void;
}

/** What Discord answers. */
interface Answer {
  status: number;
  text: string;
}

/**
 * Lets a client send responses to interactions so, where they carry no files and nothing is to be read of what Discord says to them. They
 * fail as others do, with a `DiscordAPIError`, an `HTTPError` or an error of the connection.
 */
export function sendCallbacksAtOnce(
  rest: REST,
  { patience: { timeout, retries }, waits, observer, onResponse }: CallbackOptions,
): void {
  const { origin, pathname } = new URL(`${rest.options.api}/v${rest.options.version}`);
  const pool = new Pool(origin, { connections: MOST_AT_ONCE, keepAliveTimeout: KEPT });
  const usual = rest.queueRequest.bind(rest);

  function post(route: string, body: string): Promise<Answer> {
    const sent = waits.begin('reply');
    return new Promise<Answer>((resolve, reject) => {
      const request = { path: pathname + route, method: 'POST', headers: HEADERS, body } as const;
      pool.dispatch(request, new Callback(timeout, sent, resolve, reject));
    }).finally(sent);
  }

  /** The answer, after a further try where the first one failed, or Discord was in trouble. */
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
    if (interaction === undefined || query !== undefined || (files?.length ?? 0) > 0) return usual(request);
    const text = textOf(request);
    const answer = await insist(fullRoute, text);
    if (answer.status < 300) {
      onResponse?.(interaction, text);
      return NOTHING;
    }
    if (answer.status === TOO_MANY_REQUESTS) return usual(request);
    throw errorOf(answer, origin + pathname + fullRoute, body);
  };
}

/** The body of a request as it is sent: what is given as text already is left as it is. */
export function textOf({ body, passThroughBody }: Pick<InternalRequest, 'body' | 'passThroughBody'>): string {
  return passThroughBody === true ? String(body) : JSON.stringify(body);
}

/** A refusal, as discord.js throws it. */
function errorOf({ status, text }: Answer, url: string, body: unknown): Error {
  const data = parse(text);
  return data !== undefined && status < 500
    ? new DiscordAPIError(data, data.code, status, 'POST', url, { body, files: undefined })
    : new HTTPError(status, `status ${status}`, 'POST', url, { body, files: undefined });
}

/** What Discord tells of an error; undefined where somebody else answered, such as a proxy. */
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

/** What becomes of one try. */
class Callback implements Dispatcher.DispatchHandlers {
  readonly #timeout: number;
  readonly #sent: () => void;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: Error) => void;
  #timer: NodeJS.Timeout | undefined;
  #status = 0;
  readonly #chunks: Buffer[] = [];

  constructor(
    timeout: number,
    sent: () => void,
    resolve: (answer: Answer) => void,
    reject: (error: Error) => void,
  ) {
    this.#timeout = timeout;
    this.#sent = sent;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** It has a connection: its time begins. */
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
    this.#resolve({ status: this.#status, text: Buffer.concat(this.#chunks).toString() });
  }

  onError(error: Error): void {
    clearTimeout(this.#timer);
    this.#reject(error);
  }
}
