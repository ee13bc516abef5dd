// Paragraphs cut out of a page's source.
import { expect, test } from 'vitest';
import { paragraphsFrom } from '../../../src/finding/section/paragraph.ts';

const PAGE = [
  'The page opens with a sentence\nthat goes on below.',
  '## First\n\nWhat stands first.\n\nWhat stands second.',
  '## Second\n\n1. **Name** (1898)\n2. **Other**: what it is,\n   told on two lines.\n   - Within it.\n3. Third',
  '```\nWhat stands in code.\n\nAnd there.\n```',
  '| a | b |\n| - | - |\n| c | d |',
].join('\n\n');

const from = (place: string, page = PAGE) => [...paragraphsFrom(page, page.indexOf(place))];

test.each([
  [
    'What stands second',
    ['What stands second.', 'What stands first.', 'The page opens with a sentence\nthat goes on below.'],
  ],
  ['that goes on', ['The page opens with a sentence\nthat goes on below.']],
  ['## First', ['What stands first.', 'What stands second.']],
  ['**Other**', ['**Other**: what it is,\ntold on two lines.', 'Within it.', 'Third']],
  ['told on two', ['**Other**: what it is,\ntold on two lines.', 'Within it.', 'Third']],
])('from "%s" on', (place, expected) => {
  expect(from(place).slice(0, expected.length)).toEqual(expected);
});

test('names alone, headings, tables and code are no paragraphs', () => {
  expect(from('The page').join('\n')).not.toMatch(/1898|First\b|\| c|in code|And there/);
});

test.each([
  ['HTML', '<details>\n\nIn it.\n\n</details>'],
  ['a comment', 'Before %% hidden %% it.'],
  ['a template', '{% raw %}\n\nRaw.\n\n{% endraw %}'],
  ['a directive', ':::tip\n\nIn it.\n\n:::'],
  ['the definition of a link', 'A [link].\n\n[link]: https://example.org'],
])('of a page that holds %s none is cut out', (_, page) => {
  expect(from('', page)).toEqual([]);
});

test.each([
  ['a footnote', 'With a note[^1] in it.'],
  ['a formula of several lines', '$$\nWhat stands in it\n$$'],
  ['a line that is broken', 'One line  \nand another.'],
  ['code by its indent', '    What stands in it'],
  ['a quote', '> Somebody said so.'],
])('%s is left out', (_, paragraph) => {
  expect(from('', `${paragraph}\n\nWhat stands after it.`)).not.toContain(paragraph.trim());
  expect(from('', `${paragraph}\n\nWhat stands after it.`)).toContain('What stands after it.');
});
