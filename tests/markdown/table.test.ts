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

const textsOf = (markdown: string) =>
  outline(markdown).lead.map(({ kind, spans }) => [kind, spans.map(({ text }) => text).join('')]);

describe('a table with a link, or a wide one', () => {
  test('of two columns is a list of pairs below both headings', () => {
    const table = `| Name | Use |\n| - | - |\n| ${WIDE} | ${WIDE} |\n| b | c |`;
    expect(textsOf(table)).toEqual([
      ['paragraph', 'Name · Use:'],
      ['item', `${WIDE}: ${WIDE}`],
      ['item', 'b: c'],
    ]);
    const { lead } = outline(table);
    expect(lead[0]?.spans[0]?.marks).toEqual(['italic']);
    expect(lead[1]?.spans[0]?.marks).toEqual(['bold']);
    expect(lead.every(({ isTable }) => isTable)).toBe(true);
  });

  test('of more has a line for each cell with its heading, but for the first, whose heading stands above', () => {
    expect(
      textsOf(`| Name | Use | Price |\n| - | - | - |\n| ${WIDE} | ${WIDE} | 1 |\n| b | c | 2 |`),
    ).toEqual([
      ['paragraph', 'Name:'],
      ['item', `${WIDE}\nUse: ${WIDE}\nPrice: 1`],
      ['item', 'b\nUse: c\nPrice: 2'],
    ]);
  });

  test('keeps the link', () => {
    const { lead } = outline('| a |\n| - |\n| [b](https://x.example) |');
    const spans = lead.flatMap((line) => line.spans);
    expect(spans.some(({ marks }) => marks.includes('link https://x.example/'))).toBe(true);
  });

  test('leaves out empty cells, but for those of the first row, whose headings have no other place', () => {
    expect(textsOf(`| | b | c |\n| - | - | - |\n| ${WIDE} | | 1 |\n| | ${WIDE} | |`)).toEqual([
      ['item', `${WIDE}\nb: \nc: 1`],
      ['item', `b: ${WIDE}`],
    ]);
    expect(textsOf(`| a | b |\n| - | - |\n| ${WIDE} | |\n| | ${WIDE} |`)).toEqual([
      ['paragraph', 'a · b:'],
      ['item', WIDE],
      ['item', WIDE],
    ]);
  });

  test('without rows is its headings', () => {
    expect(textsOf(`| ${WIDE} | b |\n| - | - |`)).toEqual([['item', `${WIDE}\nb`]]);
  });
});

test('the width of a text in a fixed-width font', () => {
  expect(['abc', '日本', 'e\u0301', '🧬', '', '\u200b'].map(widthOf)).toEqual([3, 4, 1, 2, 0, 0]);
});
