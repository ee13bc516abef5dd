// Registering commands with a local Discord: only when something changed.
import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
  SlashCommandStringOption,
} from 'discord.js';
import { beforeEach, expect, test } from 'vitest';
import type { Command } from '../../../src/discord/index.ts';
import { loadCommands, registerCommands } from '../../../src/discord/registry/index.ts';
import { type Bot, startBot } from '../../playground/bot.ts';

let bot: Bot;

beforeEach(async () => {
  bot = await startBot();
});

type Change = (builder: SlashCommandBuilder) => unknown;

/** A command with a bit of everything, changed as told. */
function makeCommand(change: Change = () => {}): Command {
  const data = new SlashCommandBuilder()
    .setName('quiz')
    .setDescription('Asks you')
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
  data
    .addStringOption((option) =>
      option
        .setName('level')
        .setDescription('How hard')
        .setRequired(true)
        .addChoices({ name: 'Easy', value: 'easy' }, { name: 'Hard', value: 'hard' }),
    )
    .addIntegerOption((option) =>
      option.setName('count').setDescription('How many').setMinValue(1).setMaxValue(10),
    );
  change(data);
  return { kind: 'slash', data, execute: async () => {} };
}

test('what Discord has already is not registered again', async () => {
  expect(await registerCommands(bot.client, [makeCommand()])).toBe(true);
  expect(await registerCommands(bot.client, [makeCommand()])).toBe(false);
  expect(bot.discord.commands()).toHaveLength(1);
});

test('a command in the menu of messages is not registered again either', async () => {
  const commands = await loadCommands();
  expect(await registerCommands(bot.client, commands.values())).toBe(true);
  expect(bot.discord.commands().map(({ type }) => type)).toContain(3);
  expect(await registerCommands(bot.client, commands.values())).toBe(false);
});

test('the order of commands does not matter', async () => {
  const other = makeCommand((builder) => builder.setName('another'));
  await registerCommands(bot.client, [makeCommand(), other]);
  expect(await registerCommands(bot.client, [other, makeCommand()])).toBe(false);
});

test.each<[string, Change]>([
  ['a description', (builder) => builder.setDescription('Asks you something')],
  ['a name', (builder) => builder.setName('test')],
  ['the contexts', (builder) => builder.setContexts(InteractionContextType.Guild)],
  ['the installs', (builder) => builder.setIntegrationTypes(ApplicationIntegrationType.UserInstall)],
  ['the permissions', (builder) => builder.setDefaultMemberPermissions(32n)],
  ['a translation', (builder) => builder.setDescriptionLocalization('de', 'Fragt dich')],
  [
    'a further option',
    (builder) => builder.addStringOption((option) => option.setName('subject').setDescription('Of what')),
  ],
  ['the options', (builder) => builder.options.splice(1, 1)],
  [
    'a choice',
    (builder) =>
      builder.options.splice(
        0,
        1,
        new SlashCommandStringOption()
          .setName('level')
          .setDescription('How hard')
          .setRequired(true)
          .addChoices({ name: 'Easy', value: 'easy' }, { name: 'Harder', value: 'hard' }),
      ),
  ],
])('a change of %s is registered', async (_what, change) => {
  await registerCommands(bot.client, [makeCommand()]);
  expect(await registerCommands(bot.client, [makeCommand(change)])).toBe(true);
  expect(await registerCommands(bot.client, [makeCommand(change)])).toBe(false);
});

test('a command that is gone is taken back', async () => {
  await registerCommands(bot.client, [makeCommand(), makeCommand((builder) => builder.setName('test'))]);
  expect(await registerCommands(bot.client, [makeCommand()])).toBe(true);
  expect(bot.discord.commands().map(({ name }) => name)).toEqual(['quiz']);
});
