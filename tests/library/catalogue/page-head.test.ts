import { expect, test } from 'vitest';
import { hashTitle, keyOf, spelledKey, titleKey } from '../../../src/library/catalogue/page-head.ts';

test.each([
  ['What is C?', 'What is C++?'],
  ['What is C++?', 'What is C#?'],
  ['Na', 'Na⁺'],
  ['Cl', 'Cl⁻'],
  ['Net', '.NET'],
  ['A search', 'A* search'],
  ['What is ==?', 'What is ===?'],
  ['&', '&&'],
  ['i++', '++i'],
])('%j and %j are two titles', (one, other) => {
  expect(spelledKey(one)).not.toBe(spelledKey(other));
  if (one !== 'i++') expect(titleKey(one)).not.toBe(titleKey(other));
});

test.each([
  ['What is LTP?', 'what is  ltp'],
  ['Na⁺', 'Na+'],
  ['The *E. coli* genome', 'The E. coli genome'],
  ['Long-term memory', 'Long term memory'],
  ['Where? Here!', 'where here'],
])('%j and %j are one', (one, other) => {
  expect(titleKey(one)).toBe(titleKey(other));
  expect(hashTitle(one)).toBe(hashTitle(other));
});

test('a path has a key of ten characters that a custom id may hold', () => {
  expect(keyOf('a/b.md')).toMatch(/^[\w-]{10}$/);
  expect(keyOf('a/b.md')).not.toBe(keyOf('a/c.md'));
});

test.each([
  ['Run-time errors vs. compile-time errors', 'run-time-errors-vs-compile-time-errors'],
  ['What does e.g. mean?', 'what-does-e-g-mean'],
  ['.NET', 'net .'],
  ['the .NET runtime', 'the-net-runtime .'],
  ['Na-', 'na -'],
  ['a - b', 'a-b'],
  ['C++ and C#', 'c-and-c ++ #'],
  ['Na⁺', 'na +'],
])('of %j the key is "%s": signs count where they are a name', (title, key) => {
  expect(titleKey(title)).toBe(key);
});
