// Commands as the page's picker lists them.

import { expect, test } from 'vitest';
import { viewMessageCommands, viewSlash } from '../../../../src/playground/page/views/command-view.ts';
import { Commands } from '../../../../src/playground/server/store/commands.ts';
import { ASK, EXPLAIN, GAPS } from '../../commands.ts';

const commands = new Commands(() => '1');
const registered = commands.replace([ASK, GAPS, EXPLAIN]);

test('slash commands are listed with their options, each subcommand by itself', () => {
  expect(
    viewSlash(registered).map(({ name, options }) => [name, options.map((option) => option.name)]),
  ).toEqual([
    ['ask', ['question', 'parts', 'level', 'friend']],
    ['gaps list', ['subject']],
  ]);
});

test('an option says what it takes', () => {
  const [ask] = viewSlash(registered);
  expect(ask?.options).toMatchObject([
    { name: 'question', required: true, kind: 'text', autocomplete: true, choices: [] },
    { name: 'parts', required: false, kind: 'integer', autocomplete: false },
    {
      name: 'level',
      choices: [
        { name: 'Short', value: 'short' },
        { name: 'Long', value: 'long' },
      ],
    },
    { name: 'friend', kind: 'person' },
  ]);
});

test('the menu of a message lists the commands for messages', () => {
  expect(viewMessageCommands(registered)).toEqual(['Explain this']);
});
