// Numbers that stand for texts.
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '../../src/bytes/text-hash.ts';

test('is the first 52 bits of the SHA-1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const number = textHash(text);
      expect(Number.isSafeInteger(number)).toBe(true);
      expect(number.toString(16).padStart(13, '0')).toBe(hash('sha1', text, 'hex').slice(0, 13));
    }),
  );
});

test('tells many texts apart', () => {
  const hashes = new Set(Array.from({ length: 20_000 }, (_, number) => textHash(`page ${number}`)));
  expect(hashes.size).toBe(20_000);
});
