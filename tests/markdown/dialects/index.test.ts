// Which dialects a text may hold: the parser does not look for what is not said to be there.
import { describe, expect, test } from 'vitest';
import { blockDialectsIn, dialectsIn } from '../../../src/markdown/dialects/index.ts';

const namesIn = (text: string, page?: string) => dialectsIn(text, page).map(({ name }) => name);

describe('a text', () => {
  test.each([
    ['GitHub', '| a |\n| - |'],
    ['GitHub', '- [ ] a'],
    ['GitHub', 'https://a.example'],
    ['MkDocs', '!!! note'],
    ['MkDocs', '++ctrl++'],
    ['fenced divs', ':::tip'],
    ['definition lists', 'a\n: b'],
    ['definition lists', '> a\n> : b'],
    ['mathematics', '$x$'],
    ['headings', '##A'],
    ['callouts', '> [!note]'],
    ['Obsidian', '[[A]]'],
    ['Obsidian', 'a ^abc123'],
    ['highlight', '==a=='],
    ['notes', 'a^[b c]'],
    ['subscripts and superscripts', 'H~2~O'],
    ['attributes', '## A {#a}'],
    ['attributes', '[a](b){c=d}'],
    ['variables', '{{ a }}'],
    ['emoji', ':tada:'],
    ['code blocks', '```js title="a"'],
    ['code blocks', '- ```mermaid'],
    ['HTML blocks', '<TABLE>'],
    ['tabs', '=== "A"'],
  ])('may hold %s: %j', (name, text) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each([
    '',
    'A plain sentence, with *marks* and `code`.',
    '# A\n\n- b\n- c\n\n> d',
    '```js\na\n```',
    '<b>a</b>',
  ])('of plain Markdown holds none: %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('is judged by the page as it was, where templates took something out', () => {
    expect(namesIn('a', '<Note>\na\n</Note>')).toEqual(['indented components']);
    expect(namesIn('<Note>\na\n</Note>', 'a')).toEqual([]);
  });
});

test('dialects that say what is code are some of all, in the same order', () => {
  const text = '| a |\n!!! b\n:::c\n: d\n$e$ ==f== [[g]]';
  const blocks = blockDialectsIn(text).map(({ name }) => name);
  expect(blocks).toEqual(['GitHub', 'MkDocs', 'fenced divs', 'definition lists']);
  expect(namesIn(text).slice(0, blocks.length)).toEqual(blocks);
});
