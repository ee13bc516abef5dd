// The collection that a package holds.
import { expect, test } from 'vitest';
import { collectionRow, deckId } from '../../../src/study/export/anki-schema.ts';

test('a deck has the same id each time, another deck another one', () => {
  expect(deckId('Shelf::Biology')).toBe(deckId('Shelf::Biology'));
  expect(deckId('Shelf::Biology')).not.toBe(deckId('Shelf::Physics'));
  // Anki takes ids for milliseconds since 1970; 1 is its default deck.
  expect(deckId('')).toBeGreaterThan(1_500_000_000_000);
});

test('the row has a value for each column, and JSON where Anki reads JSON', () => {
  const row = collectionRow(['A::B'], 1_700_000_000_000);
  expect(row).toHaveLength(13);
  const texts = row.filter((value): value is string => typeof value === 'string');
  expect(texts).toHaveLength(5);
  for (const text of texts) expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(JSON.parse(texts[2] ?? '')).toHaveProperty([String(deckId('A::B')), 'name'], 'A::B');
});
