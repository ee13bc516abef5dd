// Names of the local Discord → ids, and the descriptions that interactions carry.
import { beforeEach, describe, expect, test } from 'vitest';
import { createResolver, type EntityKind, type Resolver } from '../../../src/playground/driver/resolver.ts';
import { type Conditions, openConditions } from '../../../src/playground/server/conditions.ts';
import { ROLES } from '../../../src/playground/server/roles.ts';
import { PEOPLE, PLACES, type PlaceName } from '../../../src/playground/server/world.ts';

const { student, moderator } = PEOPLE;
let conditions: Conditions;

beforeEach(() => {
  conditions = openConditions();
});

function open(place: PlaceName = 'general'): Resolver {
  let id = 70;
  return createResolver(PLACES[place], conditions, ({ name, type, content }) => {
    id += 1;
    const url = `http://here/${id}`;
    return { id: String(id), filename: name, content_type: type, size: content.length, url, proxy_url: url };
  });
}

describe('what is named is described', () => {
  test('a person, with their membership where there is a server', () => {
    const resolver = open();
    const id = resolver.idOf('people', 'friend', 'student');
    expect(id).toBe(student.user.id);
    expect(resolver.resolved).toEqual({
      users: { [id]: student.user },
      members: { [id]: expect.objectContaining({ roles: [], permissions: expect.any(String) }) },
    });
    expect(resolver.resolved.members?.[id]).not.toHaveProperty('user');
  });

  test('a person alone where there is none', () => {
    const resolver = open('dm');
    resolver.idOf('people', 'friend', 'student');
    expect(resolver.resolved).not.toHaveProperty('members');
  });

  test('a person with the roles of the moment', () => {
    conditions.roles.set('student', ['tutors']);
    const resolver = open();
    const id = resolver.idOf('people', 'friend', 'student');
    expect(resolver.resolved.members?.[id]?.roles).toEqual([ROLES.tutors.id]);
  });

  test('a role, with its place among the others', () => {
    const resolver = open();
    const id = resolver.idOf('roles', 'role', 'teachers');
    expect(resolver.resolved.roles?.[id]).toMatchObject({
      id: ROLES.teachers.id,
      name: 'Teachers',
      position: 2,
    });
  });

  test('people and roles in one menu', () => {
    const resolver = open();
    const ids = ['moderator', 'moderators'].map((name) => resolver.idOf('mentionables', 'whom', name));
    expect(ids).toEqual([moderator.user.id, ROLES.moderators.id]);
    expect(Object.keys(resolver.resolved)).toEqual(['users', 'members', 'roles']);
  });

  test('a channel, and a thread with what it stands in', () => {
    conditions.archived.add('thread');
    const resolver = open();
    const [channel, thread] = ['biology', 'thread'].map((name) => resolver.idOf('channels', 'where', name));
    expect(resolver.resolved.channels?.[channel ?? '']).toMatchObject({ name: 'biology', type: 0 });
    expect(resolver.resolved.channels?.[thread ?? '']).toMatchObject({
      type: 11,
      parent_id: PLACES.general.channelId(student),
      thread_metadata: { archived: true },
    });
  });

  test('files, each under its own id', () => {
    const resolver = open();
    const content = new Uint8Array(5);
    const ids = ['a.md', 'b.md'].map((name) => resolver.upload({ name, type: 'text/markdown', content }));
    expect(ids).toEqual(['71', '72']);
    expect(resolver.resolved.attachments).toMatchObject({
      71: { filename: 'a.md', size: 5 },
      72: { filename: 'b.md', content_type: 'text/markdown' },
    });
  });

  test('nothing, where nothing is named', () => {
    expect(open().resolved).toEqual({});
  });
});

describe('what nobody is called is an error', () => {
  test.each<[EntityKind, unknown, PlaceName, string]>([
    ['people', 'teachers', 'general', 'friend: there is nobody called "teachers"'],
    ['people', undefined, 'general', 'nobody called "undefined"'],
    ['roles', 'student', 'general', 'no role called "student"'],
    ['roles', 'toString', 'general', 'no role called "toString"'],
    ['roles', 'teachers', 'dm', 'no role called "teachers"'],
    ['mentionables', 'general', 'general', 'nobody and no role called "general"'],
    ['channels', 'elsewhere', 'general', 'no channel called "elsewhere"'],
    ['channels', 'dm', 'dm', 'no channel called "dm"'],
  ])('%s: %s in %s', (kind, name, place, message) => {
    const resolver = open(place);
    expect(() => resolver.idOf(kind, 'friend', name)).toThrow(message);
    expect(resolver.resolved).toEqual({});
  });
});
