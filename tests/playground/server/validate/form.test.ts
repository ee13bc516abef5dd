// What a form notes of values that break its rules.

import { expect, test } from 'vitest';
import { Form } from '../../../../src/playground/server/validate/form.ts';

/** The codes that a check notes, by the path of the field. */
function codesOf(check: (form: Form) => void): string[] {
  const form = new Form();
  check(form);
  return form.errors.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

test.each([
  ['at its least', 'ab', []],
  ['at its most', 'abcde', []],
  ['that only spaces make too long', '  abcde  ', []],
  ['too short', 'a', ['name: BASE_TYPE_BAD_LENGTH']],
  ['too long', 'abcdef', ['name: BASE_TYPE_BAD_LENGTH']],
  ['of spaces', '   ', ['name: BASE_TYPE_REQUIRED']],
  ['that is absent', undefined, ['name: BASE_TYPE_REQUIRED']],
  ['that is null', null, ['name: BASE_TYPE_REQUIRED']],
  ['that is a number', 3, ['name: STRING_TYPE_CONVERT']],
])('a text %s', (_, value, codes) => {
  expect(codesOf((form) => form.text(['name'], value, { min: 2, max: 5, required: true }))).toEqual(codes);
});

test('a text without a least length may be empty or absent', () => {
  expect(codesOf((form) => form.text(['name'], '', { max: 5 }))).toEqual([]);
  expect(codesOf((form) => form.text(['name'], undefined, { max: 5 }))).toEqual([]);
  expect(codesOf((form) => form.text(['name'], 'abcdef', { max: 5 }))).toEqual([
    'name: BASE_TYPE_MAX_LENGTH',
  ]);
});

test.each([
  [0, []],
  [9, []],
  [-1, ['count: NUMBER_TYPE_MIN']],
  [10, ['count: NUMBER_TYPE_MAX']],
  [1.5, ['count: NUMBER_TYPE_COERCE']],
  ['1', ['count: NUMBER_TYPE_COERCE']],
  [undefined, ['count: BASE_TYPE_REQUIRED']],
])('an integer %s', (value, codes) => {
  expect(codesOf((form) => form.integer(['count'], value, { min: 0, max: 9, required: true }))).toEqual(
    codes,
  );
});

test('a choice is given back only where it is one', () => {
  const form = new Form();
  expect(form.choice(['type'], 2, [1, 2])).toBe(2);
  expect(form.choice(['type'], 3, [1, 2])).toBeUndefined();
  expect(form.choice(['type'], null, [1, 2])).toBeUndefined();
  expect(form.errors.map(({ code }) => code)).toEqual(['BASE_TYPE_CHOICES', 'BASE_TYPE_REQUIRED']);
});

test('a list that is none counts as empty', () => {
  const form = new Form();
  expect(form.list(['rows'], [1, 2], { max: 2 })).toEqual([1, 2]);
  expect(form.list(['rows'], 'rows', { max: 2 })).toEqual([]);
  expect(form.list(['rows'], undefined, { max: 2 })).toEqual([]);
  expect(form.errors.map(({ code }) => code)).toEqual(['LIST_TYPE_CONVERT']);
});

test.each([
  ['https://example.org/a', []],
  ['HTTPS://example.org', []],
  ['example.org', ['url: URL_TYPE_INVALID_URL']],
  ['https://', ['url: URL_TYPE_INVALID_URL']],
  ['javascript:alert(1)', ['url: URL_TYPE_INVALID_SCHEME']],
  [`https://example.org/${'a'.repeat(40)}`, ['url: BASE_TYPE_MAX_LENGTH']],
])('a link %s', (value, codes) => {
  expect(codesOf((form) => form.link(['url'], value, ['http', 'https'], 40))).toEqual(codes);
});
