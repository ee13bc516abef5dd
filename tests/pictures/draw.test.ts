// Drawing in a thread of its own: remembered, bounded, and silent where it fails.
import { expect, test } from 'vitest';
import { drawPicture } from '../../src/pictures/index.ts';
import { readPng } from './png.ts';

test('a picture is a PNG of the size that it says', async () => {
  const picture = await drawPicture([{ tex: '\\int_0^1 x\\,dx = \\frac{1}{2}' }]);
  const { width, height } = readPng(picture!.png);
  expect([width, height]).toEqual([picture!.width, picture!.height]);
});

test('the same formulas are drawn once, also while they are being drawn', async () => {
  const formulas = [
    { tex: '\\sqrt{2}', number: 1 },
    { tex: '\\sqrt{3}', number: 2 },
  ];
  const both = await Promise.all([drawPicture(formulas), drawPicture([...formulas])]);
  expect(both[0]).toBeDefined();
  expect(both[1]).toBe(both[0]);
  expect(await drawPicture(formulas)).toBe(both[0]);
});

test('other numbers are another picture', async () => {
  const one = await drawPicture([{ tex: '\\sqrt{5}', number: 1 }]);
  const two = await drawPicture([{ tex: '\\sqrt{5}', number: 2 }]);
  expect(Buffer.from(one!.png).equals(two!.png)).toBe(false);
});

test('what cannot be drawn is undefined, and the next picture is drawn', async () => {
  expect(await drawPicture([{ tex: '\\frac{a' }])).toBeUndefined();
  expect(await drawPicture([{ tex: '\\frac{a}{b}' }])).toBeDefined();
});

test('where too many are waited for, the rest is told at once that there is no picture', async () => {
  const all = await Promise.all(
    Array.from({ length: 60 }, (_, index) => drawPicture([{ tex: `\\sqrt{${index + 100}}` }])),
  );
  const drawn = all.filter(Boolean).length;
  expect(drawn).toBe(50);
  expect(all.slice(50).every((picture) => picture === undefined)).toBe(true);
});
