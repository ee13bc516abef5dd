// The bot on Discord: logged in, its commands registered, and stopped without leaving anybody waiting.
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type GuildMember,
  HTTPError,
  type Interaction,
  Options,
} from 'discord.js';
import type { Logger } from 'pino';
import { type Controls, openDrawing } from '../../conversation/index.ts';
import type { Memory } from '../../memory/index.ts';
import { openPictures } from '../../pictures/index.ts';
import type { Shelf } from '../../shelf/index.ts';
import { type Bot, loadCommands, type Progress, registerCommands } from '../registry/index.ts';
import { isWithin, watchChannels } from '../replies/index.ts';
import { listenToMessages } from './mentions.ts';
import { paceSessions } from './new-sessions.ts';
import { insistOnToken } from './refused-token.ts';
import { createRouter } from './route.ts';

/** The library: open, or still being read. */
export type LibraryState = { kind: 'ready'; shelf: Shelf } | Progress;

export interface BotOptions {
  token: string;
  /** Another API than Discord's own. */
  apiUrl?: string | undefined;
  /** Every kind of control. */
  controls: Controls;
  memory: Memory;
  /** Asked each time: people are answered while the library is still being read, too. */
  library: () => LibraryState;
  log: Logger;
}

export interface ConnectedBot {
  /** Resolves, with a sentence for people, when the session ended for good. */
  lost: Promise<string>;
  /** Accepts nothing new, waits for replies in flight, and logs out. */
  stop(): Promise<void>;
}

/** Why the bot could not be started, as one sentence for people. It never holds the token. */
export class ConnectionError extends Error {}

/** Nobody waits while the bot starts: a slow network may take its time. In milliseconds. */
const PATIENT = { timeout: 5000, retries: 2 };

/*
 * A reply must land within three seconds. discord.js would wait fifteen and try four times: two tries that may take a
 * second and a quarter each still leave room for the answer itself.
 */
const PROMPT = { timeout: 1250, retries: 1 };

const MESSAGE_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

const UNUSED = {
  MessageManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }: GuildMember) => id === client.user.id },
};

/** Longest waits when the bot stops, in milliseconds: first for replies in flight as they are, then for their texts alone. */
const PATIENCE = { pictures: 1000, replies: 2000 };

/** Longest wait for the goodbye to Discord, in milliseconds. */
const GOODBYE = 1000;

const TOKEN_REFUSED = 'Discord no longer accepts the token. Was it reset? Set DISCORD_TOKEN to the new one.';

/** Close codes after which Discord will not have this bot back as it is. */
const FATAL: Readonly<Record<number, string>> = {
  4004: TOKEN_REFUSED,
  4010: 'Discord refused the shard number of this process.',
  4011: 'Discord wants this bot to run in shards: it is in too many servers for one connection.',
  4012: 'Discord no longer speaks this version of its gateway. Update Cribsheet.',
  4013: 'Discord refused the intents that the bot asked for. Update Cribsheet.',
  4014: 'Discord refused a privileged intent. Switch it on in the developer portal, or off in the configuration.',
};

/** Logs in and registers the commands. Rejects with a `ConnectionError` where Discord refuses or cannot be reached. */
export async function connectBot(options: BotOptions): Promise<ConnectedBot> {
  const { token, apiUrl, controls, memory, library, log } = options;
  const [commands, needsMessages] = await Promise.all([loadCommands(), memory.settings.needsMessages()]);
  let tellLoss = (_reason: string): void => {};
  const lost = new Promise<string>((resolve) => {
    tellLoss = resolve;
  });
  const client = new Client({
    // Commands and components come without any intent; a mention brings its text without a privileged one.
    intents: needsMessages ? MESSAGE_INTENTS : [],
    // What is answered is answered by ids: of what the intents bring only the servers' languages are needed.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...UNUSED }),
    allowedMentions: { parse: [] },
    // Messages are written as the API takes them: discord.js would copy each to rename what has the right name.
    jsonTransformer: (written) => written,
    rest: {
      ...PATIENT,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      makeRequest: insistOnToken(() => tellLoss(TOKEN_REFUSED)),
    },
    ws: { buildIdentifyThrottler: (manager) => paceSessions(manager, log) },
  });
  // Without a listener an error event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  // discord.js tries twice a second, and says so each time. After a long outage it begins a new session.
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.warn({ shard }, 'reconnecting to Discord');
    away.add(shard);
  });
  const tellReturn = (shard: number): void => {
    if (away.delete(shard)) log.info({ shard }, 'reconnected to Discord');
  };
  client.on(Events.ShardResume, tellReturn);
  client.on(Events.ShardReady, tellReturn);

  client.on(Events.ShardDisconnect, ({ code }) =>
    tellLoss(FATAL[code] ?? `Discord closed the session (code ${code}).`),
  );
  client.on(Events.Invalidated, () => tellLoss('Discord ended the session.'));

  const pictures = new AbortController();
  const surroundings = {
    ...memory,
    draw: openDrawing(openPictures({ onWarning: (message) => log.warn(message) }), pictures.signal),
    commandNames: [...commands.keys()],
    channelOf: watchChannels(client),
    log,
  };
  const ready = (): Bot | Progress => {
    const state = library();
    return state.kind === 'ready' ? { ...surroundings, ...state } : state;
  };
  const route = createRouter({ commands, controls }, ready, log);
  const inFlight = new Set<Promise<void>>();
  const listener = (interaction: Interaction): void => {
    const answering = route(interaction).finally(() => inFlight.delete(answering));
    inFlight.add(answering);
  };
  client.on(Events.InteractionCreate, listener);
  const listening = needsMessages ? listenToMessages(client, { ...surroundings, ready }) : undefined;

  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const loggedIn = await Promise.race([
      ready,
      lost.then((reason) => Promise.reject(new ConnectionError(reason))),
    ]);
    const registered = await registerCommands(loggedIn, commands.values());
    Object.assign(client.rest.options, PROMPT);
    log.info({ user: loggedIn.user.tag, commands: commands.size, registered }, 'connected to Discord');
  } catch (error) {
    await logOut(client);
    throw explain(error, apiUrl);
  }

  return {
    lost,
    async stop() {
      client.off(Events.InteractionCreate, listener);
      const replies = Promise.allSettled([...inFlight, listening?.stop()]);
      if (!(await isWithin(replies, PATIENCE.pictures))) {
        pictures.abort();
        await isWithin(replies, PATIENCE.replies);
      }
      await logOut(client);
    },
  };
}

async function logOut(client: Client): Promise<void> {
  // discord.js announces that it reconnects whenever a socket closes, this last time too.
  client.removeAllListeners(Events.ShardReconnecting);
  // It would wait for ever for a session that is just being looked for.
  await Promise.race([client.destroy(), new Promise((resolve) => setTimeout(resolve, GOODBYE).unref())]);
}

function explain(error: unknown, apiUrl = 'https://discord.com/api'): unknown {
  if (error instanceof ConnectionError) return error;
  const isRefused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isRefused) {
    return new ConnectionError(
      'Discord refused the token. Copy it anew from the Bot page of your application and set DISCORD_TOKEN to it.',
    );
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new ConnectionError(
      `The Discord API at ${apiUrl} answered with an error (status ${error.status}).`,
    );
  }
  return new ConnectionError(`Logging in to Discord at ${apiUrl} failed: ${reasonOf(error)}.`);
}

/** What lies at the bottom of an error: those of the network wrap one another. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.name === 'AbortError' ? 'it did not answer in time' : error.message.replace(/\.$/, '');
}
