// discord.js's client, set up for this bot: what it asks Discord for, what it keeps, and how long it waits.
import { Client, Events, GatewayIntentBits, type GuildMember, Options } from 'discord.js';
import type { Logger } from 'pino';
import type { Observer } from '../observer.ts';
import { createRest, makeRequests } from '../rest/index.ts';
import {
  buildShards,
  ConnectionError,
  explainClose,
  narrowPackets,
  paceSessions,
  type Sessions,
  TokenError,
} from '../session/index.ts';
import type { Waits } from '../waits.ts';
import { surviveEvents } from './event-errors.ts';

export interface ClientOptions {
  /** Another API than Discord's own. */
  apiUrl: string | undefined;
  /** Whether to subscribe to messages, for mentions. Commands and controls come without any subscription. */
  needsMessages: boolean;
  sessions: Sessions;
  waits: Waits;
  observer: Observer;
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

/** What is answered is answered by ids: nothing that the intents bring is kept here. */
const UNUSED_CACHES = {
  MessageManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }: GuildMember) => id === client.user.id },
};

/** The bits of what is subscribed to. */
export function intentsFor(needsMessages: boolean): number {
  return needsMessages ? MESSAGE_INTENTS.reduce((all, intent) => all | intent, 0) : 0;
}

/** A client that is not logged in yet and is patient, and what makes it prompt: from then on people wait for what is sent. */
export function createClient(options: ClientOptions): { client: Client; makePrompt: () => void } {
  const { apiUrl, needsMessages, sessions, waits, observer, log, ended, onLost } = options;
  const client = new Client({
    intents: intentsFor(needsMessages),
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
        return buildShards(manager, { sessions, log, ended });
      },
    },
  });
  client.rest.clearHandlerSweeper();
  client.rest.clearHashSweeper();
  const { rest, setPatience } = createRest({ ...client.options.rest }, PROMPT, waits, observer);
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
