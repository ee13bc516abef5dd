// What a text needs to name a command so that it is used with a click.
import { ApplicationCommandOptionType, Client } from 'discord.js';
import { expect, test } from 'vitest';
import { commandIdsOf, keepCommandIds } from '../../../src/discord/sending/command-ids.ts';

const option = (type: ApplicationCommandOptionType, name: string) =>
  ({ type, name, description: name }) as never;

test('commands are known by their names, with their subcommands and without their options', () => {
  const client = new Client({ intents: [] });
  expect(commandIdsOf(client).size).toBe(0);
  keepCommandIds(client, [
    { id: '1', name: 'ask', options: [option(ApplicationCommandOptionType.String, 'question')] },
    {
      id: '2',
      name: 'page',
      options: [
        option(ApplicationCommandOptionType.Subcommand, 'new'),
        option(ApplicationCommandOptionType.Subcommand, 'edit'),
      ],
    },
    { id: '3', name: 'help' },
  ]);
  expect([...commandIdsOf(client)]).toEqual([
    ['ask', { id: '1', subcommands: [] }],
    ['page', { id: '2', subcommands: ['new', 'edit'] }],
    ['help', { id: '3', subcommands: [] }],
  ]);
});

test('those of one client are not another one’s', () => {
  const [one, other] = [new Client({ intents: [] }), new Client({ intents: [] })];
  keepCommandIds(one, [{ id: '1', name: 'ask' }]);
  expect(commandIdsOf(other).size).toBe(0);
});
