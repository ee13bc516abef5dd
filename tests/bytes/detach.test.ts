// Texts in memory of their own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detach } from '../../src/bytes/detach.ts';

test('the text stays the same, whatever it holds', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detach(text) === text));
});

test('half a surrogate pair stays as it is', () => {
  expect(detach('a\ud83e')).toBe('a\ud83e');
  expect(detach('\udd9b')).toBe('\udd9b');
});
