// Blocks between colons: a quote under a title, or what they hold where their name says nothing.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('the title of a block', () => {
  test.each([
    ['its kind', ':::tip\na\n:::', 'quote(p(strong("Tip")), p("a"))'],
    [
      'behind its kind, with markup',
      ':::tip T *b* $x$\na\n:::',
      'quote(p(strong("T ", em("b"), " ", inlineMath($x$))), p("a"))',
    ],
    ['in brackets', ':::tip[T]\na\n:::', 'quote(p(strong("T")), p("a"))'],
    ['in brackets, before attributes', ':::tip[T]{.c}\na\n:::', 'quote(p(strong("T")), p("a"))'],
    ['in an attribute', '::: {.callout-tip title="T"}\na\n:::', 'quote(p(strong("T")), p("a"))'],
    ['in an attribute behind its kind', ":::note{title='T'}\na\n:::", 'quote(p(strong("T")), p("a"))'],
    ['behind attributes', '::: {.warning} T\na\n:::', 'quote(p(strong("T")), p("a"))'],
    ['before further colons', ':::: note T ::::\na\n::::', 'quote(p(strong("T")), p("a"))'],
    ['none, but further colons', '::: note :::\na\n:::', 'quote(p(strong("Note")), p("a"))'],
    ['the same word as its kind', ':::tip Tip\na\n:::', 'quote(p(strong("Tip")), p("a"))'],
    ['in another language', ':::danger Ünï\na\n:::', 'quote(p(strong("Ünï")), p("a"))'],
    ['a class among others', '::: {.theorem #x}\na\n:::', 'quote(p(strong("Theorem")), p("a"))'],
    ['of what can be opened', '::: details Summary\na\n:::', 'quote(p(strong("Summary")), p("a"))'],
    ['of a block with a name that is not known', ':::unknown T\na\n:::', 'quote(p(strong("T")), p("a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('blocks that are there for the layout show what they hold', () => {
  test.each([
    ['a column', '::: {.column width="50%"}\na\n:::', 'p("a")'],
    ['a name that is not known', ':::unknown\na\n:::', 'p("a")'],
    ['an id', '::: {#id}\na\n:::', 'p("a")'],
    ['empty braces', '::: {}\na\n:::', 'p("a")'],
    ['no name at all', ':::\na\n:::', 'p("a")'],
    [
      'a group of code',
      ':::code-group\n```js [a]\n1\n```\n```ts [b]\n2\n```\n:::',
      'p(em("a")) code:js("1") p(em("b")) code:ts("2")',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('blocks within and around others', () => {
  test.each([
    [
      'in a block with more colons',
      ':::: tip\n:::note\nb\n:::\nc\n::::',
      'quote(p(strong("Tip")), quote(p(strong("Note")), p("b")), p("c"))',
    ],
    [
      'in a block with fewer',
      ':::tip\n\na\n\n::::note\nb\n::::\n\n:::',
      'quote(p(strong("Tip")), p("a"), quote(p(strong("Note")), p("b")))',
    ],
    [
      'in a list',
      '- a\n\n  :::tip\n  b\n  :::\n- c',
      'ul(li(p("a"), quote(p(strong("Tip")), p("b"))), li(p("c")))',
    ],
    ['in a quote', '> :::tip\n> a\n> :::', 'quote(quote(p(strong("Tip")), p("a")))'],
    ['around a list', ':::tip\n- a\n:::\n\nb', 'quote(p(strong("Tip")), ul(li(p("a")))) p("b")'],
    ['around a quote', ':::tip\n> a\n:::\n\nb', 'quote(p(strong("Tip")), quote(p("a"))) p("b")'],
    [
      'around a heading',
      ':::tip T\n\n## H\n\na\n\n:::\n\nb',
      'quote(p(strong("T")), h2("H"), p("a")) p("b")',
    ],
    [
      'around code that looks like its end',
      ':::tip\n```\n:::\n```\nb\n:::',
      'quote(p(strong("Tip")), code(":::"), p("b"))',
    ],
    ['below a table', '|a|\n|-|\n:::tip\na\n:::', 'table(tr(td("a"))) quote(p(strong("Tip")), p("a"))'],
    [
      'side by side as tabs',
      '::: tab One\na\n:::\n::: tab Two\nb\n:::',
      'ul(li(p(strong("One")), p("a")), li(p(strong("Two")), p("b")))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('unfinished blocks lose no word', () => {
  test.each([
    ['one that is never closed', ':::tip\na\n\nb', 'quote(p(strong("Tip")), p("a"), p("b"))'],
    [
      'two that are never closed',
      ':::tip\na\n\n:::note\nb',
      'quote(p(strong("Tip")), p("a"), quote(p(strong("Note")), p("b")))',
    ],
    ['one that was never opened is where a block begins', 'a\n\n:::\n\nb', 'p("a") p("b")'],
    ['one that is closed twice', ':::tip\na\n:::\n:::\nb', 'quote(p(strong("Tip")), p("a")) p("b")'],
    [
      'one that is closed outside of its list',
      '- :::tip\n  a\n\n:::\n\nb',
      'ul(li(quote(p(strong("Tip")), p("a")))) p("b")',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no block', () => {
  test.each([
    ['colons within a line', 'a :::tip b', 'p("a :::tip b")'],
    ['colons within a word', 'a:::b', 'p("a:::b")'],
    ['a name that begins with a digit', ':::1\na', 'p(":::1\\na")'],
    ['two colons', '::tip\na\n::', 'p("::tip\\na\\n::")'],
    ['code', '```\n:::tip\na\n:::\n```', 'code(":::tip\\na\\n:::")'],
    ['a code span', '`:::tip`', 'p(`:::tip`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
