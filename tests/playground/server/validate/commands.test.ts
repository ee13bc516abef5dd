// The limits of application commands.

import { expect, test } from 'vitest';
import { checkCommands } from '../../../../src/playground/server/validate/commands.ts';
import { Form } from '../../../../src/playground/server/validate/form.ts';

const ASK = { name: 'ask', description: 'Ask a question' };
const TEXT = { type: 3, name: 'question', description: 'Your question' };

/** The paths and codes of what is wrong with these commands. */
function complaintsOf(...commands: unknown[]): string[] {
  const form = new Form();
  checkCommands(form, commands);
  return form.errors.map(({ path, code }) => `${path.join('.')} ${code}`.trim());
}

const withOptions = (...options: object[]) => ({ ...ASK, options });

test.each<[string, object]>([
  ['a plain one', ASK],
  [
    'with options, those that are required first',
    withOptions({ ...TEXT, required: true }, { ...TEXT, name: 'subject' }),
  ],
  ['with choices', withOptions({ ...TEXT, choices: [{ name: 'Biology', value: 'bio' }] })],
  [
    'with autocomplete',
    withOptions({ ...TEXT, autocomplete: true }, { ...TEXT, type: 4, name: 'n', autocomplete: true }),
  ],
  [
    'with subcommands in a group',
    withOptions({ ...TEXT, type: 2, name: 'page', options: [{ ...TEXT, type: 1, options: [TEXT] }] }),
  ],
  ['of another script', { ...ASK, name: '質問' }],
  ['in the menu of messages', { type: 3, name: 'Answer this message' }],
  ['in the menu of people', { type: 2, name: 'Ask them' }],
  [
    'for some members only',
    { ...ASK, default_member_permissions: '32', contexts: [0], integration_types: [0, 1] },
  ],
])('%s is fine', (_, command) => {
  expect(complaintsOf(command)).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['no object', 'ask', ['0 MODEL_TYPE_CONVERT']],
  ['no name', { description: 'x' }, ['0.name BASE_TYPE_REQUIRED']],
  ['capitals', { ...ASK, name: 'Ask' }, ['0.name APPLICATION_COMMAND_INVALID_NAME']],
  ['a blank', { ...ASK, name: 'ask me' }, ['0.name APPLICATION_COMMAND_INVALID_NAME']],
  ['no description', { name: 'ask' }, ['0.description BASE_TYPE_REQUIRED']],
  ['a long description', { ...ASK, description: 'x'.repeat(101) }, ['0.description BASE_TYPE_BAD_LENGTH']],
  ['a type that there is not', { ...ASK, type: 4 }, ['0.type BASE_TYPE_CHOICES']],
  [
    'a description in a menu',
    { ...ASK, type: 3 },
    ['0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION'],
  ],
  [
    'options in a menu',
    { type: 3, name: 'x', options: [TEXT] },
    ['0.options APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS'],
  ],
  ['a place that there is not', { ...ASK, contexts: [3] }, ['0.contexts.0 BASE_TYPE_CHOICES']],
  [
    'permissions in words',
    { ...ASK, default_member_permissions: 'all' },
    ['0.default_member_permissions BITFIELD_TYPE_CONVERT'],
  ],
  [
    '26 options',
    withOptions(...Array.from({ length: 26 }, (_, n) => ({ ...TEXT, name: `n${n}` }))),
    ['0.options BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'two options of one name',
    withOptions(TEXT, TEXT),
    ['0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
  ],
  [
    'a required option behind another',
    withOptions(TEXT, { ...TEXT, name: 'b', required: true }),
    ['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    'autocomplete beside choices',
    withOptions({ ...TEXT, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }),
    ['0.options.0 APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID'],
  ],
  [
    'autocomplete of people',
    withOptions({ ...TEXT, type: 6, autocomplete: true }),
    ['0.options.0 APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID'],
  ],
  [
    'a choice without a value',
    withOptions({ ...TEXT, choices: [{ name: 'a' }] }),
    ['0.options.0.choices.0.value BASE_TYPE_REQUIRED'],
  ],
  [
    'a subcommand in a subcommand',
    withOptions({ ...TEXT, type: 1, options: [{ ...TEXT, type: 1 }] }),
    ['0.options.0.options.0.type BASE_TYPE_CHOICES'],
  ],
  [
    'a maximum of no characters',
    withOptions({ ...TEXT, max_length: 0 }),
    ['0.options.0.max_length NUMBER_TYPE_MIN'],
  ],
])('%s is refused', (_, command, complaints) => {
  expect(complaintsOf(command)).toEqual(complaints);
});

test('a name stands once for each type', () => {
  expect(complaintsOf(ASK, { type: 3, name: 'ask' })).toEqual([]);
  expect(complaintsOf(ASK, ASK)).toEqual(['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']);
});

test('there are at most a hundred slash commands, and 15 in each menu', () => {
  const slash = Array.from({ length: 101 }, (_, n) => ({ ...ASK, name: `n${n}` }));
  expect(complaintsOf(...slash.slice(1))).toEqual([]);
  expect(complaintsOf(...slash)).toEqual(['100 MAXIMUM_NUMBER_OF_APPLICATION_COMMANDS_REACHED']);
  const menu = Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `n${n}` }));
  expect(complaintsOf(...menu)).toEqual(['15 MAXIMUM_NUMBER_OF_APPLICATION_COMMANDS_REACHED']);
});

test('all texts of a command count together', () => {
  const choices = Array.from({ length: 25 }, (_, n) => ({
    name: `${n}${'x'.repeat(90)}`,
    value: `${n}${'y'.repeat(90)}`,
  }));
  const options = [1, 2].map((n) => ({ ...TEXT, name: `n${n}`, choices }));
  expect(complaintsOf(withOptions(...options.slice(1)))).toEqual([]);
  expect(complaintsOf(withOptions(...options))).toEqual(['0 APPLICATION_COMMAND_TOO_LARGE']);
});
