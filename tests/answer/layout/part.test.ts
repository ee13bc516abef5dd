import { expect, test } from 'vitest';
import { type Cell, cellsOf } from '../../../src/answer/layout/part.ts';

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
