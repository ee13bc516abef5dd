// Texts as names in paths and ids.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../src/library/slug.ts';

test.each([
  ['What is osmosis?', 'what-is-osmosis'],
  ['  --a__b--  ', 'a-b'],
  ['C++', 'c'],
  ['!!!', ''],
  ['', ''],
  ['Ökologie & Umwelt', 'ökologie-umwelt'],
  // Written in one way or the other, an accent is the same letter.
  ['E\u0301tude', '\u00e9tude'],
  ['\u00c9tude', '\u00e9tude'],
  ['日本 の 歴史', '日本-の-歴史'],
  ['Na⁺ / K⁺', 'na-k'],
  ['x²', 'x²'],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('the way of plain English gives what the way of all scripts gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      // A letter that is no English one takes the other way.
      expect(`${slugify(text)}-ö`.replace(/^-/, '')).toBe(slugify(`${text} ö`));
    }),
  );
});

test('a slug is letters and digits with single hyphens between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugify(text)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
    }),
  );
});
