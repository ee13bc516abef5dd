// Headings without a space behind their signs, or with one that does not break.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a heading', () => {
  test.each([
    ['without a space', '##A b', 'h2("A b")'],
    ['with a space that does not break', '# A', 'h1(" A")'],
    ['with a space of Japanese type', '##　あ', 'h2("　あ")'],
    ['of the deepest kind', '######A', 'h6("A")'],
    ['with markup', '##**A** `b` $x$', 'h2(strong("A"), " ", `b`, " ", inlineMath($x$))'],
    ['that begins with code', '##`a`', 'h2(`a`)'],
    ['that begins with a formula and no space', '##$x$ a', 'h2(inlineMath($x$), " a")'],
    ['that begins with a digit', '##1. A', 'h2("1. A")'],
    ['that begins with an accent', '##Été', 'h2("Été")'],
    ['in a quote', '> ##A\n> b', 'quote(h2("A"), p("b"))'],
    ['below a paragraph', 'a\n##B\nc', 'p("a") h2("B") p("c")'],
    ['with attributes', '##A {#a}', 'h2("A ")'],
    ['with a link of Obsidian', '##[[A]]\n\n##A [[b]]', 'h2("A") h2("A ", "b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no heading', () => {
  test.each([
    ['a tag', '#tag', 'p("#tag")'],
    ['signs in a line', 'a ##b', 'p("a ##b")'],
    ['seven signs', '#######a', 'p("#######a")'],
    ['code', '```\n##a\n```', 'code("##a")'],
    ['a command of a compiler', '#include <a>', 'p("#include ", html"<a>")'],
    ['a sign and a bracket', '##(a)', 'p("##(a)")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
