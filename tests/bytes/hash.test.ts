// FNV-1a, checked against its published constants and against itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash32, hashCodes } from '../../src/bytes/hash.ts';

/** The codes of a text, with others around them. */
function codesOf(text: string): Uint16Array {
  return Uint16Array.from(`<<${text}>>`, (char) => char.charCodeAt(0));
}

/** FNV-1a as it is defined, in big integers, then folded as `hash32` folds it. */
function define(text: string): number {
  let hash = 0x811c9dc5n;
  for (let at = 0; at < text.length; at += 1)
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) & 0xffffffffn;
  return Number(hash ^ (hash >> 15n));
}

test('a text has the hash that the definition gives', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => hash32(text) === define(text)));
});

test('the empty text has the offset basis, folded', () => {
  expect(hash32('')).toBe((0x811c9dc5 ^ (0x811c9dc5 >>> 15)) >>> 0);
});

test('a part of an array of codes has the hash of its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(hashCodes(codesOf(text), 2, 2 + text.length)).toBe(hash32(text));
    }),
  );
});

test('hashes are 32 bits without a sign, and spread over the lower bits', () => {
  const hashes = Array.from({ length: 4096 }, (_, number) => hash32(`word${number}`));
  for (const hash of hashes) expect(hash >= 0 && hash < 2 ** 32 && Number.isInteger(hash)).toBe(true);
  // A table of 4096 places takes the lower 12 bits: at random, 63 % of the places are met.
  expect(new Set(hashes.map((hash) => hash & 4095)).size).toBeGreaterThan(2300);
});
