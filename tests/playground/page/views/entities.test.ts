// What the menus list that Discord fills.

import { expect, test } from 'vitest';
import { listEntities } from '../../../../src/playground/page/views/entities.ts';
import { ROLES } from '../../../../src/playground/server/roles.ts';
import { PEOPLE, PLACES } from '../../../../src/playground/server/world.ts';

function valuesOf(...given: Parameters<typeof listEntities>): string[] {
  return listEntities(...given).map(({ value }) => value);
}

const PERSONS = ['student', 'classmate', 'moderator'];
const ALL_ROLES = ['tutors', 'teachers', 'moderators'];

test.each([
  ['people', {}, PERSONS],
  ['roles', {}, ALL_ROLES],
  ['mentionables', {}, [...PERSONS, ...ALL_ROLES]],
  ['channels', {}, ['general', 'biology', 'chemistry', 'thread', 'post']],
  ['channels', { channel_types: [0] }, ['general', 'biology', 'chemistry']],
  ['channels', { channel_types: [11] }, ['thread', 'post']],
  ['channels', { channel_types: [2] }, []],
] as const)('a menu of %s with %j', (kind, menu, values) => {
  expect(valuesOf(kind, menu)).toEqual(values);
});

test('what a menu lists as its defaults is chosen', () => {
  const id = PLACES.biology.channelId(PEOPLE.student);
  const chosen = (...given: Parameters<typeof listEntities>) =>
    listEntities(...given)
      .filter((option) => option.chosen)
      .map(({ label }) => label);
  expect(chosen('channels', { default_values: [{ type: 'channel', id }] })).toEqual(['#biology']);
  expect(chosen('roles', { default_values: [{ type: 'role', id: ROLES.teachers.id }] })).toEqual([
    '@Teachers',
  ]);
  expect(chosen('people', { default_values: [{ type: 'user', id: '1' }] })).toEqual([]);
});
