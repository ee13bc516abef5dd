// The limits of buttons and menus.

import { expect, test } from 'vitest';
import { checkRows, controlsOf } from '../../../../src/playground/server/validate/components.ts';
import { Form } from '../../../../src/playground/server/validate/form.ts';

const BUTTON = { type: 2, style: 2, label: 'Next', custom_id: 'part:1' };
const LINK = { type: 2, style: 5, label: 'Source', url: 'https://example.org' };
const OPTION = { label: 'Osmosis', value: 'osmosis' };
const CHANNELS = { type: 8, custom_id: 'channels' };
const MENU = { type: 3, custom_id: 'choose', options: [OPTION] };

/** The paths below the first row, and codes, of what is wrong with controls in one row. */
function complaintsOf(...controls: object[]): string[] {
  const form = new Form();
  checkRows(form, ['rows'], [{ type: 1, components: controls }]);
  return form.errors.map(({ path, code }) => `${path.slice(3).join('.')} ${code}`);
}

test('five buttons, or a menu, fill a row', () => {
  const buttons = [1, 2, 3, 4].map((number) => ({ ...BUTTON, custom_id: `part:${number}` }));
  expect(complaintsOf(...buttons, LINK)).toEqual([]);
  expect(complaintsOf(MENU)).toEqual([]);
});

test('menus that Discord fills need no options, and may have defaults of their kind', () => {
  const defaults = [
    { id: '1', type: 'user' },
    { id: '2', type: 'role' },
  ];
  expect(complaintsOf({ type: 7, custom_id: 'm', max_values: 2, default_values: defaults })).toEqual([]);
  expect(complaintsOf({ ...CHANNELS, channel_types: [0, 11] })).toEqual([]);
});

test.each<[string, object[], string]>([
  ['a menu beside a button', [BUTTON, MENU], '1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ['two controls of one id', [BUTTON, BUTTON], '1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a button without words', [{ ...BUTTON, label: undefined }], '0 BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED'],
  ['a button without an id', [{ ...BUTTON, custom_id: '' }], '0 BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
  ['a button with an address', [{ ...BUTTON, url: LINK.url }], '0.url BUTTON_COMPONENT_INVALID_URL'],
  ['a link without an address', [{ ...LINK, url: undefined }], '0 BUTTON_COMPONENT_INVALID_URL'],
  ['a link with an id', [{ ...LINK, custom_id: 'x' }], '0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ['a style that there is not', [{ ...BUTTON, style: 9 }], '0.style BASE_TYPE_CHOICES'],
  [
    'an emoji that is none',
    [{ ...BUTTON, emoji: { name: 'smile' } }],
    '0.emoji.name COMPONENT_INVALID_EMOJI',
  ],
  [
    'a channel as the default of a menu of roles',
    [{ type: 6, custom_id: 'roles', default_values: [{ id: '1', type: 'channel' }] }],
    '0.default_values.0.type BASE_TYPE_CHOICES',
  ],
  [
    'a default without an id',
    [{ ...CHANNELS, default_values: [{ type: 'channel' }] }],
    '0.default_values.0.id BASE_TYPE_REQUIRED',
  ],
  [
    'more defaults than may be chosen',
    [{ ...CHANNELS, default_values: ['1', '2'].map((id) => ({ id, type: 'channel' })) }],
    '0.default_values BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a type of channels in words',
    [{ ...CHANNELS, channel_types: ['text'] }],
    '0.channel_types.0 NUMBER_TYPE_COERCE',
  ],
  ['a menu without options', [{ ...MENU, options: [] }], '0.options BASE_TYPE_BAD_LENGTH'],
  [
    'a menu that asks for more than it has',
    [{ ...MENU, max_values: 2 }],
    '0.max_values SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
  ],
  [
    'a menu of one option twice',
    [{ ...MENU, options: [OPTION, OPTION] }],
    '0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
])('%s is refused', (_, controls, complaint) => {
  expect(complaintsOf(...controls)).toContain(complaint);
});

test('a message has at most five rows, and nothing but rows', () => {
  const form = new Form();
  checkRows(form, ['rows'], Array(6).fill({ type: 1, components: [LINK] }));
  checkRows(form, ['rows'], [LINK]);
  checkRows(form, ['rows'], []);
  expect(form.errors.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
    'rows BASE_TYPE_BAD_LENGTH',
    'rows.0.type BASE_TYPE_CHOICES',
  ]);
});

test('the controls of rows and labels are found, whatever else is there', () => {
  const rows = [{ type: 1, components: [BUTTON, null] }, { type: 18, component: MENU }, { type: 10 }, 'row'];
  expect(controlsOf(rows)).toEqual([BUTTON, MENU]);
});
