// The headings of a text, and the anchors that sites give them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnchorRule, numberAnchors } from '../../../src/library/split/anchors.ts';
import { findHeadings, plainHeading } from '../../../src/library/split/headings.ts';

function headingsOf(...lines: string[]): [level: number, text: string][] {
  return findHeadings(lines.join('\n')).map(({ level, text }) => [level, text]);
}

test('headings of both kinds are found, with their levels', () => {
  expect(headingsOf('# One', '', '## Two ##', 'Three', '=====', '', 'Four', '----', '####### seven')).toEqual(
    [
      [1, 'One'],
      [2, 'Two'],
      [1, 'Three'],
      [2, 'Four'],
    ],
  );
});

test.each([
  ['a fenced block', '```sh\n# no heading\n```'],
  ['a fence of tildes within a list', '- item\n  ~~~\n  # no heading\n  ~~~'],
  ['a comment of several lines', '<!--\n# no heading\n-->'],
  ['a hashtag', '#biology is a tag'],
  ['a rule below a blank line', 'Text.\n\n---\n\nMore.'],
  ['a rule below a list', '- item\n---'],
  ['the rows of a table', '| a | b |\n|---|---|'],
])('%s holds no heading', (_name, markdown) => {
  expect(findHeadings(markdown)).toEqual([]);
});

test('text is cut just where the heading stands', () => {
  const markdown = 'Before.\n\n## Osmosis\nWater moves.\n';
  const [heading] = findHeadings(markdown);
  expect(markdown.slice(heading?.start, heading?.bodyStart)).toBe('## Osmosis\n');
  const [underlined] = findHeadings('Osmosis\n=======\nWater.');
  expect(underlined).toMatchObject({ start: 0, bodyStart: 16 });
});

test.each([
  ['**Bold** and *slanted*', 'Bold and slanted'],
  ['A [link](https://a.example/x_(y)) here', 'A link here'],
  ['[[Cell membrane|The membrane]]', 'The membrane'],
  ['`code` in <kbd>keys</kbd>', 'code in keys'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['AT&amp;T \\*', 'AT&T *'],
])('%j reads %j', (source, text) => {
  expect(plainHeading(source)).toBe(text);
});

test('an anchor that the author wrote holds, and is no part of the text', () => {
  expect(findHeadings('## Setup {#getting-started}')).toMatchObject([
    { text: 'Setup', id: 'getting-started' },
  ]);
  expect(findHeadings('## <a id="up"></a>Setup')).toMatchObject([{ text: 'Setup', id: 'up' }]);
});

test.each<[AnchorRule, string, string, string]>([
  ['github', 'What is C++?', 'what-is-c', 'what-is-c-1'],
  ['github', 'Größe & Maß', 'größe--maß', 'größe--maß-1'],
  ['docusaurus', 'The API', 'the-api', 'the-api-1'],
  ['mkdocs', 'Größe & Maß', 'groe-ma', 'groe-ma_1'],
  ['hugo', 'Step 1: Setup', 'step-1-setup', 'step-1-setup-1'],
  ['kramdown', '1. First steps', 'first-steps', 'first-steps-1'],
  ['obsidian', 'Cell | wall', 'Cell wall', 'Cell wall'],
])('%s gives %j the anchor %j, and then %j', (rule, text, first, second) => {
  const nameOf = numberAnchors(rule);
  expect([nameOf(text), nameOf(text)]).toEqual([first, second]);
});

test('whatever a text holds, headings are in order and within it', () => {
  const line = fc.constantFrom(
    '# a',
    '## b',
    'text',
    '```',
    '---',
    '===',
    '',
    '<!--',
    '-->',
    '- item',
    '    # code',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const markdown = lines.join('\n');
      let last = 0;
      for (const { start, bodyStart } of findHeadings(markdown)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(bodyStart).toBeGreaterThan(start);
        expect(bodyStart).toBeLessThanOrEqual(markdown.length);
        last = bodyStart;
      }
    }),
  );
});
