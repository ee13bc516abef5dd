// Servers that the bot is removed from, and comes back to.
import { EventEmitter } from 'node:events';
import type { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { watchServers } from '../../../src/discord/session/index.ts';

test('a server is left when the bot is removed, joined when it is there, and neither while it is out of reach', () => {
  const ws = new EventEmitter();
  const told: string[] = [];
  watchServers({ ws } as unknown as Client, {
    left: (id) => void told.push(`left ${id}`),
    joined: (id) => void told.push(`joined ${id}`),
  });
  ws.emit('GUILD_CREATE', { id: '1' });
  ws.emit('GUILD_DELETE', { id: '1', unavailable: true });
  ws.emit('GUILD_CREATE', { id: '1' });
  ws.emit('GUILD_DELETE', { id: '2', unavailable: false });
  ws.emit('GUILD_DELETE', { id: '1' });
  ws.emit('GUILD_UPDATE', { id: '3' });
  expect(told).toEqual(['joined 1', 'joined 1', 'left 2', 'left 1']);
});
