// What a person fills in → the options of an interaction.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { fillOptions, findOption, type OptionValues } from '../../../src/playground/driver/options.ts';
import { createResolver, type Upload } from '../../../src/playground/driver/resolver.ts';
import { openConditions } from '../../../src/playground/server/conditions.ts';
import { ROLES } from '../../../src/playground/server/roles.ts';
import { Commands } from '../../../src/playground/server/store/commands.ts';
import { MANAGE_GUILD, PEOPLE, PLACES, type Place } from '../../../src/playground/server/world.ts';
import { ASK, GAPS } from '../commands.ts';

const commands = new Commands(() => '1');
commands.replace([ASK, GAPS]);
const { general, dm } = PLACES;

function commandOf(name: string): APIApplicationCommand {
  return commands.offered(name, 1, { name: 'moderator', permissions: MANAGE_GUILD }, general);
}

function fill(values: OptionValues, name = 'ask', path: readonly string[] = []) {
  return fillOptions(commandOf(name), path, values, resolverIn(general));
}

/** A resolver whose uploads all get the id 7. */
function resolverIn(place: Place) {
  return createResolver(place, openConditions(), ({ name, type, content }) => ({
    id: '7',
    filename: name,
    content_type: type,
    size: content.length,
    url: 'http://localhost/7',
    proxy_url: 'http://localhost/7',
  }));
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
  const inServer = fillOptions(commandOf('ask'), [], values, resolverIn(general));
  expect(inServer.options).toContainEqual({ name: 'friend', type: 6, value: id });
  expect(Object.keys(inServer.resolved?.members ?? {})).toEqual([id]);
  const inMessage = fillOptions(commandOf('ask'), [], values, resolverIn(dm));
  expect(inMessage.resolved).toEqual({ users: { [id]: PEOPLE.classmate.user } });
});

test('while an option is typed, required ones may be absent and no limit holds', () => {
  const typed = 'x'.repeat(60);
  const filled = fillOptions(commandOf('ask'), [], {}, resolverIn(general), { name: 'question', typed });
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

const PICK = {
  name: 'pick',
  description: 'Picks',
  options: [
    { type: 8, name: 'role', description: 'A role' },
    { type: 9, name: 'whom', description: 'A person or a role' },
    { type: 7, name: 'where', description: 'A channel' },
    { type: 11, name: 'file', description: 'A file' },
  ],
};

function pick(values: OptionValues, place = general) {
  const own = new Commands(() => '1');
  own.replace([PICK]);
  return fillOptions(own.offered('pick', 1, PEOPLE.student, place), [], values, resolverIn(place));
}

test('roles, channels and files become ids and are described', () => {
  const notes: Upload = { name: 'notes.md', type: 'text/markdown', content: new Uint8Array(5) };
  const { options, resolved } = pick({ role: 'teachers', where: 'thread', file: notes });
  expect(options).toEqual([
    { name: 'role', type: 8, value: ROLES.teachers.id },
    { name: 'where', type: 7, value: PLACES.thread.channelId(PEOPLE.student) },
    { name: 'file', type: 11, value: '7' },
  ]);
  expect(resolved?.roles).toMatchObject({ [ROLES.teachers.id]: { name: 'Teachers', position: 2 } });
  expect(Object.values(resolved?.channels ?? {})).toMatchObject([{ type: 11, name: 'thread' }]);
  expect(resolved?.attachments).toMatchObject({ 7: { filename: 'notes.md', size: 5 } });
});

test('either a person or a role can be mentioned', () => {
  expect(Object.keys(pick({ whom: 'tutors' }).resolved ?? {})).toEqual(['roles']);
  expect(Object.keys(pick({ whom: 'classmate' }).resolved ?? {})).toEqual(['users', 'members']);
});

test.each<[string, OptionValues, Place, string]>([
  ['a role where there is no server', { role: 'teachers' }, dm, 'there is no role called "teachers"'],
  ['a role that nobody made', { role: 'owners' }, general, 'there is no role called "owners"'],
  [
    'the channel of another server',
    { where: 'elsewhere' },
    general,
    'there is no channel called "elsewhere"',
  ],
  ['a name for a file', { file: 'notes.md' }, general, 'must be a file'],
  ['neither person nor role', { whom: 'nobody' }, general, 'there is nobody and no role called "nobody"'],
])('Discord would not send %s', (_, values, place, reason) => {
  expect(() => pick(values, place)).toThrow(reason);
});
