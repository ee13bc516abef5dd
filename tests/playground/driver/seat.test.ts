// What a person does and sees, without any bot.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startDiscord } from '../../../src/playground/driver/index.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startDiscord();
});

afterAll(() => discord.close());

test('people of a channel read each other, others do not', () => {
  const said = discord.as('student').in('biology').say('What is osmosis?');
  const idsIn = (...[person, place]: ['student' | 'classmate', 'biology' | 'chemistry']) =>
    discord
      .as(person)
      .in(place)
      .messages()
      .map(({ id }) => id);
  expect(idsIn('classmate', 'biology')).toEqual([said.id]);
  expect(idsIn('student', 'chemistry')).toEqual([]);
});

test("direct messages with the bot are each person's own", () => {
  discord.as('student').in('dm').say('What is osmosis?');
  expect(discord.as('student').in('dm').messages()).toHaveLength(1);
  expect(discord.as('classmate').in('dm').messages()).toEqual([]);
});

test("one changes and removes one's own messages, and no other's", () => {
  const student = discord.as('student').in('general');
  const said = student.say('osmosys');
  expect(student.edit(said, 'osmosis')).toMatchObject({ content: 'osmosis', id: said.id });
  const classmate = discord.as('classmate').in('general');
  expect(() => classmate.edit(said, 'diffusion')).toThrow("another person's");
  expect(() => classmate.remove(said)).toThrow("another person's");
  student.remove(said);
  expect(classmate.messages()).toEqual([]);
  expect(() => student.remove(said)).toThrow('does not see the message');
});

test('many messages go at once, whoever wrote them', () => {
  const seats = (['student', 'classmate'] as const).map((name) => discord.as(name).in('chemistry'));
  const said = seats.map((seat) => seat.say('hello'));
  discord.as('moderator').in('chemistry').purge(said);
  for (const seat of seats) expect(seat.messages()).toEqual([]);
});

test('only what is ephemeral can be put away', () => {
  const student = discord.as('student').in('general');
  expect(() => student.dismiss(student.say('hello'))).toThrow('Only ephemeral');
});
