// Files that a generator puts in place of a line.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('a file that is put in place of a line is named', () => {
  test.each([
    ["markdown-it's", '!!!include(a/b.md)!!!', 'p("↪ ", `a/b.md`)'],
    ['two on one line', '!!!include(a.md)!!! and !!!include(b.md)!!!', 'p("↪ ", `a.md`, " and ↪ ", `b.md`)'],
    ["mdBook's", '{{#include a.rs:2:5}}', 'p("↪ ", `a.rs:2:5`)'],
    ["mdBook's for a playground", '{{#playground a.rs editable}}', 'p("↪ ", `a.rs`)'],
    ["mdBook's quiz", '{{#quiz ../quizzes/a.toml}}', 'p("↪ ", `../quizzes/a.toml`)'],
    ["VuePress' code", '@[code js{1,3}](../a.js)', 'p("↪ ", `../a.js`)'],
    ['between brackets', '@include(a.md)', 'p("↪ ", `a.md`)'],
    ['behind a word', '@include ./a.md', 'p("↪ ", `./a.md`)'],
    ['in quotes', '@import "a.md"', 'p("↪ ", `a.md`)'],
    ["VitePress'", '<!-- @include: ./a.md -->', 'p("↪ ", `./a.md`)'],
    ["markdown-include's", '{!../a.md!}', 'p("↪ ", `../a.md`)'],
    ["DocFX's", '[!INCLUDE [a](b.md)]', 'p("↪ ", link("a"))'],
    ["DocFX's without a space", '[!INCLUDE[a](b.md)]', 'p("↪ ", link("a"))'],
    ["DocFX's code", '[!code-csharp[Main](a.cs?range=1-9)]', 'p("↪ ", `a.cs?range=1-9`)'],
    ['in a list', '- a\n\n  !!!include(b.md)!!!', 'ul(li(p("a"), p("↪ ", `b.md`)))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown).replace(/<[^<>]*>/g, '')).toBe(tree.replace(/<[^<>]*>/g, ''));
  });
});

test('a video is an address', () => {
  expect(treeOf('@[youtube](abc123)')).toContain('youtu.be/abc123');
  expect(treeOf('[!VIDEO https://x.example/v]')).toContain('https://x.example/v');
});

test("mdBook's title of a window is not shown", () => {
  expect(treeOf('{{#title A}}\n\nb')).toBe('p("b")');
});

describe('what names no file', () => {
  test.each([
    [
      'code',
      '```\n!!!include(a.md)!!!\n{{#include b.rs}}\n```',
      'code("!!!include(a.md)!!!\\n{{#include b.rs}}")',
    ],
    ['a code span', '`!!!include(a.md)!!!`', 'p(`!!!include(a.md)!!!`)'],
    ['a directive in a sentence', 'write @include a.md there', 'p("write @include a.md there")'],
    ['a condition of Handlebars', '{{#if a}}', 'p(`{{#if a}}`)'],
    ['an exclamation', 'Include (this)!!!', 'p("Include (this)!!!")'],
    ['a set', '{!a b!}', 'p("{!a b!}")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
