// Python-Markdown's snippets and its blocks between slashes.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../tree.ts';

describe('a snippet is named', () => {
  test.each([
    ['in double quotes', '--8<-- "a/b.md"', 'p("↪ ", `a/b.md`)'],
    ['in single quotes', "--8<-- 'b.md'", 'p("↪ ", `b.md`)'],
    ['with more signs', '-----8<----- "b.md"', 'p("↪ ", `b.md`)'],
    ['with lines to take', '--8<-- "b.md:2:5"', 'p("↪ ", `b.md:2:5`)'],
    ['in a list', '- a\n\n    --8<-- "b.md"', 'ul(li(p("a"), p("↪ ", `b.md`)))'],
    ['of VitePress', '<<< @/a/b.js#region{2 js}', 'p("↪ ", `@/a/b.js`)'],
    ['of several files', '--8<--\na.md\nb.md\n--8<--', 'p("a.md\\nb.md")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('a block between slashes', () => {
  test.each([
    ['with a title', '/// tip | A *b*\nc\n///', 'quote(p(strong("A ", em("b"))), p("c"))'],
    ['without a title', '/// note\na\n///', 'quote(p(strong("Note")), p("a"))'],
    ['that is there for the layout', '/// html\na\n///', 'p("a")'],
    ['with paragraphs', '/// note | T\n\na\n\nb\n\n///\n\nc', 'quote(p(strong("T")), p("a"), p("b")) p("c")'],
    [
      'in a block',
      '/// note | T\n/// tip | U\na\n///\n///',
      'quote(p(strong("T")), quote(p(strong("U")), p("a")))',
    ],
    ['in a list', '- a\n\n    /// note | T\n    b\n    ///', 'ul(li(p("a"), quote(p(strong("T")), p("b"))))'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

describe('what is neither', () => {
  test.each([
    ['a comment in C#', '/// <summary>', 'p("/// ", html"<summary>")'],
    ['slashes that are never closed', '/// note | T\na', 'p("/// note | T\\na")'],
    ['code', '```\n--8<-- "a.md"\n/// note\n///\n```', 'code("--8<-- \\"a.md\\"\\n/// note\\n///")'],
    ['a text for a shell', 'cat <<< "x"', 'p("cat <<< \\"x\\"")'],
    ['a shift', 'a <<< b', 'p("a <<< b")'],
    ['scissors in a sentence', 'cut here -8<- please', 'p("cut here -8<- please")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
