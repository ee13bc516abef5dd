// Each construct of Markdown: what goes in, and what Discord is given.
import { describe, expect, test } from 'vitest';
import { describeAnswer } from './example.ts';

const lines = (...text: string[]) => text.join('\n');

describe('inline markup', () => {
  test.each([
    ['bold, italic and struck text', '**a** *b* ~~c~~', '**a** *b* ~~c~~'],
    ['underscores that mean emphasis', '__a__ _b_', '**a** *b*'],
    ['nested emphasis', '*a **b** c*', '*a **b** c*'],
    ['emphasis that touches other emphasis', '**a***b*', '**a**\u200b*b*'],
    ['a code span with a back-tick', '`` a`b ``', '``a`b``'],
    ['a code span that begins with a back-tick', '`` `a ``', '`` `a ``'],
    ['an entity', 'a &lt; b &amp; c', 'a < b & c'],
    ['a single tilde, which means about', 'from ~5 to ~6', 'from ~5 to ~6'],
    ['a forced line break', 'a  \nb', 'a\nb'],
  ])('%s', (_name, markdown, discord) => {
    expect(describeAnswer(markdown)).toBe(discord);
  });

  test('a line that was broken at a margin goes on, one that was broken on purpose does not', () => {
    const long = 'These are exactly as many words as fit before the margin of this text';
    expect(describeAnswer(`${long}\nand this goes on.`)).toBe(`${long} and this goes on.`);
    expect(describeAnswer('F = 2 N\nm = 1 kg')).toBe('F = 2 N\nm = 1 kg');
  });
});

describe('links', () => {
  test.each([
    ['a link', '[a](https://a.example/b)', '[a](https://a.example/b)'],
    ['a relative link', '[a](../c)', '[a](https://library.example/c)'],
    ['a link by reference', '[a][b]\n\n[b]: https://a.example', '[a](https://a.example/)'],
    ['a bare address with underscores', 'see https://a.example/b_c_d now', 'see https://a.example/b_c_d now'],
    ['an address in angle brackets', '<https://a.example/b>', 'https://a.example/b'],
    ['brackets in an address', '[a](<https://a.example/b_(c)>)', '[a](https://a.example/b_%28c%29)'],
    [
      'underscores in a link, which need no backslash',
      '[a_b](https://a.example/b_c)',
      '[a_b](https://a.example/b_c)',
    ],
    [
      'what would be markup in a link',
      '[\\_a\\_ \\*b\\* \\`c\\` C:\\\\d](https://a.example)',
      '[＿a＿ ∗b∗ ｀c｀ C:∖d](https://a.example/)',
    ],
    ['a bracket in a link', '[a \\[b](https://a.example)', '[a ［b](https://a.example/)'],
    ['brackets in a link', '[[1]](https://a.example)', '[[1]](https://a.example/)'],
    ['an image', '![a leaf](leaf.png)', '[a leaf](https://library.example/biology/leaf.png)'],
    ['an image without a description', '![](leaf.png)', '[Image](https://library.example/biology/leaf.png)'],
    ['an address that no browser opens', '[a](javascript:alert)', 'a (javascript:alert)'],
    [
      'a link whose text looks like an address',
      '[https://a.example](https://b.example)',
      'https://a.example https://b.example/',
    ],
    ['bold in a link', '[a **b**](https://a.example/)', '[a **b**](https://a.example/)'],
  ])('%s', (_name, markdown, discord) => {
    expect(describeAnswer(markdown)).toBe(discord);
  });
});

