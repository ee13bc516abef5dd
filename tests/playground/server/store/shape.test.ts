// What Discord makes of what was sent.

import type { APIAttachment } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  hasContent,
  mentionsOf,
  numberRows,
  showUploads,
  trim,
} from '../../../../src/playground/server/store/shape.ts';
import { PEOPLE } from '../../../../src/playground/server/world.ts';

test('components without an id get the lowest that nobody has', () => {
  const rows = [
    { type: 1, components: [{ type: 2 }, { type: 2, id: 1 }] },
    { type: 1, id: 3, components: [] },
  ];
  expect(numberRows(rows)).toEqual([
    {
      type: 1,
      id: 2,
      components: [
        { type: 2, id: 4 },
        { type: 2, id: 1 },
      ],
    },
    { type: 1, id: 3, components: [] },
  ]);
});

test('an embed is given back trimmed, with a type, and fields that say whether they stand in a row', () => {
  expect(trim({ title: ' Cell ', fields: [{ name: ' a ', value: ' b ' }] })).toEqual({
    type: 'rich',
    title: 'Cell',
    fields: [{ name: 'a', value: 'b', inline: false }],
  });
});

test.each([
  [{ title: 'Cell' }, true],
  [{ footer: { text: 'Study hall' } }, true],
  [{ image: { url: 'https://example.org/a.png' } }, true],
  [{ title: '  ', fields: [], color: 5 }, false],
])('%j shows something: %s', (embed, shows) => {
  expect(hasContent(embed)).toBe(shows);
});

test('an embed shows the uploaded file that it names, and no other', () => {
  const upload: APIAttachment = {
    id: '1',
    filename: 'a.png',
    size: 2,
    url: 'http://127.0.0.1/a.png',
    proxy_url: '',
  };
  const shown = new Set<APIAttachment>();
  const embed = { image: { url: 'attachment://a.png' }, thumbnail: { url: 'attachment://b.png' } };
  expect(showUploads(embed, [upload], shown)).toEqual({
    image: { url: upload.url },
    thumbnail: { url: 'attachment://b.png' },
  });
  expect([...shown]).toEqual([upload]);
});

test.each([
  ['without allowed mentions, whoever is named', undefined, ['student'], true],
  ['nobody', { parse: [] }, [], false],
  ['only people of the list', { parse: [], users: [PEOPLE.student.user.id] }, ['student'], false],
  ['nobody who is not named', { users: [PEOPLE.moderator.user.id] }, [], false],
])('a text pings %s', (_, allowed, names, everyone) => {
  const text = `<@${PEOPLE.student.user.id}> and @everyone`;
  const { mentions, mention_everyone } = mentionsOf(text, allowed);
  expect(mentions.map(({ username }) => username)).toEqual(names);
  expect(mention_everyone).toBe(everyone);
});
