import { expect, test } from 'vitest';
import { REMARKS } from '../../../../src/markdown/dialects/templates/remarks.ts';
import { checkAnswer, show } from '../show.ts';

test.each([
  ['a{# ask Tom #} b', 'a b'],
  ['a {#- over\ntwo lines -#} b', 'a  b'],
  ['a {# code: `{x}` { y }\n\nmore #} b', 'a  b'],
  ['a\n\n#}\n\nb', 'a\n\nb'],
  ['a {# b\n#}\nc', 'a \nc'],
  ['```js\n#}\n```', '```js\n#}\n```'],
  ['{++new++} words', 'new words'],
  ['{--old--} words', '~~old~~ words'],
  ['{~~old~>new~~} words', '~~old~~new words'],
  ['{==this==} matters', '__this__ matters'],
  ['so {>>who says so?<<}', 'so (who says so?)'],
  ['`{# code #}`', '`{# code #}`'],
  ['`{++code++}`', '`{++code++}`'],
])('%j is shown as %j', (markdown, shown) => {
  expect(show(markdown).trim().replace(/ +/g, ' ')).toBe(shown.replace(/ +/g, ' '));
  expect(REMARKS.prepare(markdown)).toHaveLength(markdown.length);
  expect(checkAnswer(markdown).marks).toEqual([]);
});

test('the id of a heading is none', () => {
  expect(show('## Cells {#cells}\n\na')).toContain('Cells');
});
