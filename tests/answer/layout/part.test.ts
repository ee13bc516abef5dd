import { expect, test } from 'vitest';
import { type Cell, cellsOf, openNameless } from '../../../src/answer/layout/part.ts';

const cell = (text: string) => ({ text }) as Cell;

test('the cells of a part are read embed by embed, each description before its fields', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(cell) as [Cell, Cell, Cell, Cell];
  const embeds = [{ description: a, fields: [b, c] }, { fields: [d] }];
  expect(cellsOf({ embeds, at: 0 })).toEqual([a, b, c, d]);
});

test('a part without embeds has none', () => {
  expect(cellsOf({ embeds: [], at: 0 })).toEqual([]);
  expect(cellsOf({ embeds: [{ fields: [] }], at: 0 })).toEqual([]);
});

test('text without a name opens an embed as its description, and stays a field below one', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(cell) as [Cell, Cell, Cell];
  const isA = (one: Cell) => one === a;
  expect(openNameless({ fields: [a, b] }, isA)).toEqual({ description: a, fields: [b] });
  expect(openNameless({ fields: [b, a] }, isA)).toEqual({ fields: [b, a] });
  expect(openNameless({ description: c, fields: [a] }, isA)).toEqual({ description: c, fields: [a] });
  expect(openNameless({ fields: [] }, isA)).toEqual({ fields: [] });
});
