// discord.js's client on the gateway: its intents, its requests, and how it handles sessions and outages.
import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import type { Shards } from '../../config/index.ts';
import { clientOptions, PROMPT } from '../client-options.ts';
import type { Observer } from '../observer.ts';
import { createRest, makeRequests, sendCallbacksAtOnce } from '../rest/index.ts';
import {
  buildShards,
  ConnectionError,
  explainClose,
  narrowPackets,
  paceSessions,
  type Sessions,
  type SharedGateway,
  TokenError,
} from '../session/index.ts';
import type { Waits } from '../waits.ts';
import { surviveEvents } from './event-errors.ts';

export interface ClientOptions {
  /** The base URL of the API; undefined for Discord's own. */
  apiUrl: string | undefined;
  shards: Shards;
  /** What is shared with processes that hold other shards. */
  shared: SharedGateway | undefined;
  /** Whether to subscribe to the intents for messages. Interactions need no intent. */
  needsMessages: boolean;
  sessions: Sessions;
  waits: Waits;
  observer: Observer;
  log: Logger;
  /** Aborted when the bot has stopped: then nothing is retried. */
  ended: AbortSignal;
  /** Called with the interaction's id and the body of each first response that Discord has accepted. */
  onResponse(interaction: string, body: string): void;
  /** Called when the connection is lost for good. */
  onLost(reason: ConnectionError): void;
}

/** None of these is privileged: Discord sends the text of messages that mention the bot without the intent for message content. */
const MESSAGE_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** The bit field of the gateway intents. */
export function intentsFor(needsMessages: boolean): number {
  return needsMessages ? MESSAGE_INTENTS.reduce((all, intent) => all | intent, 0) : 0;
}

/** Creates a client that is not logged in yet. `makePrompt` shortens the timeouts of requests, once people wait for them. */
export function createClient(options: ClientOptions): { client: Client; makePrompt: () => void } {
  const { apiUrl, shards, shared, needsMessages, sessions, waits, observer, log, ended, onResponse, onLost } =
    options;
  const client = new Client({
    intents: intentsFor(needsMessages),
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    ...clientOptions(
      apiUrl,
      makeRequests(ended, () => onLost(new TokenError())),
    ),
    ws: {
      buildIdentifyThrottler: (manager) => paceSessions(manager, log, ended, shared),
      buildStrategy(manager) {
        surviveEvents(manager, log, sessions.heard);
        return buildShards(manager, { sessions, log, ended });
      },
    },
  });
  client.rest.clearHandlerSweeper();
  client.rest.clearHashSweeper();
  const { rest, setPatience } = createRest({ ...client.options.rest }, PROMPT, waits, observer);
  sendCallbacksAtOnce(rest, { patience: PROMPT, waits, observer, onResponse });
  client.rest = rest;
  narrowPackets(client, sessions.kept);
  // Without a listener an error event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardDisconnect, ({ code }) => onLost(explainClose(code)));
  client.on(Events.Invalidated, () => onLost(new ConnectionError('Discord ended the session.')));
  logOutages(client, log, ended);
  return { client, makePrompt: () => setPatience(PROMPT) };
}

/** Logs each outage once. discord.js reconnects twice a second, and emits an event each time. */
function logOutages(client: Client, log: Logger, ended: AbortSignal): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    // The event is emitted whenever a socket closes, also at shutdown.
    if (!away.has(shard) && !ended.aborted) log.warn({ shard }, 'reconnecting to Discord');
    away.add(shard);
  });
  const tellReturn = (shard: number): void => {
    if (away.delete(shard)) log.info({ shard }, 'reconnected to Discord');
  };
  client.on(Events.ShardResume, tellReturn);
  // After a long outage the session cannot be resumed, and a new one is started.
  client.on(Events.ShardReady, tellReturn);
}
