// The HTTP client: what answers interactions waits for nothing. Discord limits a bot's requests to fifty a second, but not these, and
// discord.js counts all of them.
// Source: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
import { DefaultRestOptions, type InternalRequest, REST, type RESTOptions } from 'discord.js';
import { type Observer, UNOBSERVED } from '../observer.ts';
import type { Waits } from '../waits.ts';
import { observeRequests } from './observe.ts';
import { openPlaces } from './places.ts';
import { watchQueue } from './queue.ts';
import { MOST_AT_ONCE } from './requests.ts';

/** How long a request may take in milliseconds, and how often it is tried again. */
export type Patience = Pick<RESTOptions, 'timeout' | 'retries'>;

export interface RestClient {
  rest: REST;
  /** From now on this holds for the bot's own requests. */
  setPatience(patience: Patience): void;
}

/** Each interaction has a queue of its own, which is forgotten when it has been idle for so long, in milliseconds. */
const FORGET = 60_000;

/** Routes that are answered with the token of an interaction. */
const OF_INTERACTIONS = /^\/(?:webhooks|interactions)\//;

/**
 * A client whose requests of the bot's own keep to Discord's limit, and whose replies to interactions do not count: they have a patience
 * of their own.
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
    handlerSweepInterval: FORGET,
    hashSweepInterval: FORGET,
  });
  const [sendOwn, send] = [rest.queueRequest.bind(rest), unlimited.queueRequest.bind(unlimited)];
  // The time of a request runs from here on: a crowd's replies that only waited to be sent were given up, and sent once more.
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
