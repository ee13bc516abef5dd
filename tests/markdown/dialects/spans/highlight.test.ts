import { expect, test } from 'vitest';
import { checkAnswer, show } from '../show.ts';

test.each([
  ['==this== matters', '__this__ matters'],
  ['^^this^^ is new', '__this__ is new'],
  ['++new words++ here', '__new words__ here'],
  ['mark ==what is important!== here', 'mark __what is important!__ here'],
  ['>==first words== of a quote', '> __first words__ of a quote'],
  ['> - ==+ more== and less', '> - __+ more__ and less'],
  ['~~old~~ words', '~~old~~ words'],
])('%j is shown as %j', (markdown, shown) => {
  expect(show(markdown).trim()).toBe(shown);
  expect(checkAnswer(markdown).marks).toEqual([]);
});

test.each([
  'a == b and c == d',
  'x==y',
  'a !== b and c !== d',
  'x!==y and z!==w',
  'a >== b and c >== d',
  'Map<K>==x and Map<V>==y',
  'i++ and j++',
  '++i and ++j',
  'C++ and C++',
  '2^^3 and 3^^2',
  'a ++ b ++ c',
])('the signs of %j are no marks', (markdown) => {
  expect(show(markdown)).not.toContain('__');
});

test('keys are keys', () => {
  expect(show('press ++ctrl+c++ or ++enter++').trim()).toBe('press `Ctrl+C` or `Enter`');
});

test('marks end with their paragraph', () => {
  expect(show('a ==b\n\nc== d')).not.toContain('__');
});
