// The check of words finds what it is for.
import { expect, test } from 'vitest';
import { findLostWords, readMarkdown } from './words.ts';

const shown = (...texts: string[]) => texts.map((description) => ({ embeds: [{ description }], rows: [] }));

test.each([
  ['a lost word', 'one two three', ['one three']],
  ['a word twice', 'one two', ['one two', 'two']],
  ['words in another order', 'one two', ['two one']],
  ['words that were glued', 'one\n\ntwo', ['onetwo']],
  ['a lost number of a list', '1. one\n2. two', ['1. one\ntwo']],
  ['a lost cell', '| a | b |\n| - | - |\n| c | d |', ['a b c']],
])('%s', (_name, answer, texts) => {
  expect(findLostWords(answer, shown(...texts))).toBeDefined();
});

test('the same words over several messages are complete', () => {
  expect(
    findLostWords(
      'one **two** [three](https://a.example)',
      shown('one', '**two** [three](https://a.example/)'),
    ),
  ).toBeUndefined();
});

test('reads Discord Markdown as readers do', () => {
  expect(readMarkdown('\\*a\\* **b** `c_d` [e](https://f.example)\n```js\ng\n```')).toBe(
    '*a* b c_d [e]\ng\n',
  );
});
