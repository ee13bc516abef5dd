// Which files hold Markdown, by their names.
import { describe, expect, test } from 'vitest';
import { isMarkdownName, MARKDOWN_ENDING, withoutMarkdownEnding } from '../src/file-names.ts';

describe('a file that holds Markdown', () => {
  test.each(['a.md', 'Year 2/b.markdown', 'c.mdx', 'd.qmd', 'e.Rmd', 'README.MD', '.md'])('%s', (name) => {
    expect(isMarkdownName(name)).toBe(true);
    expect(withoutMarkdownEnding(name)).toBe(name.slice(0, name.lastIndexOf('.')));
  });
});

describe('a file that holds none', () => {
  test.each(['a.txt', 'md', 'amd', 'a.md.bak', 'a.md#part', 'a.smd', 'b.mdxx', ''])('%s', (name) => {
    expect(isMarkdownName(name)).toBe(false);
    expect(withoutMarkdownEnding(name)).toBe(name);
  });
});

test('only the last of several endings is taken off', () => {
  expect(withoutMarkdownEnding('notes.md.md')).toBe('notes.md');
});

test('the ending is a part of other expressions, and adds no group to them', () => {
  expect([...(new RegExp(`^(x)${MARKDOWN_ENDING}(#)?$`).exec('x.mdx#') ?? [])]).toEqual(['x.mdx#', 'x', '#']);
});
