// Numbers and texts seen as bytes, and bytes seen as them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts } from '../../src/bytes/packed-texts.ts';
import { addTexts, bytesOf, readTexts, textOf, view } from '../../src/bytes/views.ts';

test('numbers seen as bytes are the same memory, not a copy', () => {
  const numbers = Uint32Array.of(1, 2 ** 31, 7);
  const again = view(bytesOf(numbers), Uint32Array);
  expect(again).toEqual(numbers);
  numbers[0] = 5;
  expect(again[0]).toBe(5);
});

test.each([
  ['Uint8Array', Uint8Array.of(0, 255)],
  ['Uint16Array', Uint16Array.of(0, 65_535, 7)],
  ['Uint32Array', Uint32Array.of(0, 2 ** 32 - 1)],
  ['Float64Array', Float64Array.of(0.1, -0, Number.NaN, 1e300)],
])('a part of a %s comes back', (_name, numbers) => {
  const type = numbers.constructor as Float64ArrayConstructor;
  const part = (numbers as Float64Array).subarray(1);
  expect(view(bytesOf(part), type)).toEqual(part);
});

test('bytes that threads share are read as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const encoded = new TextEncoder().encode(text);
      const shared = new Uint8Array(new SharedArrayBuffer(encoded.length));
      shared.set(encoded);
      expect(textOf(shared)).toBe(text);
    }),
  );
});

test('a list of texts is added as two sections, and read from them', () => {
  const sections = new Map<string, Uint8Array[]>();
  addTexts(sections, 'titles', packTexts(['What is a cell?', '', 'ψ']));
  expect([...sections.keys()]).toEqual(['titles', 'titles.offsets']);
  const read = readTexts((name) => sections.get(name)?.[0] ?? new Uint8Array(), 'titles');
  expect([...read]).toEqual(['What is a cell?', '', 'ψ']);
});
