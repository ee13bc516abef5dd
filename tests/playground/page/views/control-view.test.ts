// Buttons, menus and forms as the page shows them.

import { expect, test } from 'vitest';
import { viewForm, viewRows } from '../../../../src/playground/page/views/control-view.ts';

test('buttons have the look of their style, links their address', () => {
  const components = [
    { type: 2, style: 1, label: 'Next', custom_id: 'next', emoji: { name: '➡️' } },
    { type: 2, style: 4, label: 'Take back', custom_id: 'back', disabled: true },
    { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
  ];
  expect(viewRows([{ type: 1, components }])).toEqual([
    [
      { kind: 'button', style: 'primary', id: 'next', label: 'Next', emoji: '➡️', disabled: false },
      { kind: 'button', style: 'danger', id: 'back', label: 'Take back', emoji: '', disabled: true },
      { kind: 'link', url: 'https://example.org', label: 'Source', emoji: '' },
    ],
  ]);
});

test('a menu offers its options, a menu of people everybody', () => {
  const options = [{ label: 'Osmosis', value: 'o', description: 'Water', default: true }];
  const [[menu] = []] = viewRows([{ type: 1, components: [{ type: 3, custom_id: 'm', options }] }]);
  expect(menu).toMatchObject({
    kind: 'menu',
    of: 'options',
    placeholder: '',
    min: 1,
    max: 1,
    options: [{ label: 'Osmosis', value: 'o', description: 'Water', chosen: true }],
  });
  const [[people] = []] = viewRows([{ type: 1, components: [{ type: 5, custom_id: 'p' }] }]);
  const values = people?.kind === 'menu' ? people.options.map(({ value }) => value) : [];
  expect(values).toEqual(['student', 'classmate', 'moderator']);
});

test('what is no control is left out with its row', () => {
  expect(viewRows([{ type: 1, components: [{ type: 99 }] }, { type: 10 }])).toEqual([]);
});

test('a form shows its words, texts and menus', () => {
  const { opener, title, parts } = viewForm({
    title: 'A new page',
    customId: 'page',
    interactionId: '7',
    components: [
      { type: 10, content: 'About **it**' },
      { type: 18, label: 'Answer', component: { type: 4, custom_id: 'a', style: 2, min_length: 5 } },
      {
        type: 18,
        label: 'Subject',
        description: 'Where it belongs',
        component: { type: 3, custom_id: 's', required: false, options: [{ label: 'Biology', value: 'b' }] },
      },
      { type: 18, label: 'Channel', component: { type: 8, custom_id: 'c', max_values: 2 } },
    ],
  });
  expect({ opener, title }).toEqual({ opener: '7', title: 'A new page' });
  expect(parts).toMatchObject([
    { kind: 'words', body: [{ kind: 'text', text: 'About ' }, { kind: 'strong' }] },
    { kind: 'text', id: 'a', label: 'Answer', required: true, long: true, min: 5, max: 4000 },
    {
      kind: 'menu',
      of: 'options',
      id: 's',
      label: 'Subject',
      description: 'Where it belongs',
      required: false,
    },
    { kind: 'menu', of: 'channels', id: 'c', label: 'Channel', required: true, min: 1, max: 2 },
  ]);
});
