// Places of tables of contents, which Discord shows by itself.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a place of contents is not shown', () => {
  test.each([
    ['in brackets', 'a\n\n[TOC]\n\nb', 'p("a") p("b")'],
    ['in small letters', 'a\n\n[toc]\n\nb', 'p("a") p("b")'],
    ['as GitLab has it', 'a\n\n[[_TOC_]]\n\nb', 'p("a") p("b")'],
    ['as kramdown has it', '* TOC\n{:toc}\n\na', 'p("a")'],
    ['as kramdown has it, with options and numbers', '1. TOC\n{: toc max_level=2 }\n\na', 'p("a")'],
    ['as courses of mdBook have it', 'a\n\n{{%segment outline}}\n\nb', 'p("a") p("b")'],
    ['with the name of the course', '{{% course outline Idiomatic Rust }}\n\nb', 'p("b")'],
    ['in a list that says something else', '- any words\n{:toc}\n\na', 'p("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no place of contents', () => {
  test.each([
    ['a link by that name', '[toc](a.md)', 'p(link<a.md>("toc"))'],
    ['words around it', 'see [TOC] for more', 'p("see [TOC] for more")'],
    ['code', '```\n[TOC]\n```', 'code("[TOC]")'],
    ['an outline within a line', 'a {{%segment outline}}', 'p("a {{%segment outline}}")'],
    ['a list', '- TOC\n- a', 'ul(li(p("TOC")), li(p("a")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
