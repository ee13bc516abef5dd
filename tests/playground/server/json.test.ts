import { expect, test } from 'vitest';
import { isObject, parseJson } from '../../../src/playground/server/json.ts';

test.each([{}, { a: 1 }, Object.create(null)])('%j is an object', (value) => {
  expect(isObject(value)).toBe(true);
});

test.each([null, undefined, [], [{}], 'a', 1, true, () => {}])('%j is none', (value) => {
  expect(isObject(value)).toBe(false);
});

test.each([
  ['{"a":[1]}', { a: [1] }],
  ['null', null],
  ['"a"', 'a'],
  ['', undefined],
  ['{', undefined],
  ["{'a':1}", undefined],
])('%j is read as %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
