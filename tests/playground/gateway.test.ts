// Sessions on the gateway: a real client's, and a bare socket's where a client would not misbehave.

import { type Client, type ClientEvents, Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/playground/index.ts';
import { createClient, logIn, openDiscord, startBot } from './bot.ts';
import { ASK } from './commands.ts';

function once(client: Client, event: keyof ClientEvents): Promise<unknown[]> {
  return new Promise((resolve) => client.once(event, (...values) => resolve(values)));
}

test('a client becomes ready, knows its guild and channels, and its intents are recorded', async () => {
  const { discord, client } = await startBot();
  expect(client.user.username).toBe('cribsheet');
  const guild = client.guilds.cache.get(discord.guildId);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual([
    'general',
    'biology',
    'chemistry',
    'homework',
    'thread',
    'post',
  ]);
  expect(discord.gateway.identifies).toMatchObject([{ intents: GatewayIntentBits.Guilds, shard: [0, 1] }]);
});

test('messages come as far as the intents go', async () => {
  const { discord, client } = await startBot({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
  });
  const seen: string[] = [];
  client.on('messageCreate', ({ content }) => void seen.push(content));
  discord.as('student').in('general').say('hello');
  discord.as('student').in('dm').say('a direct message');
  discord.as('student').in('general').say(`<@${discord.applicationId}> hello`);
  await expect.poll(() => seen).toEqual(['', `<@${discord.applicationId}> hello`]);
});

test('an event can come late, and after one that followed it', async () => {
  const { discord, client } = await startBot({ intents: [GatewayIntentBits.DirectMessages] });
  const seen: string[] = [];
  client.on(Events.Raw, ({ t, d }: { t: string; d: { content: string } }) => {
    if (t === 'MESSAGE_CREATE') seen.push(d.content);
  });
  const seat = discord.as('student').in('dm');
  discord.faults.delayEvents(300);
  seat.say('first');
  seat.say('second');
  await expect.poll(() => seen).toEqual(['second', 'first']);
});

test('after a cut the session is resumed and the missed event arrives', async () => {
  const { discord, client } = await startBot({
    commands: [ASK],
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('late, but here');
    },
  });
  const resumed = once(client, Events.ShardResume);
  discord.faults.cut();
  await discord.until(() => (discord.gateway.connected ? undefined : true), 'the cut');
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  expect(discord.gateway.connected).toBe(false);
  expect((await handle.reply()).content).toBe('late, but here');
  await resumed;
  expect(discord.gateway).toMatchObject({ resumes: 1, identifies: { length: 1 } });
});

test('a request to reconnect is followed by a resume', async () => {
  const { discord, client } = await startBot();
  const resumed = once(client, Events.ShardResume);
  discord.faults.requestReconnect();
  await resumed;
  expect(discord.gateway).toMatchObject({ resumes: 1, identifies: { length: 1 } });
});

test('an invalid session that may be resumed is resumed on the same socket', async () => {
  const { discord, client } = await startBot();
  const resumed = once(client, Events.ShardResume);
  discord.faults.invalidateSession(true);
  await resumed;
  expect(discord.gateway).toMatchObject({ resumes: 1, closeCodes: [], identifies: { length: 1 } });
});

test('an invalid session that may not be resumed is begun anew', async () => {
  const { discord, client } = await startBot();
  const ready = once(client, Events.ShardReady);
  discord.faults.invalidateSession(false);
  await ready;
  expect(discord.gateway).toMatchObject({ resumes: 0, identifies: { length: 2 } });
});

test.each([4004, 4014])('the close code %i ends the connection for good', async (code) => {
  const { discord, client } = await startBot();
  const disconnected = once(client, Events.ShardDisconnect);
  discord.faults.closeSockets(code);
  expect(await disconnected).toMatchObject([{ code }, 0]);
});

test('a heartbeat that is not acknowledged makes the client resume', async () => {
  const { discord, client } = await startBot({ heartbeatInterval: 50 });
  const resumed = once(client, Events.ShardResume);
  discord.faults.ignoreHeartbeats();
  await discord.until(() => (discord.gateway.closeCodes.includes(4200) ? true : undefined), 'the close');
  discord.faults.acknowledgeHeartbeats();
  await resumed;
  expect(discord.gateway.identifies).toHaveLength(1);
});

test('a client does not get in with a refused or malformed token', async () => {
  const discord = await openDiscord();
  await expect(createClient(discord).login('something-else')).rejects.toThrow('invalid token');
  discord.faults.refuseToken();
  await expect(createClient(discord).login(discord.token)).rejects.toThrow('invalid token');
  discord.faults.acceptToken();
  await logIn(createClient(discord), discord);
  expect(discord.gateway.connected).toBe(true);
});

