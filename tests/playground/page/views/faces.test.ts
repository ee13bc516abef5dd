// How people, the bot and the places look on the page.

import { expect, test } from 'vitest';
import { textsOf } from '../../../../src/language/index.ts';
import {
  describePeople,
  describePlaces,
  faceOf,
  nameOf,
  writeMentions,
} from '../../../../src/playground/page/views/faces.ts';
import { BOT, PEOPLE, PLACES } from '../../../../src/playground/server/index.ts';

test('every place has a title of its own, and says in which server it is, if in one', () => {
  const places = describePlaces();
  expect(places.map(({ name }) => name)).toEqual(Object.keys(PLACES));
  expect(new Set(places.map(({ title }) => title)).size).toBe(places.length);
  for (const { kind, server } of places) {
    expect(server === undefined).toBe(kind !== 'channel');
  }
});

test('every place has a topic, and every person a role', () => {
  const texts = Object.keys(textsOf('playground', 'en-US'));
  expect(texts).toEqual(
    expect.arrayContaining([
      ...Object.keys(PLACES).map((place) => `playground.topic.${place}`),
      ...Object.keys(PEOPLE).map((person) => `playground.role.${person}`),
    ]),
  );
});

test('every person has a face with a picture, and is no bot', () => {
  const people = describePeople();
  expect(people).toHaveLength(Object.keys(PEOPLE).length);
  for (const face of people) expect(face).toMatchObject({ bot: false, avatar: `/pictures/${face.name}.svg` });
  expect(faceOf(BOT)).toMatchObject({ title: 'Cribsheet', bot: true });
});

test('names behind an @ are written as mentions, whatever their capitals, and other words are left', () => {
  const { user } = PEOPLE.student;
  const { title } = faceOf(user);
  expect(writeMentions(`hi @${title.toLowerCase()}, mail me at me@school.edu @nobody`)).toBe(
    `hi <@${user.id}>, mail me at me@school.edu @nobody`,
  );
  expect(writeMentions('@Cribsheet what is pH')).toBe(`<@${BOT.id}> what is pH`);
});

test('mentions are named by what the page knows', () => {
  expect(nameOf('user', PEOPLE.student.user.id)).toBe(faceOf(PEOPLE.student.user).title);
  expect(nameOf('user', '1')).toBeUndefined();
  expect(nameOf('channel', PLACES.general.channelId(PEOPLE.student))).toBe('general');
  expect(nameOf('channel', '1')).toBeUndefined();
});
