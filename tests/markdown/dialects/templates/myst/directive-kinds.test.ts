// What each directive of MyST becomes: a block, a listing, a picture, a mark, or nothing.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('blocks', () => {
  test.each([
    ['under their own names', '```{important}\na\n```', 'quote(p(strong("Important")), p("a"))'],
    ['under another name', '```{dropdown}\na\n```', 'quote(p(strong("Details")), p("a"))'],
    ['under another name and a title', '```{dropdown} T\na\n```', 'quote(p(strong("T")), p("a"))'],
    ['of a domain', '```{prf:lemma} L\na\n```', 'quote(p(strong("L")), p("a"))'],
    ['whose argument is a label', '```{solution} ex-1\na\n```', 'quote(p(strong("Solution")), p("a"))'],
    ['whose argument is a width', '```{div} w-50\na\n```', 'p("a")'],
    ['of a version', '```{versionadded} 1.2\na\n```', 'quote(p(strong("1.2")), p("a"))'],
    ['a card', '```{card} T\na\n```', 'quote(p(strong("T")), p("a"))'],
    [
      'tabs',
      '````{tab-set}\n```{tab-item} A\na\n```\n```{tab-item} B\nb\n```\n````',
      'ul(li(p(strong("A")), p("a")), li(p(strong("B")), p("b")))',
    ],
    ['without a title that would be its class', '```{margin}\na\n```', 'p("a")'],
    ['with an unknown name between colons', ':::{aquarium}\n:width: 9\na\n:::', 'p("a")'],
    ['with an unknown name and a title', ':::{aquarium} T\na\n:::', 'quote(p(strong("T")), p("a"))'],
    ['in capitals are code, as any unknown name', '```{NOTE}\na\n```', 'code:NOTE("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('listings', () => {
  test.each([
    ['of code', '```{code-block} py\na\n```', 'code:py("a")'],
    ['of a cell', '```{code-cell} ipython3\na\n```', 'code:python("a")'],
    ['with a caption', '```{code-block} py\n:caption: A "b"\nc\n```', 'p(em("A \'b\'")) code:py("c")'],
    ['of a formula', '```{math}\nx\n```', 'math(x)'],
    ['of another format', '```{raw} latex\n\\a\n```', 'code:latex("\\\\a")'],
    ['without a language', '```{code}\na\n```', 'code("a")'],
    ['between tildes', '~~~{code-block} py\na\n~~~', 'code:py("a")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('pictures and files', () => {
  test.each([
    ['a picture', '```{image} a.png\n:alt: A leaf\n```', 'p(image<a.png>(A leaf))'],
    [
      'a picture with its caption',
      '```{figure} a.png\n:alt: A\n\nThe *caption*\n```',
      'p(image<a.png>(A)) p("The ", em("caption"))',
    ],
    ['a picture as Markdown', '```{figure-md}\n![a](b.png)\n\nc\n```', 'p(image<b.png>(a)) p("c")'],
    ['a file that is put in', '```{include} a.md\n```', 'p("↪ ", `a.md`)'],
    ['code that is put in', '```{literalinclude} a.py\n:language: py\n```', 'p("↪ ", `a.py`)'],
    [
      'what is played elsewhere, with its title and what is said of it',
      ':::{iframe} https://a.example/v\n:width: 100%\n:title: "[L1] Cells"\nA caption.\n:::',
      'p(link<https://a.example/v>("(L1) Cells"), break, "A caption.")',
    ],
    ['the same in a block', '::::{note} V\n:::{video} a.mp4\n:::\n::::', 'quote(p(strong("V")), p("a.mp4"))'],
    ['HTML', '```{raw} html\n<b>a</b>\n```', 'p(html"<b>", "a", html"</b>")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is not shown', () => {
  test.each([
    ['contents', '```{toctree}\n:maxdepth: 2\na\n```\n\nb', 'p("b")'],
    ['an index', '```{index} a\n```\n\nb', 'p("b")'],
    ['a bibliography', '```{bibliography}\n```\n\na', 'p("a")'],
    ['who wrote it', '```{sectionauthor} A\n```\n\nb', 'p("b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is opened and closed apart', () => {
  test.each([
    [
      'a solution',
      '```{solution-start} a\n```\n\nb\n\n```{solution-end}\n```\n\nc',
      'quote(p(strong("Solution")), p("b")) p("c")',
    ],
    [
      'an exercise with a title',
      '```{exercise-start} T\n:label: a\n```\n\nb\n\n```{exercise-end}\n```',
      'quote(p(strong("T")), p("b"))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
