// Definition lists: a term and what it means, as a list of terms.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a definition', () => {
  test.each([
    ['of one line', 'T\n: a', 'ul(li(p(strong("T")), p("a")))'],
    ['with three spaces behind its sign', 'T\n:   a\n    b', 'ul(li(p(strong("T")), p("a\\nb")))'],
    ['with four spaces behind its sign', 'T\n:    a\n     b', 'ul(li(p(strong("T")), p("a\\nb")))'],
    ['with a tab behind its sign', 'T\n:\ta', 'ul(li(p(strong("T")), p("a")))'],
    ['indented itself', 'T\n   : a', 'ul(li(p(strong("T")), p("a")))'],
    ['below a blank line', 'T\n\n: a', 'ul(li(p(strong("T")), p("a")))'],
    ['of several paragraphs', 'T\n: a\n\n    b', 'ul(li(p(strong("T")), p("a"), p("b")))'],
    ['with a line that is not indented', 'T\n: a\nlazy', 'ul(li(p(strong("T")), p("a\\nlazy")))'],
    ['one of two', 'T\n: a\n: b', 'ul(li(p(strong("T")), p("a"), p("b")))'],
    ['one of two, apart', 'T\n: a\n\n: b\n\nc', 'ul(li(p(strong("T")), p("a"), p("b"))) p("c")'],
    ['of two terms', 'T\nU\n: a', 'ul(li(p(strong("T\\nU")), p("a")))'],
    ['without a term', 'a\n\n***\n\n: b', 'p("a") thematicBreak p("b")'],
    ['below a heading', '## T\n: a', 'h2("T") p("a")'],
    ['of a term with markup', '*T* `c`\n: a', 'ul(li(p(strong(em("T"), " ", `c`)), p("a")))'],
    [
      'of a term of the greatest length',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n: a',
      'ul(li(p(strong("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")), p("a")))',
    ],
    [
      'below a paragraph that is longer than a term',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy\n: a',
      'p("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy") p("a")',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('several definitions', () => {
  test.each([
    ['are one list', 'T\n: a\n\nU\n: b', 'ul(li(p(strong("T")), p("a")), li(p(strong("U")), p("b")))'],
    [
      'are two where something stands between them',
      'T\n: a\n\nx\n\nU\n: b',
      'ul(li(p(strong("T")), p("a"))) p("x") ul(li(p(strong("U")), p("b")))',
    ],
    [
      'end with a heading',
      'T\n: a\n\n## H\n\nU\n: b',
      'ul(li(p(strong("T")), p("a"))) h2("H") ul(li(p(strong("U")), p("b")))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what a definition may hold', () => {
  test.each([
    ['a list', 'T\n: - a\n  - b', 'ul(li(p(strong("T")), ul(li(p("a")), li(p("b")))))'],
    ['a quote', 'T\n: > q', 'ul(li(p(strong("T")), quote(p("q"))))'],
    ['a formula', 'T\n: $x$', 'ul(li(p(strong("T")), p(inlineMath($x$))))'],
    ['a fence', 'T\n: ```js\n  a\n  ```', 'ul(li(p(strong("T")), code:js("a")))'],
    ['indented code', 'T\n: a\n\n      code', 'ul(li(p(strong("T")), p("a"), code("code")))'],
    [
      'a table',
      'T\n: |a|b|\n  |-|-|\n  |1|2|',
      'ul(li(p(strong("T")), table(tr(td("a"), td("b")), tr(td("1"), td("2")))))',
    ],
    ['an admonition', 'T\n: !!! note "N"\n      a', 'ul(li(p(strong("T")), quote(p(strong("N")), p("a"))))'],
    ['another definition', 'T\n: a\n  : b', 'ul(li(p(strong("T")), ul(li(p(strong("a")), p("b")))))'],
    [
      'marks of other dialects',
      'T\n: [[a]]\n\nU\n: ==b==',
      'ul(li(p(strong("T")), p("a")), li(p(strong("U")), p(html"<mark>", "b", html"</mark>")))',
    ],
    ['the id of a block', '**T**\n: a ^abc123', 'ul(li(p(strong(strong("T"))), p("a")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('definitions within other blocks', () => {
  test.each([
    ['in a list', '1. T\n   : a', 'ol(li(ul(li(p(strong("T")), p("a")))))'],
    [
      'in a list within a list',
      '- x\n  - T\n    : a\n\n      b',
      'ul(li(p("x"), ul(li(ul(li(p(strong("T")), p("a"), p("b")))))))',
    ],
    ['in a quote', '> T\n> : a\n> : b', 'quote(ul(li(p(strong("T")), p("a"), p("b"))))'],
    ['in a list in a quote', '> - T\n>   : a', 'quote(ul(li(ul(li(p(strong("T")), p("a"))))))'],
    ['in a quote in a quote', '> > T\n> > : a\n\nb', 'quote(quote(ul(li(p(strong("T")), p("a"))))) p("b")'],
    [
      'in an admonition',
      '!!! note\n    T\n    : a\n\n        b',
      'quote(p(strong("Note")), ul(li(p(strong("T")), p("a"), p("b"))))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no definition', () => {
  test.each([
    ['a colon without a space', 'T\n:a', 'p("T\\n:a")'],
    ['a line that is indented as code', 'T\n    : a', 'p("T\\n: a")'],
    ['code', '```\nT\n: a\n```', 'code("T\\n: a")'],
    ['indented code', '    T\n    : a', 'code("T\\n: a")'],
    ['the sign of another dialect', 'T\n~ a', 'p("T\\n~ a")'],
    ['a colon within a line', 'note : a', 'p("note : a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