test('with /gateway/bot down the login is rejected', async () => {
  const discord = await openDiscord();
  discord.faults.takeDown('gateway/bot');
  await expect(createClient(discord).login(discord.token)).rejects.toMatchObject({ status: 503 });
});

test('a client comes back by itself after an outage of the gateway', async () => {
  const { discord, client } = await startBot();
  const reconnecting = once(client, Events.ShardReconnecting);
  discord.faults.takeDown('gateway');
  await reconnecting;
  discord.faults.bringUp('gateway');
  await discord.connected();
  expect(discord.gateway.resumes).toBe(1);
});

test('a privileged intent that is not switched on is disallowed', async () => {
  const discord = await openDiscord();
  const client = createClient(discord, [GatewayIntentBits.MessageContent]);
  const disconnected = once(client, Events.ShardDisconnect);
  client.login(discord.token).catch(() => {});
  expect(await disconnected).toMatchObject([{ code: 4014 }, 0]);
});

test('with two shards the events of a guild go to its own, direct messages to shard 0', async () => {
  const { discord, client } = await startBot({
    shards: 2,
    maxConcurrency: 2,
    commands: [ASK],
    on: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`shard ${interaction.guild?.shardId ?? 0}`);
    },
  });
  const shards: number[] = [];
  client.on(Events.Raw, ({ t }: { t: string }, shard: number) => {
    if (t === 'INTERACTION_CREATE') shards.push(shard);
  });
  for (const place of ['general', 'dm'] as const) {
    const handle = await discord.as('student').in(place).slash('ask', { question: 'q' });
    expect((await handle.reply()).content).toBe(`shard ${shards.at(-1)}`);
  }
  expect(shards).toEqual([Number((BigInt(discord.guildId) >> 22n) % 2n), 0]);
});

test.each([
  [4001, [{ op: 77 }]],
  [4002, ['no json']],
  [4003, [{ op: 3, d: {} }]],
  [4004, [{ op: 2, d: { token: 'nonsense', intents: 1 } }]],
  [4005, [identify({}), identify({})]],
  [4004, [{ op: 6, d: { token: 'nonsense', session_id: 'x', seq: 1 } }]],
  [4010, [identify({ shard: [2, 2] })]],
  [4013, [identify({ intents: -1 })]],
])('a socket that misbehaves is closed with %i', async (code, payloads) => {
  const discord = await openDiscord();
  expect(await closeCode(discord, payloads)).toBe(code);
});

test('a socket of another API version is closed with 4012', async () => {
  expect(await closeCode(await openDiscord(), [], '?v=9&encoding=json')).toBe(4012);
});

test('a session can be resumed from the events that there were, and no other', async () => {
  const discord = await openDiscord();
  const first = new WebSocket(`${discord.gatewayUrl}/?v=10&encoding=json`);
  const ready = new Promise<string>((resolve) => {
    first.on('message', (data) => {
      const { t, d } = JSON.parse(String(data));
      if (t === 'READY') resolve(d.session_id);
    });
  });
  first.on('open', () => first.send(JSON.stringify(identify({}))));
  const session_id = await ready;
  first.terminate();
  const resume = { op: 6, d: { token: 'local.any.token', session_id, seq: 99 } };
  expect(await closeCode(discord, [resume])).toBe(4007);
  const second = new WebSocket(`${discord.gatewayUrl}/?v=10&encoding=json`);
  const received: [number, unknown][] = [];
  second.on('message', (data) => {
    const { op, t, d } = JSON.parse(String(data));
    received.push([op, t ?? d]);
  });
  second.on('open', () => {
    second.send(JSON.stringify({ op: 6, d: { ...resume.d, session_id: 'unknown' } }));
    second.send(JSON.stringify({ op: 6, d: { ...resume.d, seq: 1 } }));
  });
  await expect
    .poll(() => received.slice(1))
    .toEqual([
      [9, false],
      [0, 'GUILD_CREATE'],
      [0, 'RESUMED'],
    ]);
});

function identify(data: object): object {
  return { op: 2, d: { token: 'local.any.token', intents: 1, ...data } };
}

/** The code that the gateway closes a bare socket with after these payloads. */
function closeCode(
  { gatewayUrl }: LocalDiscord,
  payloads: readonly unknown[],
  query = '?v=10&encoding=json',
): Promise<number> {
  const socket = new WebSocket(`${gatewayUrl}/${query}`);
  socket.on('open', () => {
    for (const payload of payloads)
      socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  });
  return new Promise((resolve) => socket.on('close', resolve));
}
