// The values inside a `custom_id`.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Origin } from '../../../src/actions/index.ts';
import {
  isId,
  isKey,
  isNumber,
  isSubject,
  readId,
  readKeys,
  readKeysOrNone,
  readOrigin,
  readTarget,
  writeId,
  writeOrigin,
  writeTarget,
} from '../../../src/discord/wire/custom-id-values.ts';

const KEYS = ['abcdefghij', 'A-_4567890'];

test('every id of 64 bits is written in at most 13 characters, and read again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }), (number) => {
      const text = writeId(number.toString());
      return text.length <= 13 && isId(text) && readId(text) === number.toString();
    }),
  );
  expect(writeId(undefined)).toBe('');
});

test.each(['', '0', '01', 'A', 'zzzzzzzzzzzzz', '3w5e11264sgsg', 'é', ' 1', '-1', '1.5'])(
  '%j is no id',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test('the largest id is one', () => {
  expect(isId('3w5e11264sgsf')).toBe(true);
  expect(readId('3w5e11264sgsf')).toBe((2n ** 64n - 1n).toString());
});

test.each([
  [isKey, KEYS, ['abcdefghi', 'abcdefghijk', 'abcdefghi!', '']],
  [isNumber, ['0', '999999', '007'], ['', '-1', '1.5', '1000000', '１', ' 1']],
  [
    isSubject,
    ['law', 'ökologie', '日本-史', 'a-1', 'year-2/networks', 'a/b/c'],
    ['', 'a b', '/a', 'a/', 'a//b', '../x', 'a/..', 'a_b'],
  ],
])('%o', (isRight, right, wrong) => {
  for (const text of right) expect(isRight(text)).toBe(true);
  for (const text of wrong) expect(isRight(text)).toBe(false);
});

test('a message is named by two ids, or not at all', () => {
  const target = { channel: '1234567890123456789', message: '987654321098765432' };
  expect(readTarget(...writeTarget(target))).toEqual({ target });
  expect(readTarget(...writeTarget(undefined))).toEqual({});
  const [channel] = writeTarget(target);
  expect(readTarget(channel, '')).toBe(false);
  expect(readTarget('', channel)).toBe(false);
  expect(readTarget(channel, '!')).toBe(false);
});

test.each<Origin>([
  { kind: 'pages', keys: KEYS },
  { kind: 'pages', keys: KEYS, start: { kind: 'candidates', keys: KEYS } },
  { kind: 'pages', keys: KEYS, start: { kind: 'subject', subject: 'cell-biology', screen: 12 } },
  { kind: 'candidates', keys: KEYS.slice(1) },
  { kind: 'subject', subject: 'cell-biology', screen: 12 },
  { kind: 'subject', subject: 'year-2/networks/routing', screen: 0 },
])('%j is written and read again', (origin) => {
  expect(readOrigin(writeOrigin(origin))).toEqual(origin);
});

test.each([
  [[]],
  [['x', KEYS.join('')]],
  [['p']],
  [['p', 'short']],
  [['c', `${KEYS.join('')}x`]],
  [['p', KEYS.join(''), 'p', KEYS.join('')]],
  [['p', KEYS.join(''), 's', 'law']],
  [['s', '../x', '1']],
  [['s', 'law']],
  [['s', 'law', '-1']],
])('%j is none', (values) => {
  expect(readOrigin(values)).toBe(false);
});

test('keys stand one behind the other, and there are at most eight', () => {
  const eight = Array.from({ length: 8 }, (_, n) => `key${n}567890`.slice(0, 10));
  expect(readKeys(eight.join(''))).toEqual(eight);
  expect(readKeys([...eight, 'abcdefghij'].join(''))).toBe(false);
  expect(readKeys('')).toBe(false);
  expect(readKeysOrNone('')).toEqual([]);
  expect(readKeysOrNone('abc')).toBe(false);
});
