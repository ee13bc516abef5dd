// Attributes in braces: dropped where they are attributes, and left where they are anything else.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('attributes are dropped', () => {
  test.each([
    ['of a heading', '## A {#a .b key="c"}', 'h2("A ")'],
    ['of a heading, with a hyphen of Pandoc', '## A {-}', 'h2("A ")'],
    ['of a link', '[a](b){target="_blank"} c', 'p(link<b>("a"), " c")'],
    ['of a link, with a colon', '[a](b){:target="_blank"} c', 'p(link<b>("a"), " c")'],
    ['of a picture', '![a](b.png){ width=300 align=left }', 'p(image<b.png>(a))'],
    ['of emphasis', '*a*{.b} **c**{: .d }', 'p(em("a"), " ", strong("c"))'],
    ['of a code span', '`a`{.py} b', 'p(`a`, " b")'],
    ['of a code span, a language', '`a`{:js} b', 'p(`a`, " b")'],
    ['of brackets', '[a *b*]{.smallcaps} c', 'p("a ", em("b"), " c")'],
    ['of a paragraph, on a line below', 'a\n{: .b }', 'p("a\\n")'],
    ['of a paragraph, on a line above', '{: .b }\na', 'p("\\na")'],
    ['of a list item', '- a {: .b}\n- c', 'ul(li(p("a ")), li(p("c")))'],
    ["of kramdown's options", '{::options parse_block_html="true" /}\n\na', 'p("a")'],
    ['of a cell', '| a {.b} |\n| - |\n| c |', 'table(tr(td("a ")), tr(td("c")))'],
    ['in quotes with braces of their own', 'a {: .b data="c {d" }', 'p("a ")'],
    ['of an id with numbers', 'a { #fig-3.8-0.9 }', 'p("a ")'],
    ['of several classes in one', 'a {.b.c#d}', 'p("a ")'],
    ['the place of contents of kramdown', 'a\n\n{:toc max_level=2}\n\nb', 'p("a") p("b")'],
    ['the end of an extension of kramdown', '{::nomarkdown}\na\n{:/}', 'p("\\na\\n")'],
    ['a list that is defined elsewhere, below a paragraph', 'a\n{:important}\n\nb', 'p("a\\n") p("b")'],
    ['two of them, below code', '```\na\n```\n{: wide fs-3 .c}', 'code("a")'],
    ['with quotes in values at the end of a line', 'a {: .b title="<i class="c">" }', 'p("a ")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is left as it is', () => {
  test.each([
    ['a set', 'the set {a, b, c}', 'p("the set {a, b, c}")'],
    ['a sign in braces', 'a {-} b', 'p("a {-} b")'],
    ['a sign in braces at the end of a line', 'a {-}', 'p("a {-}")'],
    ['a set of numbers', 'from {.5, .6}', 'p("from {.5, .6}")'],
    ['one assignment', 'so {x=1} holds', 'p("so {x=1} holds")'],
    ['a name within a sentence', 'a {:b} c', 'p("a ", `{:b}`, " c")'],
    ['a name with nothing above', '{:b}\n\na', 'p("{:b}") p("a")'],
    ['a word', 'a {b} c', 'p("a {b} c")'],
    ['an object', '{ a: 1, b: "c" }', 'p("{ a: 1, b: \\"c\\" }")'],
    ['JSON', '{"a": 1}', 'p("{\\"a\\": 1}")'],
    ['braces that are never closed', 'a {.b', 'p("a {.b")'],
    ['braces over two lines', 'a {.b\n.c} d', 'p("a {.b\\n.c} d")'],
    ['attributes in a code span', '`{: .b}`', 'p(`{: .b}`)'],
    ['attributes in a formula', '$\\{.b\\}$', 'p(inlineMath($\\{.b\\}$))'],
    ['brackets without attributes', '[a] {b}', 'p("[a] {b}")'],
    ['empty braces', 'a {} b', 'p("a {} b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

test.each([
  ['Append {:lang} to a span.', 'p("Append ", `{:lang}`, " to a span.")'],
  ['By a style ({:js}).', 'p("By a style (", `{:js}`, ").")'],
  ['a {:lang', 'p("a {:lang")'],
  ['{ x:lang } and {:A}', 'p("{ x:lang } and {:A}")'],
])('%j tells of attributes, or of something else', (markdown, tree) => {
  expect(treeOf(markdown)).toBe(tree);
});
