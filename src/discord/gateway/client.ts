// discord.js's client on the gateway: what it subscribes to, and what is made of what arrives.
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
  /** Another API than Discord's own. */
  apiUrl: string | undefined;
  /** Which shards to hold. */
  shards: Shards;
  /** What is shared with processes that hold others. */
  shared: SharedGateway | undefined;
  /** Whether to subscribe to messages, for mentions. Commands and controls come without any subscription. */
  needsMessages: boolean;
  sessions: Sessions;
  waits: Waits;
  observer: Observer;
  log: Logger;
  /** Aborted when the bot has ended: nothing is tried any longer. */
  ended: AbortSignal;
  /** Told of each first response to an interaction that Discord has taken: the id and the body. */
  onResponse(interaction: string, body: string): void;
  /** Called when Discord will not have the bot back. */
  onLost(reason: ConnectionError): void;
}

/** None of these is privileged: a mention brings its text along. */
const MESSAGE_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** The bits of what is subscribed to. */
export function intentsFor(needsMessages: boolean): number {
  return needsMessages ? MESSAGE_INTENTS.reduce((all, intent) => all | intent, 0) : 0;
}

/** A client that is not logged in yet and is patient, and what makes it prompt: from then on people wait for what is sent. */
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

/** Logs each outage once: discord.js tries twice a second, and says so each time. */
function logOutages(client: Client, log: Logger, ended: AbortSignal): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    // It says so whenever a socket closes, the last time too.
    if (!away.has(shard) && !ended.aborted) log.warn({ shard }, 'reconnecting to Discord');
    away.add(shard);
  });
  const tellReturn = (shard: number): void => {
    if (away.delete(shard)) log.info({ shard }, 'reconnected to Discord');
  };
  client.on(Events.ShardResume, tellReturn);
  // After a long outage a new session is begun.
  client.on(Events.ShardReady, tellReturn);
}
