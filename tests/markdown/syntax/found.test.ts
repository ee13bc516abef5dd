// Marks that were found in a text, read by the parser as nodes of their own wherever they may stand.
import type { Node, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { extensionsFor, type Marks } from '../../../src/markdown/syntax/found.ts';
import { rangeOf } from '../../../src/markdown/syntax/ranges.ts';

/** The text as a tree in short, with the marks that are found in it as they are told. */
function read(
  text: string,
  find: { spans?: RegExp; lines?: RegExp; containers?: RegExp; last?: boolean },
): string {
  const all = (pattern: RegExp | undefined, kind: string) =>
    pattern
      ? [...text.matchAll(pattern)].map(({ 0: mark, index }) => ({
          kind,
          start: index,
          end: index + mark.length,
          ...(find.last ? { last: true } : {}),
        }))
      : [];
  const marks: Marks = {
    spans: all(find.spans, 'mark'),
    lines: all(find.lines, 'line'),
    containers: all(find.containers, 'box').map((found) => ({ ...found, indent: 2 })),
  };
  const { syntax, tree } = extensionsFor(marks, text);
  return write(fromMarkdown(text, { extensions: [syntax], mdastExtensions: [tree] }), text);
}

function write(node: Node, text: string): string {
  const type = node.type as string;
  if (type === 'mark' || type === 'line') {
    const { start, end } = rangeOf(node);
    return `${type}<${text.slice(start, end)}>`;
  }
  if ('value' in node) return JSON.stringify(node.value);
  if (!('children' in node)) return type;
  const inside = (node as Parent).children.map((child) => write(child, text)).join(' ');
  return type === 'root' ? inside : `${type}(${inside})`;
}

describe('a mark within a paragraph', () => {
  const spans = /@\w+@/g;
  test.each([
    ['between words', 'a @b@ c', 'paragraph("a " mark<@b@> " c")'],
    ['at the ends', '@a@ b @c@', 'paragraph(mark<@a@> " b " mark<@c@>)'],
    ['two that touch', '@a@@b@', 'paragraph(mark<@a@> mark<@b@>)'],
    ['in emphasis', '*@a@*', 'paragraph(emphasis(mark<@a@>))'],
    ['in the text of a link', '[@a@](b)', 'paragraph(link(mark<@a@>))'],
    ['in a heading', '# @a@', 'heading(mark<@a@>)'],
    ['in a list in a quote', '> - @a@', 'blockquote(list(listItem(paragraph(mark<@a@>))))'],
    ['not in code', '`@a@`', 'paragraph("@a@")'],
    ['not in a block of code', '```\n@a@\n```', '"@a@"'],
    ['not in an address', '[a](@b@)', 'paragraph(link("a"))'],
    ['not behind a backslash', '\\@a@ b', 'paragraph("@a@ b")'],
  ])('%s', (_name, text, tree) => {
    expect(read(text, { spans })).toBe(tree);
  });

  test('comes last where plain Markdown makes something of it', () => {
    const marks = { spans: /<[a-z]+ ?!?>/g, last: true };
    expect(read('<b> a', marks)).toBe('paragraph("<b>" " a")');
    expect(read('<b !> a', marks)).toBe('paragraph(mark<<b !>> " a")');
  });

  test('is not read beyond its line', () => {
    expect(read('a @b\nc@ d', { spans: /@[^@]+@/g })).toBe('paragraph("a " mark<@b> "\\nc@ d")');
  });
});

describe('a mark on a line of its own', () => {
  const lines = /^%.*$/gm;
  test.each([
    ['alone', '%a b', 'line<%a b>'],
    ['between paragraphs', 'a\n\n%b\n\nc', 'paragraph("a") line<%b> paragraph("c")'],
    ['below a paragraph', 'a\n%b\nc', 'paragraph("a") line<%b> paragraph("c")'],
    ['in a fence it is none', '```\n%a\n```', '"%a"'],
  ])('%s', (_name, text, tree) => {
    expect(read(text, { lines })).toBe(tree);
  });

  test('in a list or a quote it stands in that', () => {
    const within = /(?<=> |- )%.*$/gm;
    expect(read('> %a', { lines: within })).toBe('blockquote(line<%a>)');
    expect(read('- %a', { lines: within })).toBe('list(listItem(line<%a>))');
  });
});

describe('a mark that begins a block', () => {
  const containers = /^!box$/gm;
  test.each([
    ['with lines that are indented', '!box\n  a\n  b', 'box(paragraph("a\\nb"))'],
    ['with paragraphs', '!box\n  a\n\n  b\n\nc', 'box(paragraph("a") paragraph("b")) paragraph("c")'],
    ['with a list', '!box\n  - a\n  - b', 'box(list(listItem(paragraph("a")) listItem(paragraph("b"))))'],
    ['with a fence', '!box\n  ```\n  a\n\n    b\n  ```', 'box("a\\n\\n  b")'],
    ['with nothing', '!box\n\na', 'box() paragraph("a")'],
    ['with lines that are not indented enough', '!box\n a', 'box() paragraph("a")'],
    ['with a line that goes on', '!box\n  a\nb', 'box(paragraph("a\\nb"))'],
    ['below a paragraph', 'a\n!box\n  b', 'paragraph("a") box(paragraph("b"))'],
    ['twice', '!box\n  a\n!box\n  b', 'box(paragraph("a")) box(paragraph("b"))'],
    ['indented by a tab', '!box\n\ta', 'box(paragraph("a"))'],
  ])('%s', (_name, text, tree) => {
    expect(read(text, { containers })).toBe(tree);
  });

  test('within a block, a list and a quote', () => {
    const within = /!box$/gm;
    expect(read('!box\n  !box\n    a', { containers: within })).toBe('box(box(paragraph("a")))');
    expect(read('- !box\n    a', { containers: within })).toBe('list(listItem(box(paragraph("a"))))');
    expect(read('> !box\n>   a', { containers: within })).toBe('blockquote(box(paragraph("a")))');
  });
});

test('marks are found in a piece of a text by where they stand in all of it', () => {
  const found = { kind: 'mark', start: 12, end: 15 };
  const { syntax, tree } = extensionsFor({ spans: [found], lines: [], containers: [] }, 'a @b', 10);
  const root = fromMarkdown('a @b', { extensions: [syntax], mdastExtensions: [tree] });
  expect(write(root, 'a @b')).toBe('paragraph("a " mark<@b>)');
});
