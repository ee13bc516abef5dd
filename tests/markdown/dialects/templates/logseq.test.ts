// Logseq: an outline with properties, blocks and references.
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../tree.ts';

const ID = '626ec6fb-bda7-4cb2-bf73-152fa72a5559';

describe('properties', () => {
  test.each([
    ['of the program are not shown', `- a\n  id:: ${ID}\n  collapsed:: true`, 'ul(li(p("a")))'],
    [
      'of a plug-in are not shown',
      '- a\n  card-last-score:: 5\n  logseq.order-list-type:: number',
      'ul(li(p("a")))',
    ],
    ['of the author are', 'sources:: a book\n\nb', 'p("sources: a book") p("b")'],
    ["of Obsidian's plug-ins are", '- rating:: 5', 'ul(li(p("rating: 5")))'],
    ['behind a dash go with it', '- collapsed:: true\n- a', 'ul(li(), li(p("a")))'],
    ['without a value', 'a\nicon::\nb', 'p("a") p("b")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown).replace(/[ \t]+(?=\\n|")/g, '')).toBe(tree);
  });
});

describe('blocks', () => {
  test.each([
    ['a note', '#+BEGIN_NOTE\na\n#+END_NOTE', 'quote(p(strong("Note")), p("a"))'],
    ['a quotation', '#+BEGIN_QUOTE\na\n#+END_QUOTE', 'p("a")'],
    ['in small letters', '#+begin_tip\na\n#+end_tip', 'quote(p(strong("Tip")), p("a"))'],
    ['a program', '#+BEGIN_SRC python\na:: b\n#+END_SRC', 'code:python("a:: b")'],
    ['a remark', '#+BEGIN_COMMENT\na\n#+END_COMMENT\n\nb', 'p("b")'],
    ['the times of work', '- a\n  :LOGBOOK:\n  CLOCK: [2022-03-17]\n  :END:', 'ul(li(p("a")))'],
  ])('%s', (_name, markdown, tree) => {
    expect(
      treeOf(markdown)
        .replace(/[ \t]+(?=\\n|")/g, '')
        .replace(/(?:\\n)+(?=")/g, ''),
    ).toBe(tree);
  });
});

describe('references and macros', () => {
  test.each([
    ['a block', `a ((${ID}))`, 'p("a")'],
    ['a block by a name', `see [this](((${ID})))`, 'p("see this")'],
    ['a page by a name', '[this]([[Other]]) is', 'p("this", " is")'],
    ['an embedded page', '{{embed [[Other]]}}', 'p("Other")'],
    ['an embedded block', `a {{embed ((${ID}))}}`, 'p("a")'],
    ['a hidden word', 'the {{cloze heart}} beats', 'p("the heart beats")'],
    ["a task of Roam's", '{{[[TODO]]}} read', 'p("TODO read")'],
    ['a gap of a card', 'the {{c1::heart}} beats', 'p("the heart beats")'],
    ['a gap with a hint', 'the {{c2::heart::organ}} beats', 'p("the heart beats")'],
    ['a query stays code', '{{query [[a]]}}', 'p(`{{query [[a]]}}`)'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown).replace(/ +(?="\))/g, '')).toBe(tree);
  });

  test('a video is an address, and a picture has no size', () => {
    expect(treeOf('{{video https://x.example/v}}')).toContain('https://x.example/v');
    expect(treeOf('![a](b.png){:height 300, :width 400}')).not.toContain('height');
  });
});

describe('what is not of Logseq', () => {
  test.each([
    ['a scope of C++', 'std::vector is', 'p("std::vector is")'],
    ['a type of Haskell', 'f :: Int', 'p("f :: Int")'],
    ['code', '```\nid:: a\n#+BEGIN_NOTE\n```', 'code("id:: a\\n#+BEGIN_NOTE")'],
    ['two brackets', 'f((a))', 'p("f((a))")'],
    ['a logbook in a sentence', 'a :LOGBOOK: in Org', 'p("a :LOGBOOK: in Org")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});
