// Tables without a line of dashes: rows line by line are a table, and whatever else has bars in it is text.
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../../src/answer/index.ts';
import { speak } from '../../../../src/language/index.ts';
import { findRawMarksIn } from '../../raw-markup.ts';
import { treeOf } from '../../tree.ts';

describe('rows are a table', () => {
  test.each([
    [
      'without a heading',
      '| a | b |\n| c | d |',
      'table(tr(td, td), tr(td("a"), td("b")), tr(td("c"), td("d")))',
    ],
    [
      'with a rule of kramdown',
      '| a | b |\n|===|===|\n| c | d |',
      'table(tr(td("a"), td("b")), tr(td("c"), td("d")))',
    ],
    [
      'behind a rule that was cut off',
      '|---|---|\n| c | d |\n| e | f |',
      'table(tr(td, td), tr(td("c"), td("d")), tr(td("e"), td("f")))',
    ],
    [
      'with attributes below',
      '| a | b |\n| c | d |\n{: #x .y }',
      'table(tr(td, td), tr(td("a"), td("b")), tr(td("c"), td("d")))',
    ],
    ['of one row with three cells', '| a | b | c |', 'table(tr(td, td, td), tr(td("a"), td("b"), td("c")))'],
    [
      'with marks in cells',
      '| **a** | `b` |\n| c\\|d | $e|f$ |',
      'table(tr(td, td), tr(td(strong("a")), td(`b`)), tr(td("c|d"), td(inlineMath($e|f$))))',
    ],
    ['with blank cells', '| | b |\n| c | |', 'table(tr(td, td), tr(td, td("b")), tr(td("c"), td))'],
    [
      'of HTML that holds Markdown',
      '<div class="x" markdown="1">\n  | a | b |\n  | c | d |\n</div>',
      'table(tr(td, td), tr(td("a"), td("b")), tr(td("c"), td("d")))',
    ],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown).replaceAll('td()', 'td')).toContain(tree);
  });
});

test('a rule that blank lines cut off from its rows is not shown', () => {
  expect(treeOf('a\n\n|---|:-:|\n\nb')).toBe('p("a") p("b")');
});

describe('what is no table', () => {
  test.each([
    ['an absolute value', '|x|', 'p("|x|")'],
    ['two bars on a line', '|x|y|', 'p("|x|y|")'],
    ['rows of several widths', '| a | b |\n| c | d | e |', 'p("| a | b |\\n| c | d | e |")'],
    ['a line of text below', '| a | b |\nand so on', 'p("| a | b |\\nand so on")'],
    ['code', '```\n| a | b |\n| c | d |\n```', 'code("| a | b |\\n| c | d |")'],
    ['bars within a line', 'a | b | c', 'p("a | b | c")'],
  ])('%s', (_name, markdown, tree) => {
    expect(treeOf(markdown)).toBe(tree);
  });
});

const page = {
  path: 'a.md',
  key: 'a',
  title: 'A',
  subjects: [],
  url: '',
  keywords: [],
  aliases: [],
  related: [],
};

test.each([
  ['a table without a heading', '| |1|2|\n|1|A|B|\n|2|F|G|\n'],
  [
    'one whose heading is within a block of colons',
    ':::danger\nBeware.\n\n|**Name**|**Use**|**Sign**|\n:::\n|---|---|---|\n|a|b|c|\n|d|e|f|\n',
  ],
])('%s is shown without a bar', (_name, answer) => {
  const messages = renderPage({ ...page, answer }, { libraryName: 'L', say: speak() });
  expect(findRawMarksIn(messages)).toEqual([]);
  expect(JSON.stringify(messages)).not.toMatch(/\|/);
});
