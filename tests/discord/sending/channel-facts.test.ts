// What is known of the channels that interactions come from, as the gateway tells it.
import { EventEmitter } from 'node:events';
import { ChannelType, type Client } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { watchChannels } from '../../../src/discord/sending/channel-facts.ts';

function watch() {
  const ws = new EventEmitter();
  const factsOf = watchChannels({ ws } as unknown as Client);
  return { factsOf, hear: (id: string, channel: unknown) => ws.emit('INTERACTION_CREATE', { id, channel }) };
}

const thread = (type: ChannelType, archived: boolean) => ({
  type,
  parent_id: '7',
  thread_metadata: { archived },
});

describe('the channel of an interaction', () => {
  test.each([
    ['a channel of texts', { type: ChannelType.GuildText }, { isThread: false, isArchived: false }],
    ['a thread', thread(ChannelType.PublicThread, false), { isThread: true, isArchived: false, parent: '7' }],
    [
      'an archived thread',
      thread(ChannelType.PrivateThread, true),
      { isThread: true, isArchived: true, parent: '7' },
    ],
    [
      'a thread of announcements',
      thread(ChannelType.AnnouncementThread, false),
      { isThread: true, isArchived: false, parent: '7' },
    ],
    [
      'a thread of which little is told',
      { type: ChannelType.PublicThread },
      { isThread: true, isArchived: false },
    ],
    [
      'a channel in a category, which is no parent',
      { type: ChannelType.GuildText, parent_id: '7' },
      { isThread: false, isArchived: false },
    ],
    ['direct messages', { type: ChannelType.DM }, { isThread: false, isArchived: false }],
    ['nothing that is told', undefined, { isThread: false, isArchived: false }],
  ])('is %s', (_name, channel, facts) => {
    const { factsOf, hear } = watch();
    hear('1', channel);
    expect(factsOf('1')).toEqual(facts);
  });

  test('is taken for an ordinary one where nothing was heard of it', () => {
    expect(watch().factsOf('1')).toEqual({ isThread: false, isArchived: false });
  });

  test('is told of each interaction by itself, and of the newest thousand', () => {
    const { factsOf, hear } = watch();
    for (let id = 0; id <= 1000; id += 1) hear(String(id), thread(ChannelType.PublicThread, false));
    expect(factsOf('0').isThread).toBe(false);
    expect(factsOf('1').isThread).toBe(true);
    expect(factsOf('1000').isThread).toBe(true);
  });
});
