// Sessions on the gateway: a real client's, and a bare socket's where a client would not misbehave.

import { type Client, type ClientEvents, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../../../src/playground/driver/index.ts';
import { createClient, logIn, openDiscord, startBot } from '../../bot.ts';
import { ASK } from '../../commands.ts';

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

test('what is withheld reaches no bot, and everything else does, until all reaches it again', async () => {
  const { discord, client } = await startBot({ intents: [GatewayIntentBits.DirectMessages] });
  const seen: [string, number][] = [];
  client.on(Events.Raw, ({ t, s, d }: { t: string; s: number; d: { content: string } }) => {
    if (t === 'MESSAGE_CREATE') seen.push([d.content, s]);
  });
  const seat = discord.as('student').in('dm');
  discord.faults.withhold((event, data) => event === 'MESSAGE_CREATE' && /secret/.test(JSON.stringify(data)));
  for (const text of ['first', 'a secret', 'second']) seat.say(text);
  discord.faults.withhold();
  seat.say('no secret any more');
  await expect.poll(() => seen.map(([text]) => text)).toEqual(['first', 'second', 'no secret any more']);
  // The session does not count what was withheld.
  const [from = 0] = seen.map(([, number]) => number);
  expect(seen.map(([, number]) => number)).toEqual([from, from + 1, from + 2]);
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

test('a handshake can be left without an answer until that is mended', async () => {
  const discord = await openDiscord();
  discord.faults.takeDown('handshake');
  const { socket, closed } = connect(discord, []);
  socket.on('error', () => {});
  await discord.until(() => discord.gateway.waiting || undefined, 'the socket');
  expect(socket.readyState).toBe(WebSocket.CONNECTING);
  discord.faults.bringUp('handshake');
  expect(await closed).toBe(1006);
  await logIn(createClient(discord), discord);
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
  const first = connect(discord, [identify({})]);
  const session_id = await readSession(first);
  first.socket.terminate();
  const resume = { op: 6, d: { token: 'local.any.token', session_id, seq: 99 } };
  expect(await closeCode(discord, [resume])).toBe(4007);
  const second = connect(discord, [
    { op: 6, d: { ...resume.d, session_id: 'unknown' } },
    { op: 6, d: { ...resume.d, seq: 1 } },
  ]);
  await expect
    .poll(() => second.received.slice(1))
    .toMatchObject([
      { op: 9, d: false },
      { op: 0, t: 'GUILD_CREATE' },
      { op: 0, t: 'RESUMED' },
    ]);
});

test('a session whose missed events are no longer kept must be begun anew', async () => {
  const discord = await openDiscord({ remembers: 2 });
  const intents = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages;
  const first = connect(discord, [identify({ intents })]);
  const session_id = await readSession(first);
  for (const text of ['one', 'two', 'three']) discord.as('student').in('general').say(text);
  await expect.poll(() => first.received).toHaveLength(1 + 2 + 3);
  first.socket.terminate();
  const resume = (seq: number) => ({ op: 6, d: { token: 'local.any.token', session_id, seq } });
  const second = connect(discord, [resume(2), resume(3)]);
  await expect
    .poll(() => second.received.slice(1))
    .toMatchObject([
      { op: 9, d: false },
      { op: 0, t: 'MESSAGE_CREATE', s: 4 },
      { op: 0, t: 'MESSAGE_CREATE', s: 5 },
      { op: 0, t: 'RESUMED' },
    ]);
});

test('a socket without heartbeats is closed with 4009, and its session can be resumed', async () => {
  const discord = await openDiscord({ heartbeatInterval: 20, heartbeatGrace: 500 });
  const silent = connect(discord, [identify({})]);
  const session_id = await readSession(silent);
  expect(await silent.closed).toBe(4009);
  const second = connect(discord, [{ op: 6, d: { token: 'local.any.token', session_id, seq: 2 } }]);
  await expect.poll(() => second.received.slice(1)).toMatchObject([{ op: 0, t: 'RESUMED' }]);
});

test('a client that sends its heartbeats stays, however often they come', async () => {
  const { discord } = await startBot({ heartbeatInterval: 50, heartbeatGrace: 2000 });
  const silent = connect(discord, []);
  // The silent one goes when the grace is over: the client is still there then.
  expect(await silent.closed).toBe(4009);
  await discord.until(() => discord.gateway.closeCodes[0], 'the end of its socket');
  expect(discord.gateway).toMatchObject({ connected: true, resumes: 0, closeCodes: [4009] });
});

test('a session whose time without a socket is over is begun anew', async () => {
  const { discord, client } = await startBot({ resumableFor: 0 });
  const ready = once(client, Events.ShardReady);
  discord.faults.cut();
  await ready;
  expect(discord.gateway).toMatchObject({ resumes: 0, identifies: { length: 2 } });
});

test.each([1000, 1001])(
  'after a goodbye with %i a session is over, unless it is Discord that says it',
  async (code) => {
    const discord = await openDiscord();
    const leaving = connect(discord, [identify({})]);
    const staying = connect(discord, [identify({})]);
    const ids = [await readSession(leaving), await readSession(staying)];
    leaving.socket.close(code);
    await leaving.closed;
    await discord.until(() => discord.gateway.closeCodes[0], 'the goodbye');
    discord.faults.closeSockets(code);
    await staying.closed;
    for (const [session_id, answer] of [
      [ids[0], { op: 9, d: false }],
      [ids[1], { op: 0, t: 'RESUMED' }],
    ] as const) {
      const again = connect(discord, [{ op: 6, d: { token: 'local.any.token', session_id, seq: 2 } }]);
      await expect.poll(() => again.received[1]).toMatchObject(answer);
    }
  },
);

test('a shard that identifies too soon after another of its bucket gets an invalid session', async () => {
  const discord = await openDiscord({ identifyPause: 60_000, maxConcurrency: 2 });
  const shards = [0, 1, 2].map((id) => connect(discord, [identify({ shard: [id, 3] })]));
  const answers = shards.map(
    ({ received }) =>
      () =>
        received[1],
  );
  await expect.poll(answers[0]!).toMatchObject({ t: 'READY' });
  await expect.poll(answers[1]!).toMatchObject({ t: 'READY' });
  await expect.poll(answers[2]!).toMatchObject({ op: 9, d: false });
  expect(discord.gateway.identifies).toHaveLength(2);
});

test('a client that is too soon after another one tries again and gets in', async () => {
  const discord = await openDiscord({ identifyPause: 400 });
  await logIn(createClient(discord), discord);
  await logIn(createClient(discord), discord);
  expect(discord.gateway.identifies).toHaveLength(2);
});

describe('the sessions that may be begun', () => {
  const remaining = async ({ apiUrl, token }: LocalDiscord) => {
    const headers = { authorization: `Bot ${token}` };
    const response = await fetch(`${apiUrl}/v10/gateway/bot`, { headers });
    return ((await response.json()) as { session_start_limit: object }).session_start_limit;
  };

  test('are counted, and there are all of them again when their period is over', async () => {
    const discord = await openDiscord({ sessionStarts: { total: 3, period: 300 } });
    await expect.poll(() => remaining(discord)).toMatchObject({ total: 3, remaining: 3 });
    const shown = connect(discord, [identify({})]);
    await readSession(shown);
    discord.faults.leaveSessions(1);
    await expect.poll(() => remaining(discord)).toMatchObject({ remaining: 3, max_concurrency: 1 });
  });

  test('are one less after each, and a client that finds none left does not try', async () => {
    const discord = await openDiscord();
    discord.faults.leaveSessions(1);
    await logIn(createClient(discord), discord);
    expect(await remaining(discord)).toMatchObject({ total: 1000, remaining: 0 });
    await expect(createClient(discord).login(discord.token)).rejects.toThrow('Not enough sessions remaining');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('are not exceeded without losing all of them, and the token', async () => {
    const { discord, client } = await startBot();
    const disconnected = once(client, Events.ShardDisconnect);
    discord.faults.leaveSessions(0);
    expect(await closeCode(discord, [identify({})])).toBe(4004);
    expect(await disconnected).toMatchObject([{ code: 4004 }, 0]);
    expect(await closeCode(discord, [identify({})])).toBe(4004);
    await expect(createClient(discord).login(discord.token)).rejects.toThrow('invalid token');
  });
});

function identify(data: object): object {
  return { op: 2, d: { token: 'local.any.token', intents: 1, ...data } };
}

interface Payload {
  op: number;
  t?: string;
  d: unknown;
}

/** A bare socket that sends these payloads, and notes what it receives. */
function connect({ gatewayUrl }: LocalDiscord, payloads: readonly unknown[], query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${gatewayUrl}/${query}`);
  const received: Payload[] = [];
  socket.on('message', (data) => received.push(JSON.parse(String(data)) as Payload));
  socket.on('open', () => {
    for (const payload of payloads)
      socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  return { socket, received, closed };
}

/** The code that the gateway closes a bare socket with after these payloads. */
function closeCode(...args: Parameters<typeof connect>): Promise<number> {
  return connect(...args).closed;
}

/** The id of the session that a bare socket has begun, when all of its login is there. */
async function readSession({ received }: ReturnType<typeof connect>): Promise<string> {
  await expect.poll(() => received.map(({ t }) => t)).toContain('GUILD_CREATE');
  const ready = received.find(({ t }) => t === 'READY')?.d as { session_id: string };
  return ready.session_id;
}
