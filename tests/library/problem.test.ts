// Problems of a library as one line each.
import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/library/problem.ts';

const problem: Problem = { file: 'a/b.md', line: 7, severity: 'error', what: 'is wrong', fix: 'mend it' };

test('an error is its place, what is wrong and what to do, two blanks between', () => {
  expect(formatProblem(problem)).toBe('a/b.md:7  is wrong  mend it');
});

test('a warning says that it is one', () => {
  expect(formatProblem({ ...problem, severity: 'warning' })).toBe('a/b.md:7  warning: is wrong  mend it');
});

test.each<[string, Partial<Problem>, string]>([
  ['line breaks', { file: 'a\nb.md', what: 'x\r\ny' }, 'a b.md:7  x y  mend it'],
  ['signs that steer a terminal', { file: 'a\u001b[31m.md' }, 'a [31m.md:7  is wrong  mend it'],
  [
    'blanks in a row, which part the columns',
    { what: 'is   wrong', fix: ' mend\tit ' },
    'a/b.md:7  is wrong  mend it',
  ],
])('%s in what it tells do not break the line', (_name, more, line) => {
  expect(formatProblem({ ...problem, ...more })).toBe(line);
});
