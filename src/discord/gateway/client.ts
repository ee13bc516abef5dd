// discord.js's client, set up for this bot: what it asks Discord for, what it keeps, and how long it waits.
import { Client, Events, GatewayIntentBits, type GuildMember, Options } from 'discord.js';
import type { Logger } from 'pino';
import { makeRequests } from '../rest/index.ts';
import { buildShards, ConnectionError, explainClose, paceSessions, TokenError } from '../session/index.ts';
import { surviveEvents } from './event-errors.ts';

export interface ClientOptions {
  /** Another API than Discord's own. */
  apiUrl: string | undefined;
  /** Whether to subscribe to messages, for mentions. Commands and controls come without any subscription. */
  needsMessages: boolean;
  log: Logger;
  /** Aborted when the bot has ended: nothing is tried any longer. */
  ended: AbortSignal;
  /** Called when Discord will not have the bot back. */
  onLost(reason: ConnectionError): void;
}

/** Nobody waits while the bot starts: a slow network may take its time. In milliseconds. */
const PATIENT = { timeout: 5000, retries: 2 };

/*
 * A reply must land within three seconds. discord.js would wait fifteen and try four times: two tries that may take a
 * second and a quarter each still leave room for the answer itself.
 */
const PROMPT = { timeout: 1250, retries: 1 };

/** None of these is privileged: a mention brings its text along. */
const MESSAGE_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** What is answered is answered by ids: of what the intents bring only the servers' languages are kept. */
const UNUSED_CACHES = {
  MessageManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }: GuildMember) => id === client.user.id },
};

/** A client that is not logged in yet, and is patient. */
export function createClient({ apiUrl, needsMessages, log, ended, onLost }: ClientOptions): Client {
  const client = new Client({
    intents: needsMessages ? MESSAGE_INTENTS : [],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...UNUSED_CACHES }),
    allowedMentions: { parse: [] },
    // Messages are written as the API takes them: discord.js would copy each to rename what has the right name.
    jsonTransformer: (written) => written,
    rest: {
      ...PATIENT,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      makeRequest: makeRequests(ended, () => onLost(new TokenError())),
    },
    ws: {
      buildIdentifyThrottler: (manager) => paceSessions(manager, log, ended),
      buildStrategy(manager) {
        surviveEvents(manager, log);
        return buildShards(manager, ended);
      },
    },
  });
  // Without a listener an error event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardDisconnect, ({ code }) => onLost(explainClose(code)));
  client.on(Events.Invalidated, () => onLost(new ConnectionError('Discord ended the session.')));
  logOutages(client, log, ended);
  return client;
}

/** From now on people wait for what is sent. */
export function makePrompt(client: Client): void {
  Object.assign(client.rest.options, PROMPT);
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
