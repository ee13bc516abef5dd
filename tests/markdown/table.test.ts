// Tables: aligned where they are narrow, entries where they are not.
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/markdown/table.ts';
import { outline } from './reading.ts';

const WIDE = 'a very long cell with many words in it';

describe('a narrow table', () => {
  test('is aligned as it says', () => {
    const [fence] = outline('| Name | n |\n| :-- | --: |\n| one | 1 |\n| three | 300 |').lead;
    expect(fence?.code.split('\n')).toEqual(['Name     n', '─────  ───', 'one      1', 'three  300']);
  });

  test('sets a column in the middle', () => {
    const [fence] = outline('| wide |\n| :-: |\n| a |').lead;
    expect(fence?.code.split('\n')).toEqual(['wide', '────', ' a']);
  });

  test('counts the columns of what it shows', () => {
    const [fence] = outline('| a | b |\n| - | - |\n| 日本 | $x^2$ |').lead;
    expect(fence?.code.split('\n')).toEqual(['a     b', '────  ──', '日本  x²']);
  });
});

describe('a table with a link, or a wide one', () => {
  test('is a list with an entry for each row, its first cell in bold', () => {
    const { lead } = outline(`| Name | Use |\n| - | - |\n| ${WIDE} | ${WIDE} |\n| b | c |`);
    expect(lead.map(({ kind, spans }) => [kind, spans.map(({ text }) => text).join('')])).toEqual([
      ['item', `Name: ${WIDE}\nUse: ${WIDE}`],
      ['item', 'Name: b\nUse: c'],
    ]);
    expect(lead[1]?.spans[0]?.marks).toEqual(['bold']);
  });

  test('keeps the link', () => {
    const { lead } = outline('| a |\n| - |\n| [b](https://x.example) |');
    expect(lead[0]?.spans.some(({ marks }) => marks.includes('link https://x.example/'))).toBe(true);
  });

  test('leaves out empty cells, but for those of the first row', () => {
    const { lead } = outline(`| a | b |\n| - | - |\n| ${WIDE} | |\n| | ${WIDE} |`);
    expect(lead.map(({ spans }) => spans.map(({ text }) => text).join(''))).toEqual([
      `a: ${WIDE}\nb:`,
      `b: ${WIDE}`,
    ]);
  });
});

test('the width of a text in a fixed-width font', () => {
  expect(['abc', '日本', 'e\u0301', '🧬', '', '\u200b'].map(widthOf)).toEqual([3, 4, 1, 2, 0, 0]);
});
