import { expect, test } from 'vitest';
import { checkAnswer, show } from '../show.ts';

test.each([
  ['a^[a note of some words] b', 'a (a note of some words) b'],
  ['the mark[^4] of a note elsewhere', 'the mark[4] of a note elsewhere'],
  ['a mark[^4]**bold** behind', 'a mark[4]**bold** behind'],
  ['- one [^1][^1]: told at once', '- one [1][1]: told at once'],
  ['[_bits_](#user-content-fn-1)[^1] matter\n\n[^1]: They do.', undefined],
])('%j', (markdown, shown) => {
  if (shown !== undefined) expect(show(markdown).trim()).toBe(shown);
  expect(checkAnswer(markdown).marks).toEqual([]);
});

test.each(['letters but `[^abc]`', '\\[^abc]: not b', 'text [^abc]: not b', 'not [^a-z] or [^x]*', 'x^[2]'])(
  '%j holds no note',
  (markdown) => {
    expect(show(markdown)).toContain(markdown.includes('[^') ? '[^' : '[2]');
  },
);
