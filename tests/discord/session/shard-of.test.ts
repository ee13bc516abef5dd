// Which shard hears of a server.
import type { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { shardOf } from '../../../src/discord/session/index.ts';

/** A client that holds so many of so many shards. */
function client(held: number, shardCount?: number): Pick<Client, 'options' | 'ws'> {
  return { options: { shardCount }, ws: { shards: { size: held } } } as never;
}

test('a server belongs to the shard that its id tells, and direct messages to the first', () => {
  // As Discord describes it: (id >> 22) % shards.
  const guilds = [0n, 1n, 2n, 3n, 4n].map((number) => String(number << 22n));
  expect(guilds.map((guild) => shardOf(client(2, 4), guild))).toEqual([0, 1, 2, 3, 0]);
  expect(shardOf(client(2, 4), null)).toBe(0);
  expect(shardOf(client(1), '1200000000000000001')).toBe(0);
});

test('a client without the gateway has none', () => {
  expect([shardOf(client(0, 4), '1200000000000000001'), shardOf(client(0), null)]).toEqual([
    undefined,
    undefined,
  ]);
});
