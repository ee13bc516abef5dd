// Callouts: a quote under a title, whichever way its first line is written.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

describe('a callout', () => {
  test.each([
    ['has the name of its kind for a title', '> [!note]\n> a', 'quote(p(strong("Note")), p("a"))'],
    [
      'has a title of its own, with its markup',
      '> [!NOTE] A *b* `c`\n> d',
      'quote(p(strong("A ", em("b"), " ", `c`, "")), p("d"))',
    ],
    ['may be folded', '> [!tip]- Folded\n> a', 'quote(p(strong("Folded")), p("a"))'],
    ['may be folded and open, without a title', '> [!tip]+\n> a', 'quote(p(strong("Tip")), p("a"))'],
    [
      'may have data behind its kind, which nobody reads',
      '> [!faq|no-icon] Q\n> A',
      'quote(p(strong("Q")), p("A"))',
    ],
    ['needs no space before its title', '> [!note]A\n> b', 'quote(p(strong("A")), p("b"))'],
    ['may begin with a blank line', '> [!note]\n>\n> a\n>\n> b', 'quote(p(strong("Note")), p("a"), p("b"))'],
    ['has a title that ends with a hard break', '> [!note] A\\\n> b', 'quote(p(strong("A")), p("b"))'],
    ['goes on in lines without a quote sign', '> [!note] A\nlazy', 'quote(p(strong("A")), p("lazy"))'],
    ['has a kind of several words', '> [!see-also_too] \n> a', 'quote(p(strong("See also too")), p("a"))'],
    ['has a kind in French', '> [!très-bien]\n> a', 'quote(p(strong("Très bien")), p("a"))'],
    ['has a kind in Japanese', '> [!注意]\n> a', 'quote(p(strong("注意")), p("a"))'],
    [
      'has formulas on both lines',
      '> [!tip] $x$ is\n> $y$',
      'quote(p(strong("", inlineMath($x$), " is")), p("", inlineMath($y$)))',
    ],
    [
      'has a title with a mark of another dialect',
      '> [!note] ==A==\n> b',
      'quote(p(strong(html"<mark>", "A", html"</mark>")), p("b"))',
    ],
    ['has a title that looks like a heading', '> [!abstract] # A\n> b', 'quote(p(strong("# A")), p("b"))'],
    ['is nothing but a title', '> [!note] A', 'quote(p(strong("A")))'],
    ['stands beside another', '> [!note] A\n\n> [!tip] B', 'quote(p(strong("A"))) quote(p(strong("B")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('a callout within and around other blocks', () => {
  test.each([
    ['in a list', '- > [!note] A\n  > b\n- c', 'ul(li(quote(p(strong("A")), p("b"))), li(p("c")))'],
    ['in a quote', '> > [!note] A\n> > b', 'quote(quote(p(strong("A")), p("b")))'],
    [
      'in a callout',
      '> [!note] A\n> > [!tip] B\n> > c',
      'quote(p(strong("A")), quote(p(strong("B")), p("c")))',
    ],
    ['around code', '> [!note]\n> ```js\n> > [!tip]\n> ```', 'quote(p(strong("Note")), code:js("> [!tip]"))'],
    ['around a list', '> [!note] A\n> - b\n> - c', 'quote(p(strong("A")), ul(li(p("b")), li(p("c"))))'],
    [
      'around a table',
      '> [!note] A\n>\n> | b | c |\n> | - | - |\n> | 1 | 2 |',
      'quote(p(strong("A")), table(tr(td("b"), td("c")), tr(td("1"), td("2"))))',
    ],
    [
      'around what looks like a definition',
      '> [!note]\n> T\n> : a',
      'quote(p(strong("Note")), p("T"), p("a"))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is no callout', () => {
  test.each([
    ['a mark without a kind', '> [!]\n> a', 'quote(p("[!]\\na"))'],
    ['a kind that begins with a digit', '> [!1] a', 'quote(p("[!1] a"))'],
    ['a mark without its sign', '> [note] a', 'quote(p("[note] a"))'],
    ['a mark that is never closed', '> [!note\n> a', 'quote(p("[!note\\na"))'],
    ['a mark further on in the line', '> a [!note] b', 'quote(p("a [!note] b"))'],
    ['a mark on the second line', '> a\n> [!note] b', 'quote(p("a\\n[!note] b"))'],
    ['a mark outside of a quote', '[!note] a', 'p("[!note] a")'],
    ['a mark in code', '> `[!note]` a', 'quote(p(`[!note]`, " a"))'],
    ['a link', '> [!note](a.md)', 'quote(p(link<a.md>("!note")))'],
    ['code in a quote', '> ```\n> [!note] a\n> ```', 'quote(code("[!note] a"))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
