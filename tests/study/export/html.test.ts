// Markdown as HTML for Anki.
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/html.ts';
import { toHtml } from '../../../src/study/export/html.ts';

test.each<[string, string]>([
  ['plain', 'plain'],
  ['**bold** and *italic* and ~~gone~~', '<b>bold</b> and <i>italic</i> and <s>gone</s>'],
  ['a < b & "c"', 'a &#60; b &#38; &#34;c&#34;'],
  ['`x<y>`', '<code>x&#60;y&#62;</code>'],
  ['the [river](https://example.org)', 'the river'],
  ['$x^2$ is square', '\\(x^2\\) is square'],
  ['$$\\frac{a}{b}$$', '\\[\\frac{a}{b}\\]'],
  ['$a < b$', '\\(a &#60; b\\)'],
  ['$\\frac{1}{x^{2}}$', '\\(\\frac{1}{x^{2} }\\)'],
  ['costs $5', 'costs $5'],
  ['_____ is a bend', '_____ is a bend'],
  ['<script>alert(1)</script>', ''],
])('%j is %j', (markdown, html) => expect(toHtml(markdown)).toBe(html));

test('a picture that is in the package is shown, another is told by its description', () => {
  const names = new Map([['a.png', 'cribsheet-1.png']]);
  expect(toHtml('![A "cell"](a.png) ![gone](b.png)', (target) => names.get(target))).toBe(
    '<img src="cribsheet-1.png" alt="A &#34;cell&#34;"> gone',
  );
});

test('nothing of a text is left that HTML could read as markup', () => {
  expect(escapeHtml('<a href="x">&</a>')).not.toMatch(/[<>"]|&(?!#\d+;)/);
});
