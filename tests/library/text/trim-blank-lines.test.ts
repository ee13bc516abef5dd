// Blank lines around a text, and blanks that mean something.
import { expect, test } from 'vitest';
import { trimBlankLines } from '../../../src/library/text/trim-blank-lines.ts';

test.each([
  ['a', 'a'],
  ['\n\na\n\n', 'a'],
  ['  \n\t\n a  \n', ' a'],
  ['\r\n\r\na\r\n', 'a'],
  ['\n    code\n    more\n', '    code\n    more'],
  ['a\n\nb', 'a\n\nb'],
  ['\n\n', ''],
  ['  ', ''],
  ['', ''],
])('%j becomes %j', (text, trimmed) => {
  expect(trimBlankLines(text)).toBe(trimmed);
});
