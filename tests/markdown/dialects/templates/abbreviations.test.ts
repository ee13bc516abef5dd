// What short forms stand for, as a list below the text.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('abbreviations', () => {
  test.each([
    [
      'of one word',
      'a\n\n*[HTML]: HyperText Markup Language',
      'p("a") ul(li(p("HTML: HyperText Markup Language")))',
    ],
    ['several are one list', '*[A]: a b\n*[C]: c d', 'ul(li(p("A: a b")), li(p("C: c d")))'],
    ['of several words', '*[a b]: c', 'ul(li(p("a b: c")))'],
    ['with markup in what they stand for', '*[A]: the *a* [[b]]', 'ul(li(p("A: the ", em("a"), " ", "b")))'],
    ['indented by up to three columns', '   *[A]: b', 'ul(li(p("A: b")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no abbreviation', () => {
  test.each([
    ['emphasis of a link', '*[a](b)* c', 'p(em(link<b>("a")), " c")'],
    ['emphasis of brackets', '*[a]* b', 'p(em("[a]"), " b")'],
    ['one without a meaning', '*[A]:', 'p("*[A]:")'],
    ['code', '```\n*[A]: b\n```', 'code("*[A]: b")'],
    ['one further on in the line', 'a *[B]: c', 'p("a *[B]: c")'],
    ['emphasis before a colon', '*[a]*: b', 'p(em("[a]"), ": b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
