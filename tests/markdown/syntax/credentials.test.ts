// Names and passwords in addresses.
import { expect, test } from 'vitest';
import { hideCredentials } from '../../../src/markdown/index.ts';

test.each([
  ['https://user:secret@example.org/a?b=c@d', 'https://example.org/a?b=c@d'],
  ['see HTTP://token@example.org.', 'see HTTP://example.org.'],
  ['https://a:b@one.example and https://c:d@two.example', 'https://one.example and https://two.example'],
  ['write to a@example.org', 'write to a@example.org'],
  ['https://example.org/@somebody', 'https://example.org/@somebody'],
  ['https://example.org and a@example.org', 'https://example.org and a@example.org'],
])('%s', (text, shown) => {
  expect(hideCredentials(text)).toBe(shown);
});

test('a long text without an end is soon done', () => {
  const text = `${'https://a'.repeat(100_000)}@`;
  expect(hideCredentials(text).length).toBeLessThanOrEqual(text.length);
});
