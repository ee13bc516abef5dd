// The REST client. Discord limits a bot to fifty requests a second, but does not count requests with an interaction's token. discord.js
// counts all of them, so these get a second client without that limit.
// Source: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
import { DefaultRestOptions, type InternalRequest, REST, type RESTOptions } from 'discord.js';
import { type Observer, UNOBSERVED } from '../observer.ts';
import type { Waits } from '../waits.ts';
import { observeRequests } from './observe.ts';
import { openPlaces } from './places.ts';
import { watchQueue } from './queue.ts';
import { MOST_AT_ONCE } from './requests.ts';

/** The timeout of one try in milliseconds, and the number of further tries. */
export type Patience = Pick<RESTOptions, 'timeout' | 'retries'>;

export interface RestClient {
  rest: REST;
  /** Changes the timeout and retries of requests with the bot's own token. */
  setPatience(patience: Patience): void;
}

/** How often idle queues are dropped, in milliseconds. discord.js keeps one for each interaction. */
const SWEEP_INTERVAL = 60_000;

/** Routes that carry the token of an interaction. */
const OF_INTERACTIONS = /^\/(?:webhooks|interactions)\//;

/**
 * Creates a client. `options` apply to requests with the bot's token, for which Discord's global limit is kept. `patience` applies to replies
 * to interactions, which have no such limit.
 */
export function createRest(
  options: Partial<RESTOptions>,
  patience: Patience,
  waits: Pick<Waits, 'begin'>,
  observer: Pick<Observer, 'requested'> = UNOBSERVED,
): RestClient {
  const { api, version, ...usual } = { ...DefaultRestOptions, ...options };
  const base = `${api}/v${version}`;
  const makeRequest = observeRequests(base, observer, usual.makeRequest);
  const own = watchQueue(base, () => waits.begin('request'), makeRequest);
  const replies = watchQueue(base, () => waits.begin('reply'), makeRequest);
  const rest = new REST({ ...options, makeRequest: own.makeRequest });
  const unlimited = new REST({
    ...options,
    ...patience,
    makeRequest: replies.makeRequest,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: SWEEP_INTERVAL,
    hashSweepInterval: SWEEP_INTERVAL,
  });
  const [sendOwn, send] = [rest.queueRequest.bind(rest), unlimited.queueRequest.bind(unlimited)];
  // discord.js starts the timeout of a request when it is queued. Replies wait for a connection before that: those of a crowd would time out
  // while they only wait, and be sent twice.
  const takePlace = openPlaces(MOST_AT_ONCE);
  const sendReply = (request: InternalRequest) => takePlace(() => send(request));
  rest.queueRequest = (request: InternalRequest) =>
    OF_INTERACTIONS.test(request.fullRoute) ? replies.wait(request, sendReply) : own.wait(request, sendOwn);
  const clear = rest.clearHandlerSweeper.bind(rest);
  rest.clearHandlerSweeper = () => {
    clear();
    unlimited.clearHandlerSweeper();
    unlimited.clearHashSweeper();
  };
  return {
    rest,
    setPatience: (patience) => void Object.assign(rest.options, patience),
  };
}
