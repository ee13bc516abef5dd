// Embeds as the page shows them.

import { expect, test } from 'vitest';
import { viewEmbed } from '../../../../src/playground/page/views/embed-view.ts';
import { textOf } from '../../../../src/playground/page/views/markdown.ts';

test('all parts of an embed are there, texts as Markdown', () => {
  const view = viewEmbed({
    title: 'What is a *cell*?',
    url: 'https://example.org/cell',
    color: 0x00ff7f,
    author: { name: 'Biology' },
    description: '**Small**',
    fields: [
      { name: 'Walls', value: '- some' },
      { name: 'Size', value: 'tiny', inline: true },
    ],
    footer: { text: 'Study hall' },
  });
  expect(view).toMatchObject({
    url: 'https://example.org/cell',
    colour: '#00ff7f',
    author: { name: 'Biology' },
    description: [{ kind: 'strong' }],
    fields: [{ value: [{ kind: 'list' }], inline: false }, { inline: true }],
    footer: 'Study hall',
  });
  expect(textOf(view.title)).toBe('What is a cell?');
});

test('what an embed does not have the view does not have either, black counting as no colour', () => {
  expect(viewEmbed({ color: 0 })).toEqual({ title: [], description: [], fields: [] });
});

test("uploaded pictures come from the page's own server, others from where they are", () => {
  const url = 'http://127.0.0.1:5000/attachments/1/2/formulas.png';
  const uploaded = viewEmbed({ image: { url, description: 'E = mc²' } });
  const foreign = viewEmbed({ thumbnail: { url: 'https://example.org/cell.png' } });
  expect(uploaded.image).toEqual({ url: '/attachments/1/2/formulas.png', description: 'E = mc²' });
  expect(foreign.thumbnail).toBe('https://example.org/cell.png');
});
