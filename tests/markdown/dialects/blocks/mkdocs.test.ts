// What Material for MkDocs adds: admonitions, content tabs and keys, as nodes of plain Markdown.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('the title of an admonition', () => {
  test.each([
    ['its kind', '!!! note\n    a', 'quote(p(strong("Note")), p("a"))'],
    ['of a kind of two words', '!!! see-also\n    a', 'quote(p(strong("See also")), p("a"))'],
    ['of a kind in another language', '!!! définition "D"\n    a', 'quote(p(strong("D")), p("a"))'],
    [
      'of its own, with markup',
      '!!! note "A *b* `c`"\n    d',
      'quote(p(strong("A ", em("b"), " ", `c`)), p("d"))',
    ],
    ['in single quotes', "!!! note 'It is'\n    a", 'quote(p(strong("It is")), p("a"))'],
    ['with quotes in it', '!!! note "A "b" c"\n    a', 'quote(p(strong("A \\"b\\" c")), p("a"))'],
    ['with quotes that are escaped', '!!! note \\"A\\"\n    a', 'quote(p(strong("A")), p("a"))'],
    ['that is blank: none', '!!! note ""\n    a', 'quote(p("a"))'],
    ['without a kind', '!!! "A"\n    a', 'quote(p(strong("A")), p("a"))'],
    ['of one at the side', '!!! tip inline end "A"\n    b', 'quote(p(strong("A")), p("b"))'],
    [
      'of several kinds, the first of which is known',
      '!!! danger highlight blink\n    a',
      'quote(p(strong("Danger highlight blink")), p("a"))',
    ],
    ['of one that is folded', '??? question\n    a', 'quote(p(strong("Question")), p("a"))'],
    ['of one that is folded and open', '???+ question "Q"\n    a', 'quote(p(strong("Q")), p("a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what an admonition holds', () => {
  test.each([
    [
      'several paragraphs',
      '!!! note\n    a\n\n    b\n\nc',
      'quote(p(strong("Note")), p("a"), p("b")) p("c")',
    ],
    [
      'lines that are not indented, as a paragraph goes on',
      '!!! note\n    a\nb',
      'quote(p(strong("Note")), p("a\\nb"))',
    ],
    ['nothing', '!!! note\n\na', 'quote(p(strong("Note"))) p("a")'],
    [
      'a list and what follows it',
      '!!! note\n    - a\n    - b\n\n    c',
      'quote(p(strong("Note")), ul(li(p("a")), li(p("b"))), p("c"))',
    ],
    [
      'code with blank lines',
      '!!! note\n    ```py\n    a\n\n        b\n    ```',
      'quote(p(strong("Note")), code:py("a\\n\\n    b"))',
    ],
    ['indented code', '!!! note\n\n        a', 'quote(p(strong("Note")), code("a"))'],
    [
      'another admonition',
      '!!! note\n    a\n\n    ??? tip\n        b\n\n    c',
      'quote(p(strong("Note")), p("a"), quote(p(strong("Tip")), p("b")), p("c"))',
    ],
    [
      'tabs',
      '!!! note\n    === "A"\n        a\n    === "B"\n        b',
      'quote(p(strong("Note")), ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b"))))',
    ],
    ['a heading', '!!! note\n    ## a\n    b', 'quote(p(strong("Note")), h2("a"), p("b"))'],
    ['lines indented by less than four', '!!! note\n  a\n\nb', 'quote(p(strong("Note"))) p("a") p("b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('an admonition within other blocks', () => {
  test.each([
    [
      'in a list',
      '- a\n\n    !!! note\n        b\n\n- c',
      'ul(li(p("a"), quote(p(strong("Note")), p("b"))), li(p("c")))',
    ],
    [
      'in a numbered list, by three columns',
      '1. a\n\n   !!! note\n       b\n\n2. c',
      'ol(li(p("a"), quote(p(strong("Note")), p("b"))), li(p("c")))',
    ],
    ['in a quote', '> !!! note\n>     a\n\nb', 'quote(quote(p(strong("Note")), p("a"))) p("b")'],
    ['below a paragraph', 'a\n!!! note\n    b', 'p("a") quote(p(strong("Note")), p("b"))'],
    ['below a heading', '## a\n!!! note\n    b', 'h2("a") quote(p(strong("Note")), p("b"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('content tabs', () => {
  test.each([
    [
      'side by side',
      '=== "A"\n    a\n\n=== "B"\n    b',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    [
      'with a text between them',
      '=== "A"\n    a\n\nb\n\n=== "C"\n    c',
      'ul(li(p(strong("A")), p("a"))) p("b") ul(li(p(strong("C")), p("c")))',
    ],
    ['in single quotes', "=== 'A'\n    a", 'ul(li(p(strong("A")), p("a")))'],
    [
      'that begin another group',
      '=== "A"\n    a\n\n===! "B"\n    b',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    ['one that is chosen at first', '===+ "A"\n    a', 'ul(li(p(strong("A")), p("a")))'],
    [
      'with markup in their names',
      '=== "`a` and *b*"\n    c',
      'ul(li(p(strong(`a`, " and ", em("b"))), p("c")))',
    ],
    ['in a list', '- a\n\n    === "A"\n        b', 'ul(li(p("a"), ul(li(p(strong("A")), p("b")))))'],
    [
      'within tabs',
      '=== "A"\n    === "B"\n        b\n    === "C"\n        c\n\n=== "D"\n    d',
      'ul(li(p(strong("A")), ul(li(p(strong("B")), p("b")), li(p(strong("C")), p("c")))), li(p(strong("D")), p("d")))',
    ],
    ['without anything in them', '=== "A"\n\na', 'ul(li(p(strong("A")))) p("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('keys', () => {
  test.each([
    ['one', 'press ++enter++', 'p("press ", `Enter`)'],
    ['several at once', 'press ++ctrl+alt+del++.', 'p("press ", `Ctrl+Alt+Del`, ".")'],
    [
      'with hyphens in their names',
      '++page-down++ or ++arrow-left++',
      'p(`Page Down`, " or ", `Arrow Left`)',
    ],
    ['by what is printed on them', '++"my key"+ctrl++', 'p(`My key+Ctrl`)'],
    ['in a table', '| a |\n| - |\n| ++esc++ |', 'table(tr(td("a")), tr(td(`Esc`)))'],
    ['words are inserted text and no keys', '++new words++', 'p(html"<ins>", "new words", html"</ins>")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no mark of MkDocs', () => {
  test.each([
    ['exclamation marks in a text', 'Wow!!! note this', 'p("Wow!!! note this")'],
    ['exclamation marks alone', '!!!\n    a', 'p("!!!\\na")'],
    ['signs of equality before a title without quotes', '=== A\n    a', 'p("=== A\\na")'],
    ['a comparison in JavaScript', 'a === "b"', 'p("a === \\"b\\"")'],
    ['increments', 'i++ and j++', 'p("i++ and j++")'],
    [
      'code',
      '```\n!!! note\n    a\n=== "A"\n++ctrl++\n```',
      'code("!!! note\\n    a\\n=== \\"A\\"\\n++ctrl++")',
    ],
    ['indented code', '    !!! note\n        a', 'code("!!! note\\n    a")'],
    ['keys in a code span', '`++ctrl++`', 'p(`++ctrl++`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
