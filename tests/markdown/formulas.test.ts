// What is a formula, and what is money, code or prose.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormulas } from '../../src/markdown/index.ts';

const find = (text: string) => findFormulas(text, []).map(({ tex, display }) => (display ? [tex] : tex));

describe('a formula', () => {
  test.each([
    ['between dollars', 'so $x^2$ is', ['x^2']],
    ['between two dollars', '$$\na\n$$', [['\na\n']]],
    ['in round brackets', 'so \\(x\\) is', ['x']],
    ['in square brackets', '\\[x\\]', [['x']]],
    ['in brackets whose backslashes were doubled', 'so \\\\(x\\\\) is', ['x']],
    ['beside another', '$a$$b$', ['a', 'b']],
    ['with an escaped dollar in it', '$5\\$ = x$', ['5\\$ = x']],
    ['over a line break', '$a +\nb$', ['a +\nb']],
    ['with spaces at both ends', '$ n - 1 $', [' n - 1 ']],
    [
      'whose signs Markdown would take were kept from it',
      '\\begin{align\\*}\nw\\_1 &= a\\*b \\\\\\\\\nc\n\\end{align\\*}',
      [['\\begin{align*}\nw_1 &= a*b \\\\\nc\n\\end{align*}']],
    ],
    [
      'in an environment as it is',
      '\\begin{align*}w\\_1\\end{align*}',
      [['\\begin{align*}w\\_1\\end{align*}']],
    ],
    ['with a word as a factor', '$ a + jb $', [' a + jb ']],
  ])('%s', (_where, text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe('no formula', () => {
  test.each([
    ['two prices', 'from $5 to $10'],
    ['prices with a range', '$ 5 - $ 10'],
    ['prose between two prices', '$5 million and then about 4$ more'],
    ['a dollar that is escaped', '\\$a\\$'],
    ['a dollar without end', 'costs $5'],
    ['nothing between dollars', '$ $ and $$ $$'],
    ['another paragraph between the dollars', '$a\n\nb$'],
    ['a space at one end only', '$ a$'],
    ['words in square brackets', '\\[see the note below\\]'],
  ])('%s', (_what, text) => {
    expect(find(text)).toEqual([]);
  });
});

test('code is passed over, and what follows it is found', () => {
  const text = '`$a$` and $b$';
  expect(findFormulas(text, [{ start: 0, end: 5 }])).toEqual([
    { start: 10, end: 13, tex: 'b', display: false },
  ]);
});

test('a formula does not run on into code', () => {
  expect(findFormulas('$a `b$`', [{ start: 3, end: 7 }])).toEqual([]);
});

test('a formula of more than 10,000 characters is none', () => {
  expect(find(`$$${'x'.repeat(9_999)}$$`)).toHaveLength(1);
  expect(find(`$$${'x'.repeat(10_001)}$$`)).toEqual([]);
});

test('whatever the text, formulas are in order, apart from each other, and as the text has them', () => {
  const part = fc.constantFrom(
    '$',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\',
    'a',
    ' ',
    '5',
    '\n',
    '\n\n',
    'word',
    '^',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => {
        let end = 0;
        for (const formula of findFormulas(text, [])) {
          expect(formula.start).toBeGreaterThanOrEqual(end);
          end = formula.end;
          const whole = text.slice(formula.start, end);
          expect(whole).toContain(formula.tex);
          expect(whole).toMatch(/^(\$[\s\S]+\$|\\\([\s\S]+\\\)|\\\[[\s\S]+\\\])$/);
          expect(formula.tex.trim()).not.toBe('');
        }
      },
    ),
    { numRuns: 300 },
  );
});
