// The people and places of the local Discord.
import { describe, expect, test } from 'vitest';
import {
  BOT,
  FORUM_ID,
  GUILD_ID,
  memberOf,
  PEOPLE,
  PLACES,
  personByUserId,
} from '../../../src/playground/server/world.ts';

const people = Object.values(PEOPLE);
const places = Object.values(PLACES);

describe('the places', () => {
  test('have ids of their own, and those of direct messages one for each person', () => {
    const shared = places.filter(({ name }) => name !== 'dm');
    const ids = [
      ...shared.map((place) => place.channelId(PEOPLE.student)),
      ...people.map((person) => PLACES.dm.channelId(person)),
      FORUM_ID,
      GUILD_ID,
      ...people.map(({ user }) => user.id),
      BOT.id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^1\d{18}$/);
  });

  test.each(['general', 'biology', 'thread', 'post', 'elsewhere', 'hushed', 'group'] as const)(
    '%s is the same channel for everybody',
    (name) => {
      expect(new Set(people.map((person) => PLACES[name].channelId(person))).size).toBe(1);
    },
  );

  test('are in a server or not as their context says', () => {
    for (const { context, guildId } of places) expect(guildId !== undefined).toBe(context === 0);
  });

  test('of other servers have the app by their people only', () => {
    const foreign = places.filter(({ guildId }) => guildId !== undefined && guildId !== GUILD_ID);
    expect(foreign.map(({ name, installed }) => [name, installed])).toEqual([
      ['elsewhere', 'user'],
      ['hushed', 'user'],
    ]);
  });

  test('that are threads stand in a channel or in the forum', () => {
    expect(PLACES.thread.parentId).toBe(PLACES.general.channelId(PEOPLE.student));
    expect(PLACES.post.parentId).toBe(FORUM_ID);
  });
});

describe('the people', () => {
  test('are found by their ids, the bot is none of them', () => {
    for (const person of people) expect(personByUserId(person.user.id)).toBe(person);
    expect(personByUserId(BOT.id)).toBeUndefined();
    expect(personByUserId('')).toBeUndefined();
  });

  test('are described as members with their roles and what they may do', () => {
    const member = memberOf(PEOPLE.student, ['1', '2']);
    expect(member).toMatchObject({
      user: { username: 'student', global_name: 'Sam' },
      roles: ['1', '2'],
      permissions: PEOPLE.student.permissions.toString(),
    });
    expect(memberOf(PEOPLE.student).roles).toEqual([]);
  });
});
