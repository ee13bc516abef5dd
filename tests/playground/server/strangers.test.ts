import { expect, test } from 'vitest';
import { stranger, strangerWith } from '../../../src/playground/server/strangers.ts';
import { PEOPLE, PLACES } from '../../../src/playground/server/world.ts';

test('a stranger is the same person each time, and another than everybody else', () => {
  expect(stranger(7)).toBe(stranger(7));
  const ids = [...Array(50).keys()].map((number) => stranger(number).user.id);
  const known = Object.values(PEOPLE).map(({ user }) => user.id);
  expect(new Set([...ids, ...known]).size).toBe(ids.length + known.length);
});

test('a stranger may do what a student may, under a name of their own', () => {
  const { permissions, user } = stranger(3);
  expect(permissions).toBe(PEOPLE.student.permissions);
  expect(user).toMatchObject({ username: 'stranger3', global_name: 'Stranger 3' });
  expect(user.id).toMatch(/^\d{19}$/);
});

test('a stranger is found by their direct messages', () => {
  const person = stranger(41);
  const channel = PLACES.dm.channelId(person);
  expect(channel).toBe(person.directChannel);
  expect(strangerWith(channel)).toBe(person);
});

test.each([
  ['of a student', PLACES.dm.channelId(PEOPLE.student)],
  ['of a stranger whom nobody has met', '1400000001999999999'],
  ['of a server', PLACES.general.channelId(PEOPLE.student)],
  ['that is no id', 'dm'],
  ['that is blank', ''],
])('a channel %s is no stranger’s', (_name, channel) => {
  expect(strangerWith(channel)).toBeUndefined();
});
