// Paths of pages and of parts of them.
import { describe, expect, test } from 'vitest';
import { fileOf, isSectionPath, partPath } from '../../src/library/page-draft.ts';

describe('the path of a part', () => {
  test.each([
    ['a.md', 'section', 'b', 'a.md#b'],
    ['a.mdx', 'question', 'b', 'a.mdx?b'],
    ['a.Rmd', 'section', 'b', 'a.Rmd#b'],
    ['x y/a.markdown', 'section', 'b c', 'x y/a.markdown#b c'],
    ['a.md', 'section', '', 'a.md#'],
    ['a.md', 'question', 'who?#1', 'a.md?who?#1'],
    ['C#/what?.md', 'section', 'x', 'C#/what?.md#x'],
    ['a.md.md', 'section', 'b.md', 'a.md.md#b.md'],
    ['A.MD', 'section', 'x', 'A.MD#x'],
  ] as const)('%s, %s %j, is %s, and leads back to its file', (file, kind, name, path) => {
    expect(partPath(file, kind, name)).toBe(path);
    expect(fileOf(path)).toBe(file);
    expect(isSectionPath(path)).toBe(kind === 'section');
  });

  test('with line breaks in its name leads back too', () => {
    expect(fileOf('a.md#one\ntwo')).toBe('a.md');
  });
});

test.each(['a.md', 'C#/a.md', 'what?/a.mdx', 'a.markdown', 'a#b', 'a.txt#b', ''])(
  '%j is a file, and no part of one',
  (path) => {
    expect(fileOf(path)).toBe(path);
    expect(isSectionPath(path)).toBe(false);
  },
);
