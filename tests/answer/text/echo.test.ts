// What people wrote, repeated to them.
import { expect, test } from 'vitest';
import { echo, quote } from '../../../src/answer/index.ts';

test('a quote is one line, whatever was written', () => {
  expect(quote('what is\n\na *cell*?')).toBe('> what is a \\*cell\\*?');
  expect(quote(' ')).toBe('> …');
});

test('a long question is cut after a word', () => {
  const quoted = quote('word '.repeat(100));
  expect(quoted).toMatch(/ word…$/);
  expect(quoted.length).toBeLessThanOrEqual(302);
});

test('nobody is pinged, and no address becomes a link or an invitation', () => {
  expect(echo('@everyone <@1> https://a.example discord.gg/abc', 100)).not.toMatch(
    /@everyone|(?<!\\)<@|:\/\/|discord\.gg/,
  );
});

test('the limit counts characters of the text, not of its escapes', () => {
  expect(echo('*'.repeat(10), 10)).toBe('\\*'.repeat(10));
});
