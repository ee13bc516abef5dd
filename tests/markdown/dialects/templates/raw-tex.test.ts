// Commands of LaTeX that only a printed book takes.
import { expect, test } from 'vitest';
import { RAW_TEX } from '../../../../src/markdown/dialects/templates/raw-tex.ts';
import { GONE } from '../../../../src/markdown/syntax/edits.ts';
import { checkAnswer, show } from '../show.ts';

const written = (markdown: string): string => RAW_TEX.prepare(markdown).replaceAll(GONE, '');

test.each([
  ['Pipes \\index{pipes} join.', 'Pipes  join.'],
  ['a \\indexc{%>%} b', 'a  b'],
  ['a \\index{magrittr|see {\\texttt{%>%}}} b', 'a  b'],
  ['a\\index{a}\\index{b!c} b', 'a b'],
  ['a\\vspace{2cm}b', 'ab'],
  ['$a \\hspace{1em} b$', '$a \\hspace{1em} b$'],
  ['a \\noindent b', 'a  b'],
  ['`\\index{a}` in code', '`\\index{a}` in code'],
  ['```\n\\newpage\n```', '```\n\\newpage\n```'],
  ['a \\index{never closed', 'a \\index{never closed'],
  ['$\\lambda \\smile$', '$\\lambda \\smile$'],
  ['\\newpages', '\\newpages'],
])('%j → %j', (markdown, shown) => {
  expect(written(markdown)).toBe(shown);
  expect(RAW_TEX.prepare(markdown)).toHaveLength(markdown.length);
});

test('a line of nothing else is blank, and nothing of them is shown', () => {
  expect(RAW_TEX.prepare('a\n\n\\newpage\n\nb')).toBe('a\n\n        \n\nb');
  const page = '## Pipes\n\\indexc{%>%}\n\nThey join.\n\n\\newpage';
  expect(checkAnswer(page).marks).toEqual([]);
  expect(show(page)).not.toMatch(/index|newpage/);
});

test.each([
  ['a \\index{b}', true],
  ['a $\\alpha$', false],
])('%j is looked through: %s', (markdown, isIn) => {
  expect(RAW_TEX.isIn(markdown)).toBe(isIn);
});
