// What a browser draws, runs or styles by is no text.
import { expect, test } from 'vitest';
import { UNSEEN_HTML } from '../../../../src/markdown/dialects/templates/unseen.ts';
import { GONE } from '../../../../src/markdown/syntax/edits.ts';

const prepare = (markdown: string): string => UNSEEN_HTML.prepare(markdown);
const written = (markdown: string): string => prepare(markdown).replaceAll(GONE, '');

test.each([
  ['a <script>x()</script> b', 'a  b'],
  ['a <STYLE type="text/css">p{}</STYLE> b', 'a  b'],
  ['a <svg viewBox="0 0 1 1"><g><path d="M0"/></g></svg> b', 'a  b'],
  ['<svg>1</svg><svg>2</svg>c', 'c'],
  ['a <svg> that never ends', 'a <svg> that never ends'],
  ['the `<svg></svg>` tag', 'the `<svg></svg>` tag'],
  ['<svgs>no</svgs>', '<svgs>no</svgs>'],
  ['<v-click at="1">a</v-click> b', 'a b'],
  ['a <!-- {{ x }} --> b', 'a  b'],
  ['<!--\n::: tip\na\n:::\n-->\nb', '    \n       \n \n   \n   \nb'],
  ['<!-- more --> b', '<!-- more --> b'],
  [
    '<!-- start ---> ::: {.tip}\na\n<!-- end --> :::\nb',
    '::: {.tip}                \na\n:::             \nb',
  ],
  ['<!-- {{ x }} never closed', '<!-- {{ x }} never closed'],
  ['`<!-- {{ x }} -->` is', '`<!-- {{ x }} -->` is'],
  ['a <!-- <table><tr><td>b</td></tr></table> --> c', 'a  c'],
  ['<!--\n<pre>a</pre>\n\nb -->\nc', '    \n            \n\n     \nc'],
  ['<div class="a" markdown="1">\n|a|', `${' '.repeat(28)}\n|a|`],
  ['<section markdown>\na', `${' '.repeat(18)}\na`],
  ['the <div markdown="1"> tag', 'the <div markdown="1"> tag'],
  ['<div class="markdown">\na', '<div class="markdown">\na'],
  ['git clone <your-name>', 'git clone <your-name>'],
  ['`<my-part></my-part>` is', '`<my-part></my-part>` is'],
])('%j → %j', (markdown, shown) => {
  expect(written(markdown)).toBe(shown);
  expect(prepare(markdown)).toHaveLength(markdown.length);
});

test('pages without such tags are not looked through', () => {
  expect(UNSEEN_HTML.isIn('a <b>bold</b> word')).toBe(false);
  expect(UNSEEN_HTML.isIn('<Script src="x">')).toBe(true);
  expect(UNSEEN_HTML.isIn('a <!-- b -->')).toBe(true);
});