describe('text that only looks like markup', () => {
  test.each([
    ['stars', '2 \\* 3 \\* 4', '2 \\* 3 \\* 4'],
    ['a name with underscores', 'a_snake_case', 'a\\_snake\\_case'],
    ['a spoiler', 'a || b || c', 'a \\|\\| b \\|\\| c'],
    ['a heading', '\\# a', '\\# a'],
    ['small text', '-# a', '\\-# a'],
    ['a quote', '\\> a', '\\> a'],
    ['a numbered list', '1\\. a', '1\\. a'],
    ['a user', '<@123>', '\\<@123>'],
    ['a channel', 'in <#123>', 'in \\<#123>'],
    ['everyone', '@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['what only looks like an emoji', 'a :smiley_hat: b', 'a \\:smiley\\_hat: b'],
    ['a link', '\\[a](https://a.example)', /^\[a\]\\\(/],
    ['a backslash', 'a \\\\ b', 'a \\\\ b'],
  ])('%s stays text', (_name, markdown, discord) => {
    if (typeof discord === 'string') expect(describeAnswer(markdown)).toBe(discord);
    else expect(describeAnswer(markdown)).toMatch(discord);
  });
});

describe('HTML', () => {
  test.each([
    ['bold and italic tags', '<b>a</b> <em>b</em> <u>c</u>', '**a** *b* __c__'],
    ['subscripts and superscripts', 'H<sub>2</sub>O, 10<sup>-3</sup>, x<sup>Q1</sup>', 'H₂O, 10⁻³, x^(Q1)'],
    ['a line break', 'a<br>b', 'a\nb'],
    ['a code tag', 'a <code>b_c</code>', 'a `b_c`'],
    ['a link', '<a href="/c">a</a> b', '[a](https://library.example/c) b'],
    ['a tag that Discord has nothing for', '<span class="x">a</span> b', 'a b'],
    ['a comment', 'a <!-- b --> c', 'a  c'],
    ['a block', '<div>a &amp; <b>b</b></div>', 'a & **b**'],
    ['a name in angle brackets that is no tag', 'include <iostream> first', 'include \\<iostream> first'],
  ])('%s', (_name, markdown, discord) => {
    expect(describeAnswer(markdown)).toBe(discord);
  });
});

describe('blocks', () => {
  test.each([
    ['paragraphs', 'a\n\nb', 'a\n\nb'],
    ['a list that starts at three', '3. a\n4. b', '3. a\n4. b'],
    ['nested lists', '1. a\n   - b\n     - c\n2. d', '1. a\n  - b\n    - c\n2. d'],
    ['a loose list', '* a\n\n* b', '- a\n- b'],
    ['a paragraph after a list', '- a\n\nb', '- a\n\nb'],
    ['a second paragraph in an item', '- a\n\n  b', '- a\n  b'],
    ['tasks', '- [x] a\n- [ ] b', '- ☑ a\n- ☐ b'],
    ['a quote', '> a\n>\n> b', '> a\n> \n> b'],
    ['a quote in a quote', '> a\n> > b', '> a\n> \n> b'],
    ['code with its language', '```js\na * b\n```', '```js\na * b\n```'],
    ['code that holds a fence', '````\n```\na\n```\n````', '```\n`\u200b`\u200b`\na\n`\u200b`\u200b`\n```'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'a[1]\n\n[1] b'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\n──────────\n\nb'],
  ])('%s', (_name, markdown, discord) => {
    expect(describeAnswer(markdown)).toBe(discord);
  });

  test('code inside a list item begins at the margin, so that it is not indented', () => {
    expect(describeAnswer('- a\n  ```\n  b\n    c\n  ```\n- d')).toBe('- a\n```\nb\n  c\n```\n- d');
  });
});

describe('tables', () => {
  test('a narrow table is aligned, wide characters taking two columns', () => {
    expect(describeAnswer('| word | 数 |\n| :- | -: |\n| 細胞 | 1 |\n| a | 20 |')).toBe(
      lines('```', 'word  数', '────  ──', '細胞   1', 'a     20', '```'),
    );
  });

  test('a wide table becomes a list with an entry for each row', () => {
    const wide = 'a cell with more text than fits';
    expect(describeAnswer(`| Part | Task |\n| - | - |\n| ${wide} | ${wide} |\n| b |  |`)).toBe(
      lines('*Part · Task*:', `- **${wide}**: ${wide}`, '- **b**'),
    );
  });

  test('a table with links keeps them', () => {
    expect(describeAnswer('| a |\n| - |\n| [b](https://b.example/) |')).toBe(
      lines('*a*:', '- **[b](https://b.example/)**'),
    );
  });
});

describe('formulas and money', () => {
  test.each([
    ['a formula in a sentence', 'let $a_1 * b$ be', 'let a₁ ∗ b be'],
    ['a formula in TeX brackets', 'let \\(a_1\\) be', 'let a₁ be'],
    ['formulas that touch', '$a$$b$', 'ab'],
    ['display formulas', 'so\n\n$$\na\n$$\n\nand \\[b = c\\] too', 'so\n\u2003a\nand\n\u2003b = c\ntoo'],
    ['a display formula that ends a sentence', 'so $$a$$. Then', 'so\n\u2003a.\nThen'],
    ['money', 'costs $5 to $10, or $7', 'costs $5 to $10, or $7'],
    ['bold money', '**$5** and **$10**', '**$5** and **$10**'],
    ['money beside a formula', '$5 for $x$', '$5 for x'],
    ['an escaped dollar', '\\$5 and \\$6', '$5 and $6'],
    ['dollars in code', '`$a` and `$b`', '`$a` and `$b`'],
    ['a formula with spaces on both sides', 'let $ a = b $ be $ A^+ $', 'let a = b be A⁺'],
    ['a product with spaces on both sides', 'the $ 2pq $ and $ n - 1 $', 'the 2pq and n − 1'],
    ['a relation with spaces', 'if $ x R y $ and $ y R x $', 'if xRy and yRx'],
    ['sums and lists with spaces', 'a $ a + jb $ of $ u, v $ by $ dx $', 'a a + jb of u, v by dx'],
    ...['$ 5 and $ 10', '$ 5 - $ 10', '$ 5, $ 10', '$ 5-10 or $ 20', '$ 5, or $ 10'].map(
      (money): [string, string, string] => [`money with spaces: ${money}`, money, money],
    ),
    ['a formula in a table with bars', '| a |\n| - |\n| $|x|$ |', '```\na\n───\n|x|\n```'],
  ])('%s', (_name, markdown, discord) => {
    expect(describeAnswer(markdown)).toBe(discord);
  });
});

test('an address that touches other markup is held by angle brackets', () => {
  expect(describeAnswer('**https://a.example/b** c')).toBe('**<https://a.example/b>** c');
  expect(describeAnswer('(see https://a.example/b).')).toBe('(see https://a.example/b).');
});
