import { expect, test } from 'vitest';
import { checkAnswer, show } from '../show.ts';

test.each([
  ['a^[a note of some words] b', 'a (a note of some words) b'],
  ['the mark[^4] of a note elsewhere', 'the mark[4] of a note elsewhere'],
  ['[_bits_](#user-content-fn-1)[^1] matter\n\n[^1]: They do.', undefined],
])('%j', (markdown, shown) => {
  if (shown !== undefined) expect(show(markdown).trim()).toBe(shown);
  expect(checkAnswer(markdown).marks).toEqual([]);
});

test.each(['letters but `[^abc]`', 'not [^a-z] or [^x]*', 'x^[2]'])('%j holds no note', (markdown) => {
  expect(show(markdown)).toContain(markdown.includes('[^') ? '[^' : '[2]');
});
