// A real discord.js client logged in to a local Discord, with an interaction listener given by the test.

import { Client, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterEach } from 'vitest';
import { type LocalDiscord, type ServerOptions, startDiscord } from '../../src/playground/driver/index.ts';

export interface Bot {
  discord: LocalDiscord;
  client: Client<true>;
  /** What listeners of the bot threw or rejected with. */
  errors: unknown[];
}

interface BotOptions extends ServerOptions {
  intents?: GatewayIntentBits[];
  commands?: readonly object[];
  on?: (interaction: Interaction) => Promise<unknown>;
}

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  // Together: a client that is just connecting ends only when its socket does.
  await Promise.all(running.splice(0).map((stop) => stop()));
});

/** Starts a local Discord and nothing else; it is closed after the test. Clients may log in one after the other. */
export async function openDiscord(options: ServerOptions = {}): Promise<LocalDiscord> {
  const discord = await startDiscord({ identifyPause: 0, ...options });
  running.push(() => discord.close());
  return discord;
}

/** A client that is not logged in yet; it is destroyed after the test. */
export function createClient(discord: LocalDiscord, intents = [GatewayIntentBits.Guilds]): Client {
  const client = new Client({
    intents,
    shards: 'auto',
    // The client would wait five seconds between two IDENTIFYs.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    rest: { api: discord.apiUrl, timeout: 2000, retries: 0 },
  });
  client.on('error', () => {});
  client.on('shardError', () => {});
  running.unshift(() => client.destroy());
  return client;
}

/** A bot that is ready, has registered its commands and answers with `on`. */
export async function startBot({ intents, commands = [], on, ...options }: BotOptions = {}): Promise<Bot> {
  const discord = await openDiscord(options);
  const client = createClient(discord, intents);
  const errors: unknown[] = [];
  if (on)
    client.on(
      'interactionCreate',
      (interaction) => void on(interaction).catch((error) => errors.push(error)),
    );
  const ready = await logIn(client, discord);
  if (commands.length > 0)
    await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
  return { discord, client: ready, errors };
}

export async function logIn(client: Client, discord: LocalDiscord): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  return ready;
}
