// What Docsify sets apart is a quote.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('a hint or a warning', () => {
  test.each([
    ['at the head of a paragraph', '?> a *b*', 'quote(p("a ", em("b")))'],
    ['a warning', '!> a', 'quote(p("a"))'],
    ['of several lines', '?> a\nb', 'quote(p("a\\nb"))'],
    ['behind another paragraph', 'a\n\n!> b\n\nc', 'p("a") quote(p("b")) p("c")'],
    ['two of them', '?> a\n\n!> b', 'quote(p("a")) quote(p("b"))'],
    ['with a callout in it', '?> [!note] a', 'quote(p(strong("a")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is neither', () => {
  test.each([
    ['a sign in the middle of a paragraph', 'a\n?> b', 'p("a\\n?> b")'],
    ['the end of a piece of PHP', '`<?php a ?> b`', 'p(`<?php a ?> b`)'],
    ['code', '```\n?> a\n```', 'code("?> a")'],
    ['a sign without a space', '?>a', 'p("?>a")'],
    ['a sign with nothing behind it', '?>', 'p("?>")'],
    ['an arrow', 'a !> b', 'p("a !> b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
