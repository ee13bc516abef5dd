// The limits of embeds.

import { expect, test } from 'vitest';
import { checkEmbeds } from '../../../../src/playground/server/validate/embeds.ts';
import { Form } from '../../../../src/playground/server/validate/form.ts';

/** The paths and codes of what is wrong with these embeds. */
function complaintsOf(...embeds: unknown[]): string[] {
  const form = new Form();
  checkEmbeds(form, ['embeds'], embeds);
  return form.errors.map(({ path, code }) => `${path.slice(1).join('.')} ${code}`);
}

const long = (length: number): string => 'x'.repeat(length);

test('an embed may be as long as each of its limits', () => {
  expect(
    complaintsOf({
      title: long(256),
      description: long(1000),
      url: 'https://example.org',
      color: 0xffffff,
      timestamp: '2025-01-01T00:00:00.000Z',
      image: { url: 'attachment://formula.png' },
      thumbnail: { url: 'http://example.org/a.png' },
      footer: { text: long(2048), icon_url: 'https://example.org/i.png' },
      author: { name: long(256), url: 'https://example.org' },
      fields: [{ name: long(256), value: long(1024), inline: true }],
    }),
  ).toEqual([]);
  expect(complaintsOf(...Array.from({ length: 10 }, () => ({ title: 'x' })))).toEqual([]);
  expect(complaintsOf({ title: null, footer: null, fields: null })).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['no object', 'text', '0 MODEL_TYPE_CONVERT'],
  ['a long title', { title: long(257) }, '0.title BASE_TYPE_MAX_LENGTH'],
  ['a long description', { description: long(4097) }, '0.description BASE_TYPE_MAX_LENGTH'],
  ['a title that is a number', { title: 7 }, '0.title STRING_TYPE_CONVERT'],
  ['an address that is none', { url: 'example.org' }, '0.url URL_TYPE_INVALID_URL'],
  ['an address to run', { url: 'javascript:alert(1)' }, '0.url URL_TYPE_INVALID_SCHEME'],
  ['an upload behind the title', { url: 'attachment://a.png' }, '0.url URL_TYPE_INVALID_SCHEME'],
  ['a colour below black', { color: -1 }, '0.color NUMBER_TYPE_MIN'],
  ['a colour beyond white', { color: 0x1000000 }, '0.color NUMBER_TYPE_MAX'],
  ['a time that is none', { timestamp: 'yesterday' }, '0.timestamp DATE_TIME_TYPE_PARSE'],
  ['a picture without an address', { image: {} }, '0.image.url BASE_TYPE_REQUIRED'],
  [
    'a picture in the text',
    { image: { url: 'data:image/png;base64,x' } },
    '0.image.url URL_TYPE_INVALID_SCHEME',
  ],
  ['a long footer', { footer: { text: long(2049) } }, '0.footer.text BASE_TYPE_MAX_LENGTH'],
  ['a footer without words', { footer: {} }, '0.footer.text BASE_TYPE_REQUIRED'],
  ['a footer that is a text', { footer: 'x' }, '0.footer MODEL_TYPE_CONVERT'],
  [
    'an author without a name',
    { author: { url: 'https://example.org' } },
    '0.author.name BASE_TYPE_REQUIRED',
  ],
  ['a field without a name', { fields: [{ value: 'x' }] }, '0.fields.0.name BASE_TYPE_REQUIRED'],
  ['a field of blanks', { fields: [{ name: 'x', value: '  ' }] }, '0.fields.0.value BASE_TYPE_REQUIRED'],
  ['a long field', { fields: [{ name: 'x', value: long(1025) }] }, '0.fields.0.value BASE_TYPE_BAD_LENGTH'],
])('%s is refused', (_, embed, complaint) => {
  expect(complaintsOf(embed)).toEqual([complaint]);
});

test('there are at most ten embeds, and 25 fields in each', () => {
  expect(complaintsOf(...Array.from({ length: 11 }, () => ({ title: 'x' })))).toEqual([
    ' BASE_TYPE_MAX_LENGTH',
  ]);
  const fields = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'x' }));
  expect(complaintsOf({ fields })).toEqual(['0.fields BASE_TYPE_MAX_LENGTH']);
});

test('all texts of all embeds count together, addresses and blanks around do not', () => {
  const half = {
    description: long(2900),
    footer: { text: long(100) },
    url: `https://example.org/${long(900)}`,
  };
  expect(complaintsOf(half, { ...half, title: '   ' })).toEqual([]);
  expect(complaintsOf(half, { ...half, title: 'x' })).toEqual([' MAX_EMBED_SIZE_EXCEEDED']);
  expect(complaintsOf(half, { ...half, author: { name: 'x' } })).toEqual([' MAX_EMBED_SIZE_EXCEEDED']);
  expect(complaintsOf(half, { ...half, fields: [{ name: 'x', value: 'y' }] })).toEqual([
    ' MAX_EMBED_SIZE_EXCEEDED',
  ]);
});
