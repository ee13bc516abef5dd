// Cells in messages, each within the limits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packCells } from '../../../src/answer/layout/pack.ts';
import { type Cell, cellsOf } from '../../../src/answer/layout/part.ts';

const ROOM = { characters: 100, elements: 10, drawn: 3 };

function cell(characters: number, changes: Partial<Cell> = {}): Cell {
  return { name: 'n', text: 'x'.repeat(characters - 1), elements: 1, drawn: [], at: 0, ...changes };
}

test('without any cell there is one message, which is empty', () => {
  expect(packCells([], ROOM)).toEqual([{ embeds: [{ fields: [] }], at: 0 }]);
});

test('what fits stands in one message: the description, and fields after it', () => {
  const description: Cell = { text: 'a', elements: 0, drawn: [], at: 0 };
  const fields = [cell(10, { at: 5 }), cell(10, { at: 9 })];
  expect(packCells([[description], ...fields.map((one) => [one])], ROOM)).toEqual([
    { embeds: [{ description, fields }], at: 0 },
  ]);
});

test('a section that would be torn goes to the next message where this one is half full', () => {
  const parts = packCells([[cell(60)], [cell(30), cell(30)]], ROOM);
  expect(parts.map((part) => cellsOf(part).length)).toEqual([1, 2]);
});

test('it is torn where this message is emptier than that', () => {
  const parts = packCells([[cell(40)], [cell(40), cell(40)]], ROOM);
  expect(parts.map((part) => cellsOf(part).length)).toEqual([2, 1]);
});

test('a message begins where its first cell does', () => {
  expect(packCells([[cell(90, { at: 3 })], [cell(90, { at: 70 })]], ROOM).map(({ at }) => at)).toEqual([
    3, 70,
  ]);
});

test('a 26th field opens another embed', () => {
  const [part, ...others] = packCells([Array.from({ length: 26 }, () => cell(2, { elements: 0 }))], ROOM);
  expect(others).toEqual([]);
  expect(part?.embeds.map(({ fields }) => fields.length)).toEqual([25, 1]);
});

test('every message keeps to its room, and every cell is there once, in order', () => {
  const cells = fc.array(
    fc.record({ size: fc.integer({ min: 1, max: 100 }), elements: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (sizes) => {
      let at = 0;
      const sections = sizes.map((all) =>
        all.map(({ size, elements }) => {
          at += 1;
          return cell(Math.max(size, 2), { elements, at });
        }),
      );
      const parts = packCells(sections, ROOM);
      expect(parts.flatMap(cellsOf)).toEqual(sections.flat());
      for (const part of parts) {
        const held = cellsOf(part);
        const characters = held.reduce((sum, { text, name = '' }) => sum + text.length + name.length, 0);
        expect(characters).toBeLessThanOrEqual(ROOM.characters);
        expect(held.reduce((sum, { elements }) => sum + elements, 0)).toBeLessThanOrEqual(ROOM.elements);
      }
    }),
    { numRuns: 200 },
  );
});
