// What reading a page's tree needs to know of the whole page.
import { expect, test } from 'vitest';
import { startReading } from '../../src/markdown/reading.ts';

const resolveUrl = (url: string) => `https://a.example/${url}`;

test('definitions of links are gathered by their names, however these are written', () => {
  const { definitions } = startReading('[a][One Two]\n\n[One Two]: b.md "T"\n[three]: c.md', resolveUrl);
  expect([...definitions].map(([name, { url, title }]) => [name, url, title])).toEqual([
    ['one two', 'b.md', 'T'],
    ['three', 'c.md', null],
  ]);
});

test('the first of two definitions of a name holds', () => {
  const { definitions } = startReading('[a]: b.md\n[a]: c.md', resolveUrl);
  expect(definitions.get('a')?.url).toBe('b.md');
});

test('definitions hold for the whole page, wherever they stand', () => {
  const { definitions } = startReading('[a][b]\n\n> - [b]: c.md', resolveUrl);
  expect(definitions.get('b')?.url).toBe('c.md');
});

test('where there is none there are none, and code has none', () => {
  expect(startReading('a', resolveUrl).definitions.size).toBe(0);
  expect(startReading('```\n[a]: b.md\n```', resolveUrl).definitions.size).toBe(0);
});

test('names between double brackets lead to pages, also in a text that is read on its own', () => {
  const { document, parse } = startReading('[[A]]', resolveUrl, (target) => `https://a.example/${target}`);
  for (const { root } of [document, parse('[[A]]')])
    expect(root.children[0]).toMatchObject({ children: [{ type: 'link', url: 'https://a.example/A' }] });
});
