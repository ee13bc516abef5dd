// TOML at the head of pages.
import { expect, test } from 'vitest';
import { parseToml } from '../../../src/library/text/toml.ts';

test('keys have their values and lines', () => {
  const found = parseToml('a = 1\n\n"title" = "A"\n[seo]\nk = 2', 2);
  expect(found).toMatchObject({ kind: 'yaml', data: { a: 1, title: 'A', seo: { k: 2 } } });
  if (found.kind === 'bad') throw new Error(found.what);
  expect([['a'], ['title'], ['gone']].map(found.lineOf)).toEqual([2, 4, 2]);
});

test.each([
  ['a value without quotes', 'a = 1\nb = cells', 3],
  ['a value that is not there', 'a =', 2],
  ['a key twice', 'a = 1\na = 2', 3],
])('%s is told on its line', (_, source, line) => {
  expect(parseToml(source, 2)).toMatchObject({
    kind: 'bad',
    line,
    what: expect.stringMatching(/^is not valid TOML: \S/),
    fix: expect.stringMatching(/quotes/),
  });
});
