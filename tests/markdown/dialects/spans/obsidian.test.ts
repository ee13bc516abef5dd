// Links between notes, embeds, and the ids of blocks, as Obsidian has them.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a link to a note that the library does not have is its text', () => {
  test.each([
    ['its name', 'see [[A]]', 'p("see ", "A")'],
    ['its name without folder and ending', '[[notes/A b.md]]', 'p("A b")'],
    ['the heading it leads to', '[[A#B#C]]', 'p("A › B › C")'],
    ['a heading of the same page', '[[#B]]', 'p("B")'],
    ['a block', '[[A#^abc123]]', 'p("A")'],
    ['a block of the same page', '[[#^abc123]]', 'p("abc123")'],
    ['a text of its own', '[[A|the *b*]]', 'p("the ", em("b"))'],
    ['a text of its own, in a table', '| a |\n| - |\n| [[A\\|b]] |', 'table(tr(td("a")), tr(td("b")))'],
    ['a blank text of its own', '[[A|]]', 'p("A")'],
    ['a text that is a size', '[[A|300]]', 'p("A")'],
    ['a day', '[[2024-01-31]]', 'p("2024-01-31")'],
    ['beside others', '[[A]][[B]]', 'p("A", "B")'],
    ['in bold', '**[[A]]**', 'p(strong("A"))'],
    ['in a heading', '## [[A]]', 'h2("A")'],
    ['in a quote and a list', '> - [[A]]', 'quote(ul(li(p("A"))))'],
    ['in the text of a link', '[[[A]]](b)', 'p(link<b>("A"))'],
    ['a formula in its text', '[[A|so $x$]]', 'p("so ", inlineMath($x$))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('an embed', () => {
  test.each([
    ['of a picture', '![[a/leaf.png]]', 'p(image<a/leaf.png>(leaf))'],
    ['of a picture with a size', '![[leaf.png|300x200]]', 'p(image<leaf.png>(leaf))'],
    ['of a picture with a text and a size', '![[leaf.PNG|A leaf|300]]', 'p(image<leaf.PNG>(A leaf))'],
    [
      'of a picture in a table',
      '| a |\n| - |\n| ![[leaf.png\\|A leaf]] |',
      'table(tr(td("a")), tr(td(image<leaf.png>(A leaf))))',
    ],
    ['of a note', '![[A#B]]', 'p("A › B")'],
    ['of a file', '![[a.pdf#page=3]]', 'p("a.pdf › page=3")'],
    ['of another kind of picture', '![[a.avif]]', 'p(image<a.avif>(a))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('an address in the brackets of a note', () => {
  test.each([
    [
      'of a page',
      'see [[https://school.edu/a|the site]]',
      'p("see ", link<https://school.edu/a>("the site"))',
    ],
    [
      'of a picture, with its height',
      '[[https://school.edu/leaf.png|height=250px]]',
      'p(image<https://school.edu/leaf.png>(leaf))',
    ],
    [
      'of a picture that is embedded',
      '![[https://school.edu/leaf.png|A leaf]]',
      'p(image<https://school.edu/leaf.png>(A leaf))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('the size of a picture of Markdown is not shown', () => {
  test.each([
    ['a width', '![a leaf|300](b.png)', 'p(image<b.png>(a leaf))'],
    ['both', '![a|300x200](b.png)', 'p(image<b.png>(a))'],
    ['nothing else', '![300](b.png)', 'p(image<b.png>(300))'],
    ['words behind the bar', '![a|b](c.png)', 'p(image<c.png>(a|b))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('the id of a block is not shown', () => {
  test.each([
    ['at the end of a paragraph', 'a ^abc123', 'p("a")'],
    ['of several words', 'a ^my-block', 'p("a")'],
    ['in a list', '- a ^abc123\n- b', 'ul(li(p("a")), li(p("b")))'],
    ['on a line of its own in a paragraph', 'a\n^abc123\nb', 'p("a\\nb")'],
    ['behind markup', '*a* ^abc123', 'p(em("a"), "")'],
    ['of a heading', '## a ^abc123', 'h2("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no mark of Obsidian', () => {
  test.each([
    ['a matrix', '[[1, 2], [3, 4]]', 'p("[[1, 2], [3, 4]]")'],
    ['a vector', '[[0, 1]]', 'p("[[0, 1]]")'],
    ['a power', 'so x ^2', 'p("so x ^2")'],
    ['a power of a letter', 'so x ^n', 'p("so x ^n")'],
    ['a power within a sentence', '2 ^abcdef is', 'p("2 ^abcdef is")'],
    ['code', '`[[A]]` and\n\n```\n[[A]] ^abc123\n```', 'p(`[[A]]`, " and") code("[[A]] ^abc123")'],
    ['a link of Markdown in brackets', '[[1]](a.md)', 'p(link<a.md>("[1]"))'],
    ['brackets that are never closed', '[[A] and [[B', 'p("[[A] and [[B")'],
    ['brackets over two lines', '[[A\nB]]', 'p("[[A\\nB]]")'],
    ['a test of a shell', 'if [[ -f x ]]; then', 'p("if [[ -f x ]]; then")'],
    ['a comparison in a shell', 'if [[ a == b ]]; then', 'p("if [[ a == b ]]; then")'],
    ['empty brackets', '[[]]', 'p("[[]]")'],
    ['a place of contents is no link and is not shown', 'a [[_TOC_]] b', 'p("a ", " b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

test('the id of a block is not shown within a paragraph either, above a formula', () => {
  expect(treeOf('so it follows: ^0c1458\n$$x$$')).not.toContain('0c1458');
  expect(treeOf('so it follows: ^0c1458\nand more')).toBe('p("so it follows:\\nand more")');
  expect(treeOf('two ^2\nand x ^abcdef\ny')).toContain('^abcdef');
});
