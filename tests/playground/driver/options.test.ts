// What a person fills in → the options of an interaction.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { fillOptions, findOption, type OptionValues } from '../../../src/playground/driver/options.ts';
import { Commands } from '../../../src/playground/server/store/commands.ts';
import { PEOPLE, PLACES } from '../../../src/playground/server/world.ts';
import { ASK, GAPS } from '../commands.ts';

const commands = new Commands(() => '1');
commands.replace([ASK, GAPS]);
const { general, dm } = PLACES;

function commandOf(name: string): APIApplicationCommand {
  return commands.offered(name, 1, PEOPLE.moderator, general);
}

function fill(values: OptionValues, name = 'ask', path: readonly string[] = []) {
  return fillOptions(commandOf(name), path, values, general);
}

test('options come in the order of the command, those that are not filled in are absent', () => {
  expect(fill({ parts: 2, question: 'osmosis' })).toEqual({
    options: [
      { name: 'question', type: 3, value: 'osmosis' },
      { name: 'parts', type: 4, value: 2 },
    ],
  });
});

test('the options of a subcommand lie inside it', () => {
  const inside = [{ name: 'subject', type: 3, value: 'biology' }];
  expect(fill({ subject: 'biology' }, 'gaps', ['list'])).toEqual({
    options: [{ name: 'list', type: 1, options: inside }],
  });
  expect(findOption(commandOf('gaps'), ['list'], 'subject')).toMatchObject({ type: 3 });
});

test('a person becomes an id and is described: as a member in a server, as a user elsewhere', () => {
  const values = { question: 'osmosis', friend: 'classmate' };
  const { id } = PEOPLE.classmate.user;
  const inServer = fillOptions(commandOf('ask'), [], values, general);
  expect(inServer.options).toContainEqual({ name: 'friend', type: 6, value: id });
  expect(Object.keys(inServer.resolved?.members ?? {})).toEqual([id]);
  const inMessage = fillOptions(commandOf('ask'), [], values, dm);
  expect(inMessage.resolved).toEqual({ users: { [id]: PEOPLE.classmate.user } });
});

test('while an option is typed, required ones may be absent and no limit holds', () => {
  const typed = 'x'.repeat(60);
  const filled = fillOptions(commandOf('ask'), [], {}, general, { name: 'question', typed });
  expect(filled.options).toEqual([{ name: 'question', type: 3, value: typed, focused: true }]);
});

test.each<[string, OptionValues, string]>([
  ['nothing where something is needed', {}, 'needs the option "question"'],
  ['an option that there is not', { question: 'q', colour: 'red' }, 'has no option "colour"'],
  ['a text that is too long', { question: 'x'.repeat(51) }, 'must be at most 50'],
  ['an empty text', { question: '' }, 'must not be empty'],
  ['a number for a text', { question: 3 }, 'must be a text'],
  ['half a part', { question: 'q', parts: 1.5 }, 'must be an integer'],
  ['too many parts', { question: 'q', parts: 6 }, 'must be at most 5'],
  ['a choice that is not offered', { question: 'q', level: 'deep' }, 'level'],
  ['a person whom nobody knows', { question: 'q', friend: 'stranger' }, 'there is nobody called "stranger"'],
])('Discord would not send %s', (_, values, reason) => {
  expect(() => fill(values)).toThrow(reason);
});

test('a subcommand has to be named, and to be there', () => {
  expect(() => fill({}, 'gaps')).toThrow('has no subcommand ""');
  expect(() => fill({}, 'gaps', ['empty'])).toThrow('there are: list');
  expect(() => findOption(commandOf('ask'), [], 'colour')).toThrow('/ask has no option "colour"');
});
