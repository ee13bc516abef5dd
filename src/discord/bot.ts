// The bot on Discord: logged in, its commands registered, and stopped without leaving anybody waiting.
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  HTTPError,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Shelf } from '../shelf/index.ts';
import { registerCommands } from './register.ts';
import { loadCommands } from './registry.ts';
import { createRouter } from './route.ts';

export interface BotOptions {
  token: string;
  /** Another API than Discord's own. */
  apiUrl?: string | undefined;
  shelf: Shelf;
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

/*
 * A reply must land within three seconds. discord.js would wait fifteen and try four times: two tries that may take a
 * second and a quarter each still leave room for the answer itself.
 */
const REST = { timeout: 1250, retries: 1 };

/** Longest wait for replies in flight when the bot stops, in milliseconds: as long as Discord waits for them. */
const PATIENCE = 3000;

/** Close codes after which Discord will not have this bot back as it is. */
const FATAL: Readonly<Record<number, string>> = {
  4004: 'Discord no longer accepts the token. Was it reset? Set DISCORD_TOKEN to the new one.',
  4010: 'Discord refused the shard number of this process.',
  4011: 'Discord wants this bot to run in shards: it is in too many servers for one connection.',
  4012: 'Discord no longer speaks this version of its gateway. Update Cribsheet.',
  4013: 'Discord refused the intents that the bot asked for. Update Cribsheet.',
  4014: 'Discord refused a privileged intent. Switch it on in the developer portal, or off in the configuration.',
};

/** Logs in and registers the commands. Rejects with a `ConnectionError` where Discord refuses or cannot be reached. */
export async function connectBot({ token, apiUrl, shelf, log }: BotOptions): Promise<ConnectedBot> {
  const registry = await loadCommands();
  const client = new Client({
    // Commands and components come without any intent, and what no intent brings need not be kept.
    intents: [],
    allowedMentions: { parse: [] },
    rest: { ...REST, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  });
  // Without a listener an error event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'reconnected to Discord'));

  const lost = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(FATAL[code] ?? `Discord closed the session (code ${code}).`),
    );
    client.on(Events.Invalidated, () => resolve('Discord ended the session.'));
  });

  const route = createRouter(registry, { shelf }, log);
  const inFlight = new Set<Promise<void>>();
  const listener = (interaction: Interaction): void => {
    const answering = route(interaction).finally(() => inFlight.delete(answering));
    inFlight.add(answering);
  };
  client.on(Events.InteractionCreate, listener);

  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const loggedIn = await Promise.race([
      ready,
      lost.then((reason) => Promise.reject(new ConnectionError(reason))),
    ]);
    const registered = await registerCommands(loggedIn, registry.commands.values());
    log.info(
      { user: loggedIn.user.tag, commands: registry.commands.size, registered },
      'connected to Discord',
    );
  } catch (error) {
    await client.destroy();
    throw explain(error, apiUrl);
  }

  return {
    lost,
    async stop() {
      client.off(Events.InteractionCreate, listener);
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
      await Promise.race([Promise.allSettled(inFlight), patience]);
      await client.destroy();
    },
  };
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
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return new ConnectionError(`The Discord API at ${apiUrl} cannot be reached: ${cause}.`);
}
