// Texts as bytes and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, unpackTexts } from '../../src/search/packed-texts.ts';
import { joinPieces } from '../../src/shelf/sections.ts';

function pack(texts: readonly string[]) {
  const { pieces, offsets } = packTexts(texts);
  return { bytes: joinPieces(pieces), offsets };
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((any) => Buffer.from(any).toString()),
);

test('any list of texts comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(unpackTexts(pack(texts))).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});

test('empty lists, empty texts and byte order marks come back', () => {
  for (const texts of [[], [''], ['', 'a', ''], ['\uFEFFa', '\u0000']])
    expect(unpackTexts(pack(texts))).toEqual(texts);
});

test('texts longer than any first guess at the room they need come back', () => {
  const texts = ['x'.repeat(65_535), '€'.repeat(70_000), '', '🧬'.repeat(40_000), 'end'];
  expect(unpackTexts(pack(texts))).toEqual(texts);
});

test('lists longer than one piece come back', () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(40_000));
  expect(packTexts(texts).pieces.length).toBeGreaterThan(1);
  expect(unpackTexts(pack(texts))).toEqual(texts);
});

test('half a surrogate pair becomes a replacement character, and its neighbours stay', () => {
  expect(unpackTexts(pack(['a', 'b\ud800c', 'd']))).toEqual(['a', 'b\ufffdc', 'd']);
});

test('texts can be read where they lie in a larger buffer', () => {
  const { bytes, offsets } = pack(['cell', 'ψ']);
  const file = new Uint8Array(bytes.length + 16);
  file.set(bytes, 8);
  expect(unpackTexts({ bytes: file.subarray(8, 8 + bytes.length), offsets })).toEqual(['cell', 'ψ']);
});
