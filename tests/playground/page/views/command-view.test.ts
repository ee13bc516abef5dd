// Commands as the page's picker lists them.

import { expect, test } from 'vitest';
import { viewMenuCommands, viewSlash } from '../../../../src/playground/page/views/command-view.ts';
import { Commands } from '../../../../src/playground/server/store/commands.ts';
import { ASK, EXPLAIN, GAPS } from '../../commands.ts';

const commands = new Commands(() => '1');
const registered = commands.replace([ASK, GAPS, EXPLAIN]);

test('slash commands are listed with their options, each subcommand by itself', () => {
  expect(
    viewSlash(registered, 'en-US').map(({ name, options }) => [name, options.map((option) => option.name)]),
  ).toEqual([
    ['ask', ['question', 'parts', 'level', 'friend']],
    ['gaps list', ['subject']],
  ]);
});

test('an option says what it takes', () => {
  const [ask] = viewSlash(registered, 'en-US');
  expect(ask?.options).toMatchObject([
    { name: 'question', required: true, kind: 'text', autocomplete: true, choices: [] },
    { name: 'parts', required: false, kind: 'integer', autocomplete: false, min: 1, max: 5 },
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
  const explain = { name: 'Explain this', label: 'Explain this' };
  expect(viewMenuCommands(registered, 3, 'en-US')).toEqual([explain]);
  expect(viewMenuCommands(registered, 2, 'en-US')).toEqual([]);
});

test('in a language of their own commands, options and choices are listed by the names they have there', () => {
  const own = new Commands(() => '1').replace([
    {
      name: 'gaps',
      description: 'Gaps',
      name_localizations: { de: 'lücken' },
      options: [
        {
          type: 1,
          name: 'list',
          description: 'Lists them',
          name_localizations: { de: 'liste' },
          description_localizations: { de: 'Zeigt sie' },
          options: [
            {
              type: 3,
              name: 'level',
              description: 'How deep',
              name_localizations: { de: 'tiefe' },
              choices: [{ name: 'Short', value: 'short', name_localizations: { de: 'Kurz' } }],
            },
          ],
        },
      ],
    },
    { name: 'Explain', type: 3, name_localizations: { de: 'Erklären' } },
  ]);
  expect(viewSlash(own, 'de')).toMatchObject([
    {
      name: 'gaps list',
      label: 'lücken liste',
      description: 'Zeigt sie',
      options: [
        {
          name: 'level',
          label: 'tiefe',
          description: 'How deep',
          choices: [{ name: 'Kurz', value: 'short' }],
        },
      ],
    },
  ]);
  expect(viewSlash(own, 'fr')).toMatchObject([{ label: 'gaps list', description: 'Lists them' }]);
  expect(viewMenuCommands(own, 3, 'de')).toEqual([{ name: 'Explain', label: 'Erklären' }]);
});
