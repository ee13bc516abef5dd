// Which events discord.js acts on, and who the bot is where a session is resumed.
import { Client, Events } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { narrowPackets } from '../../../src/discord/session/packets.ts';

type Ws = Client['ws'];

const KEPT = { user: { id: '5', username: 'crib' }, application: { id: '6', flags: 0 } };

const clients: Client[] = [];

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
});

/** A client that does not log in, and the names of the events that discord.js acts on. */
function open(kept?: typeof KEPT) {
  const client = new Client({ intents: [] });
  clients.push(client);
  const acted: unknown[] = [];
  const act = client.ws['handlePacket'].bind(client.ws);
  client.ws['handlePacket'] = (packet, shard) => {
    acted.push(nameOf(packet));
    // The end of catching up is told by a real shard only.
    return nameOf(packet) === 'RESUMED' || act(packet, shard);
  };
  narrowPackets(client, kept);
  const handle = (packet: unknown) => client.ws['handlePacket'](packet as never, { id: 0 } as never);
  return { client, acted, handle };
}

function nameOf(packet: unknown): unknown {
  return (packet as { t?: unknown } | undefined)?.t;
}

/** A shard as far as what is kept needs one. */
function addShard(client: Client): unknown[] {
  const told: unknown[] = [];
  const shard = {
    id: 0,
    status: 0,
    onReadyPacket: (packet: unknown) => void told.push(packet),
    checkReady: () => {},
  };
  client.ws.shards.set(0, shard as unknown as NonNullable<ReturnType<Ws['shards']['get']>>);
  return told;
}

test('it acts on no event that the bot does not need of it', () => {
  const { acted, handle } = open();
  for (const t of ['MESSAGE_CREATE', 'GUILD_CREATE', 'TYPING_START', 'toString', 'CHANNEL_DELETE', null, 7])
    expect(handle({ t, d: {} })).toBe(true);
  expect(handle(null)).toBe(true);
  expect(acted).toEqual([]);
});

test('it acts on what it queues itself, and on the end of catching up', () => {
  const { acted, handle } = open();
  handle(undefined);
  handle({ t: 'RESUMED', d: {} });
  expect(acted).toEqual([undefined, 'RESUMED']);
});

test('the first event of a resumed session finds a client that knows who it is', () => {
  const { client } = open(KEPT);
  const told = addShard(client);
  let heardBy: string | undefined;
  client.on(Events.Raw, () => {
    heardBy ??= client.user?.id;
  });
  client.emit(Events.Raw, { t: 'MESSAGE_CREATE', d: {} }, 0);
  expect(heardBy).toBe('5');
  expect(client.application?.id).toBe('6');
  // It is told once.
  client.emit(Events.Raw, { t: 'MESSAGE_CREATE', d: {} }, 0);
  expect(told).toHaveLength(1);
});

test('a new session says itself who the bot is', () => {
  const { client } = open(KEPT);
  const told = addShard(client);
  client.emit(Events.Raw, { t: 'READY', d: {} }, 0);
  expect([told, client.user]).toEqual([[], null]);
});

test('an event of a shard that is not there, or where nothing is kept, changes nothing', () => {
  const { client } = open(KEPT);
  client.emit(Events.Raw, { t: 'MESSAGE_CREATE', d: {} }, 3);
  expect(client.user).toBeNull();
  const other = open();
  addShard(other.client);
  other.client.emit(Events.Raw, { t: 'MESSAGE_CREATE', d: {} }, 0);
  expect(other.client.user).toBeNull();
});
