// Numbers and their nouns on the command line.
import { expect, test } from 'vitest';
import { counted } from '../../src/terminal/index.ts';

test.each([
  [0, 'error', '0 errors'],
  [1, 'error', '1 error'],
  [2, 'error', '2 errors'],
  [32_499, 'page', '32,499 pages'],
])('%i of "%s" are written as "%s"', (count, noun, text) => {
  expect(counted(count, noun)).toBe(text);
});
