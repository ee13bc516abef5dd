// Texts as bytes and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetsOf, PackedTexts, packTexts, TextPacker } from '../../src/bytes/packed-texts.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((any) => Buffer.from(any).toString()),
);

test('any list of texts comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect([...packTexts(texts)]).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});

test('empty lists, empty texts and byte order marks come back', () => {
  for (const texts of [[], [''], ['', 'a', ''], ['\uFEFFa', '\u0000']])
    expect([...packTexts(texts)]).toEqual(texts);
});

test('texts longer than any first guess at the room they need come back', () => {
  const texts = ['x'.repeat(65_535), '€'.repeat(70_000), '', '🧬'.repeat(40_000), 'end'];
  expect([...packTexts(texts)]).toEqual(texts);
});

test('lists longer than one piece come back', () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(40_000));
  const packer = new TextPacker();
  for (const text of texts) packer.push(text);
  expect([...packer.pieces()].length).toBeGreaterThan(1);
  // They can be gone through again.
  expect(Buffer.concat([...packer.pieces()]).toString()).toBe(texts.join(''));
  expect([...packTexts(texts)]).toEqual(texts);
});

test('a place where there is no text has an empty one', () => {
  const texts = packTexts(['a', 'b']);
  expect([texts.at(-1), texts.at(2), packTexts([]).at(0)]).toEqual(['', '', '']);
});

test('offsets beyond 4 GiB do not begin anew', () => {
  const lengths = Uint32Array.of(2 ** 32 - 1, 2 ** 32 - 1, 5);
  expect([...offsetsOf(lengths)]).toEqual([0, 2 ** 32 - 1, 2 ** 33 - 2, 2 ** 33 + 3]);
});

test('half a surrogate pair becomes a replacement character, and its neighbours stay', () => {
  expect([...packTexts(['a', 'b\ud800c', 'd'])]).toEqual(['a', 'b\ufffdc', 'd']);
});

test('texts can be read where they lie in a larger buffer', () => {
  const { bytes, offsets } = packTexts(['cell', 'ψ']);
  const file = new Uint8Array(bytes.length + 16);
  file.set(bytes, 8);
  expect([...new PackedTexts(file.subarray(8, 8 + bytes.length), offsets)]).toEqual(['cell', 'ψ']);
});
