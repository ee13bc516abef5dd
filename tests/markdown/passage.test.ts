// Passages and answers to questions, as far as they are words: no markup where none is shown.
import { describe, expect, test } from 'vitest';
import { plainPassage } from '../../src/markdown/index.ts';

test('a passage that takes long to parse loses the signs of markup, and no word', () => {
  const plain = plainPassage(`${'**bold** and `code` '.repeat(200)}https://a:b@example.org/`);
  expect(plain).toBe(`${'bold and code '.repeat(200)}https://example.org/`);
  expect(plainPassage('['.repeat(5000))).toBe('['.repeat(5000));
});

describe('a passage', () => {
  test.each([
    [
      'markup',
      '**Bold** and *italic* with `code_it` and [a link](https://a.example)',
      'Bold and italic with code_it and a link',
    ],
    ['formulas', 'let $x_1^2$ be \\(\\frac{a}{b}\\)', 'let x₁² be a/b'],
    ['display formulas', 'so\n\n$$\nE = mc^2\n$$\n\nand $$a$$ too', 'so E = mc² and a too'],
    ['money', 'costs $5 to $10', 'costs $5 to $10'],
    ['a list', '1. one\n2. two\n   - three', 'one two three'],
    ['a table', '| a | b |\n| - | - |\n| c | $d_1$ |', 'a b c d₁'],
    ['a heading', '### Name\n\ntext', 'Name text'],
    ['a hard break', 'one  \ntwo', 'one two'],
    ['code', '```js\nlet a;\n```\n\nthen', 'let a; then'],
    ['an image', '![a leaf](leaf.png) here', 'a leaf here'],
    ['HTML', 'H<sub>2</sub>O<br>is <b>wet</b>, List<String> is not', 'H2O is wet, List<String> is not'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'a[1] b'],
  ])('has no %s', (_name, markdown, plain) => {
    expect(plainPassage(markdown)).toBe(plain);
  });
});
