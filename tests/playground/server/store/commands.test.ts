// Which commands are offered to whom, where.

import { expect, test } from 'vitest';
import { createSnowflakes } from '../../../../src/playground/server/snowflake.ts';
import { Commands } from '../../../../src/playground/server/store/commands.ts';
import { GUILD_ID, MANAGE_GUILD, PEOPLE, PLACES } from '../../../../src/playground/server/world.ts';
import { ASK, EXPLAIN, GAPS } from '../../commands.ts';

const { student } = PEOPLE;
const moderator = { ...PEOPLE.moderator, permissions: student.permissions | MANAGE_GUILD };
const { general, dm, elsewhere, group } = PLACES;

function open() {
  return new Commands(createSnowflakes());
}

function namesOf(commands: Commands, ...[person, place]: Parameters<Commands['offeredTo']>): string[] {
  return commands.offeredTo(person, place).map(({ name }) => name);
}

test('a command that stays keeps its id, and gets a new version', () => {
  const commands = open();
  const [ask] = commands.replace([ASK]);
  const [gaps, again] = commands.replace([GAPS, { ...ASK, description: 'Asks anything' }]);
  expect(again?.id).toBe(ask?.id);
  expect(again?.version).not.toBe(ask?.version);
  expect(gaps?.id).not.toBe(ask?.id);
});

test('commands of a guild are listed apart, and hide global ones of the same name', () => {
  const commands = open();
  commands.replace([ASK]);
  commands.replace([{ ...ASK, description: 'Asks this server' }], GUILD_ID);
  expect(commands.list(GUILD_ID)).toHaveLength(1);
  expect(commands.offeredTo(student, general)).toMatchObject([{ description: 'Asks this server' }]);
  expect(commands.offeredTo(student, dm)).toMatchObject([{ description: ASK.description }]);
});

test('a command is offered by permissions, contexts and installs', () => {
  const commands = open();
  commands.replace([ASK, GAPS]);
  expect(namesOf(commands, student, general)).toEqual(['ask']);
  expect(namesOf(commands, moderator, general)).toEqual(['ask', 'gaps']);
  for (const place of [dm, elsewhere, group]) expect(namesOf(commands, moderator, place)).toEqual(['ask']);
});

test('"0" as default permissions leaves a command to administrators', () => {
  const commands = open();
  commands.replace([{ ...ASK, default_member_permissions: '0' }]);
  expect(namesOf(commands, moderator, general)).toEqual([]);
  const administrator = { ...moderator, permissions: 1n << 3n };
  expect(namesOf(commands, administrator, general)).toEqual(['ask']);
});

test('what is not offered says why', () => {
  const commands = open();
  commands.replace([ASK, GAPS, EXPLAIN]);
  expect(() => commands.offered('gaps', 1, student, general)).toThrow('needs the permissions 32');
  expect(() => commands.offered('gaps', 1, moderator, dm)).toThrow('its contexts are 0');
  expect(() => commands.offered('quiz', 1, student, general)).toThrow('registered: ask, gaps, Explain this');
  // A command of a message's menu cannot be typed.
  expect(() => commands.offered('Explain this', 1, student, general)).toThrow('of type 1');
  expect(commands.offered('Explain this', 3, student, general)).toMatchObject({ type: 3 });
});
