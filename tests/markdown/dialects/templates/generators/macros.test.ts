// Calls of MkDocs' macros that hold Markdown: the call goes, the Markdown stays.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('a macro', () => {
  test.each([
    ['that holds a paragraph', '{{ hide("""\n**a**\n""") }}', 'p(strong("a"))'],
    [
      'that holds several',
      '{{ a("""\n- b\n- c\n\nd\n""") }}\n\ne',
      'ul(li(p("b")), li(p("c"))) p("d") p("e")',
    ],
    ['with further arguments', '{{ a("t", """\nb\n""", open=true) }}', 'p("b")'],
    ['with quotes in it', '{{ a("""\n"b" c\n""") }}', 'p("\\"b\\" c")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no such macro', () => {
  test.each([
    ['a variable', '{{ a }} and """', 'p(`{{ a }}`, " and \\"\\"\\"")'],
    ['a macro without Markdown', '{{ a("b") }}', 'p(`{{ a("b") }}`)'],
    ['one that is never closed', '{{ a("""\nb', 'p("{{ a(\\"\\"\\"\\nb")'],
    ['one with only one set of quotes', '{{ a(""") }} b', 'p(`{{ a(""") }}`, " b")'],
    ['code', '```\n{{ a("""\nb\n""") }}\n```', 'code("{{ a(\\"\\"\\"\\nb\\n\\"\\"\\") }}")'],
    ['documentation in Python', '`"""a"""` {{ b }}', 'p(`"""a"""`, " ", `{{ b }}`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
