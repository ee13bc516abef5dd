// By what a page shows that it speaks of what is asked.
import { expect, test } from 'vitest';
import { hasCue, hasOrdinal, namesAspect } from '../../src/dialogue/index.ts';

test('a text speaks of an aspect in any of the languages', () => {
  expect(hasCue('Suppose that a car stops.', 'example')).toBe(true);
  expect(hasCue('Zum Beispiel ein Auto', 'example')).toBe(true);
  expect(hasCue('これは例です', 'example')).toBe(true);
  expect(hasCue('The car stops.', 'example')).toBe(false);
  // A word inside another one is none.
  expect(hasCue('The causeway', 'why')).toBe(false);
});

test('a name speaks of an aspect by words that say so, not by those that stand before anything', () => {
  expect(namesAspect('Where it is used', 'use')).toBe(true);
  expect(namesAspect('A worked example', 'example')).toBe(true);
  expect(namesAspect('In Python', 'when')).toBe(false);
  expect(hasCue('Proposed in 1905 by Einstein', 'when')).toBe(true);
  expect(namesAspect('Integration by parts', 'who')).toBe(false);
});

test('a name counts by a word or by a number behind a noun', () => {
  expect(hasOrdinal('**Third law (action and reaction)**', 2)).toBe(true);
  expect(hasOrdinal('Stage 3: full-thickness loss', 2)).toBe(true);
  expect(hasOrdinal('3. Planning', 2)).toBe(false);
  expect(hasOrdinal('Second law', 2)).toBe(false);
  expect(hasOrdinal('Zweiter Hauptsatz', 1)).toBe(true);
});
