// Addresses as Discord takes them.
import { expect, test } from 'vitest';
import { resolveUrl } from '../../../src/answer/text/address.ts';

const BASE = 'https://library.example/biology/cell';

test.each([
  ['an absolute one', 'https://a.example/b?c#d', 'https://a.example/b?c#d'],
  ['one beside the page', 'leaf.png', 'https://library.example/biology/leaf.png'],
  ['one above the page', '../physics', 'https://library.example/physics'],
  ['one from the root', '/all', 'https://library.example/all'],
  ['brackets, which would end a masked link', 'https://a.example/b_(c)', 'https://a.example/b_%28c%29'],
  ['signs of markup', 'https://a.example/*~|', 'https://a.example/%2A%7E%7C'],
])('%s', (_what, url, address) => {
  expect(resolveUrl(url, BASE)).toBe(address);
});

test.each([
  ['nothing', ''],
  ['another protocol', 'javascript:alert(1)'],
  ['a mail address', 'mailto:a@b.example'],
  ['what is no address', 'http://'],
  ['one that is too long', `https://a.example/${'a'.repeat(500)}`],
])('%s leads nowhere', (_what, url) => {
  expect(resolveUrl(url, BASE)).toBeUndefined();
});

test('a page without an address has no relative links', () => {
  expect(resolveUrl('leaf.png', '')).toBeUndefined();
});

test('a page without an address has absolute links only', () => {
  expect(resolveUrl('https://a.example/b', '')).toBe('https://a.example/b');
  expect(resolveUrl('b.md', '')).toBeUndefined();
});

test('a name and a password are left out', () => {
  expect(resolveUrl('https://user:secret@example.org/a', '')).toBe('https://example.org/a');
  expect(resolveUrl('b', 'https://user:secret@example.org/a')).toBe('https://example.org/b');
});
