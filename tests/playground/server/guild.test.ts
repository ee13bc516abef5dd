// The guild as the gateway and the API describe it.
import { describe, expect, test } from 'vitest';
import { channelWithId, describeGuild, describeThread } from '../../../src/playground/server/guild.ts';
import { ROLES } from '../../../src/playground/server/roles.ts';
import { BOT, FORUM_ID, GUILD_ID, PEOPLE, PLACES } from '../../../src/playground/server/world.ts';

interface Described {
  id: string;
  member_count: number;
  channels: { id: string; name: string; type: number; position: number }[];
  threads: { id: string; name: string; parent_id: string; type: number }[];
  members: { user: { id: string }; roles: string[]; permissions?: string }[];
}

const guildFor = (everyone: boolean) => describeGuild(everyone) as Described;
const idOf = (name: keyof typeof PLACES) => PLACES[name].channelId(PEOPLE.student);

describe('the guild', () => {
  test('has its channels and its forum, and none of other servers', () => {
    const { id, channels } = guildFor(false);
    expect(id).toBe(GUILD_ID);
    expect(channels.map(({ name, type }) => [name, type])).toEqual([
      ['general', 0],
      ['biology', 0],
      ['chemistry', 0],
      ['homework', 15],
    ]);
    expect(channels.map(({ position }) => position)).toEqual([0, 1, 2, 99]);
  });

  test('has its threads, each in a channel that it has', () => {
    const { channels, threads } = guildFor(false);
    expect(threads.map(({ name, parent_id }) => [name, parent_id])).toEqual([
      ['thread', idOf('general')],
      ['post', FORUM_ID],
    ]);
    const ids = channels.map(({ id }) => id);
    for (const { parent_id, type } of threads) {
      expect(ids).toContain(parent_id);
      expect(type).toBe(11);
    }
  });

  test('lists the bot alone to whoever may not see its members, but counts all', () => {
    const { members, member_count } = guildFor(false);
    expect(members.map(({ user }) => user.id)).toEqual([BOT.id]);
    expect(member_count).toBe(4);
  });

  test('lists everybody with their roles to whoever may see them', () => {
    const { members, member_count } = guildFor(true);
    expect(members).toHaveLength(member_count);
    const moderator = members.find(({ user }) => user.id === PEOPLE.moderator.user.id);
    expect(moderator?.roles).toEqual([ROLES.moderators.id]);
    for (const member of members) expect(member).not.toHaveProperty('permissions');
  });
});

describe('a channel by its id', () => {
  test.each([
    ['a channel', idOf('biology'), { name: 'biology', type: 0, guild_id: GUILD_ID }],
    ['a thread', idOf('thread'), { name: 'thread', type: 11, parent_id: idOf('general') }],
    ['a post of the forum', idOf('post'), { name: 'post', parent_id: FORUM_ID }],
    ['the forum', FORUM_ID, { name: 'homework', type: 15 }],
  ])('is %s', (_name, id, described) => {
    expect(channelWithId(id)).toMatchObject({ id, ...described });
  });

  test.each([
    ['of another server', idOf('elsewhere')],
    ['of direct messages', idOf('dm')],
    ['that there is not', '1'],
    ['that is the guild', GUILD_ID],
  ])('is none %s', (_name, id) => {
    expect(channelWithId(id)).toBeUndefined();
  });
});

test.each([true, false])('a thread tells whether it is archived: %s', (archived) => {
  expect(describeThread('1', archived)).toMatchObject({
    type: 11,
    parent_id: '1',
    thread_metadata: { archived, locked: false },
  });
});
