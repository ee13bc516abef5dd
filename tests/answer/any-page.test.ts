// Whatever a page holds: no word is lost, no limit passed, no markup left half open.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAt, renderPage } from '../../src/answer/index.ts';
import { makePage, shelf } from './example.ts';
import { countElements, findFaults } from './payload.ts';
import { findLostWords } from './words.ts';

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('cell', 'the', 'membrane.', 'Is', 'so?', 'naïve', 'e.g.', 'H', '12,', '3.5'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('شبكة', 'עברית', '細胞膜', '👩‍🔬', 'a\u200bb', 'e\u0301', '\u202eabc', '🇩🇪'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'snake_case_name',
      '2*3*4',
      'a~~b',
      '||x',
      '@everyone',
      '<@123>',
      ':smile:',
      '`',
      '#',
      '-',
      '>',
      '1.',
      '[a]',
      '(b)',
      '$5',
      '\\',
      '~',
      '|',
      '**',
      '__',
      '<b>',
      '<iostream>',
      '&amp;',
    ),
  },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((length) => 'long'.repeat(length / 4 + 1)) },
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const wrap = (left: string, right = left) =>
  text.map((inside) => `${left}${inside.replace(/[`[\]$|<>\\]/g, '').trim() || 'x'}${right}`);
const inline = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: text },
      wrap('**'),
      wrap('*'),
      wrap('~~'),
      wrap('***'),
      wrap('`'),
      wrap('`` ', '` ``'),
      wrap('[', '](https://a.example/b_(c))'),
      wrap('![', '](leaf.png)'),
      fc.constantFrom(
        '$a_1^2$',
        '\\(x\\)',
        '$$y = z$$',
        '$$\\frac{a}{b + c}$$',
        '$\\sum_{i=1}^{n} i$',
        '\\[w\\]',
        'https://a.example/b_c?d=e*f',
        '<br>',
        'x<sup>2</sup>',
        '**a***b*',
        '[a **b** c](d)',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
const indent = (block: string, by: string) => block.replaceAll('\n', `\n${by}`);
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(word, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  )
  .map(([columns, rows]) => {
    const row = (cells: string[]) =>
      `| ${cells
        .slice(0, columns)
        .map((cell) => cell.replace(/[|\\`]/g, 'x'))
        .join(' | ')} |`;
    return [row(rows[0] ?? []), `|${' - |'.repeat(columns)}`, ...rows.slice(1).map(row)].join('\n');
  });
const fence = fc
  .tuple(
    fc.constantFrom('```', '````', '~~~~'),
    fc.constantFrom('', 'js', 'c++'),
    fc.array(text, { maxLength: 40 }),
  )
  .map(
    ([sign, language, lines]) =>
      `${sign}${language}\n${lines.join('\n')}\n${sign === '````' ? '```\n' : ''}${sign}`,
  );
const { block } = fc.letrec<{ block: string; list: string; quote: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    inline,
    inline.map((paragraph) => paragraph.replaceAll(' the ', '\n')),
    inline.map((title) => `### ${title}`),
    text.map((name) => `**${name.replace(/[*_`<[\\]/g, '')}**: and more`),
    table,
    fence,
    fc.constantFrom('---', '<div>a <b>b</b></div>', '$$\nx\n$$'),
    tie('list'),
    tie('quote'),
  ),
  list: fc
    .tuple(fc.constantFrom('- ', '1. ', '7. '), fc.array(tie('block'), { minLength: 1, maxLength: 5 }))
    .map(([sign, items]) => items.map((item) => sign + indent(item, ' '.repeat(sign.length))).join('\n')),
  quote: tie('block').map((inside) => `> ${indent(inside, '> ')}`),
}));
const answer = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'));

describe('any page', () => {
  test('is shown without a fault and without losing a word', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(answer, (markdown) => {
        fc.pre(markdown.trim() !== '');
        const messages = renderPage(makePage(markdown), shelf);
        expect(messages.flatMap(findFaults)).toEqual([]);
        expect(findLostWords(markdown, messages)).toBeUndefined();
        for (const message of messages) expect(countElements(message)).toBeLessThanOrEqual(100);
      }),
      {
        numRuns: 120,
        // Names inside lists: their formulas are neither numbered nor drawn.
        examples: [['- ### $\\sum_{i=1}^{n} i$ $$\\frac{a}{b + c}$$']],
      },
    );
  });

  test('has a message for each offset, and offsets further on are never shown earlier', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(answer, fc.nat(), fc.nat(), (markdown, one, other) => {
        const page = makePage(markdown || 'a');
        const offsets = [one % (markdown.length + 1), other % (markdown.length + 1)].sort((a, b) => a - b);
        const [first, second] = offsets.map((offset) => partAt(page, offset));
        expect(first).toBeLessThanOrEqual(second!);
        expect(second).toBeLessThan(renderPage(page, shelf).length);
      }),
      { numRuns: 50 },
    );
  });

  test('is shown even if it is no Markdown that anybody would write', { timeout: 60_000 }, () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'*_~|`#>-+1. \n\\[]()<>$&@:ab\t'),
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(noise, (markdown) => {
        const messages = renderPage(makePage(markdown), shelf);
        expect(messages.flatMap(findFaults)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
