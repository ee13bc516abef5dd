// Which requests are of now, and which were taken before.
import { expect, test } from 'vitest';
import { MAX_AGE, openOnce } from '../../../src/discord/http/once.ts';

const NOW = 1_700_000_000_400;

test.each([
  ['1700000000', true],
  [`${1_700_000_000 - MAX_AGE}`, true],
  [`${1_700_000_000 - MAX_AGE - 1}`, false],
  [`${1_700_000_000 + MAX_AGE}`, true],
  [`${1_700_000_000 + MAX_AGE + 1}`, false],
  ['1600000000', false],
  ['', false],
  ['1700000000{', false],
  ['1.7e9', false],
  ['-1700000000', false],
  ['17000000000000000', false],
])('a timestamp of %j is current: %s', (timestamp, isCurrent) => {
  expect(openOnce(() => NOW).isCurrent(timestamp)).toBe(isCurrent);
});

test('what was taken is not taken again, by either of its keys', () => {
  const once = openOnce(() => NOW);
  expect(once.take('signature 1', 'id 1')).toBe(true);
  expect(once.take('signature 1', 'id 2')).toBe(false);
  expect(once.take('signature 2', 'id 1')).toBe(false);
  // What was refused is not remembered.
  expect(once.take('signature 2', 'id 2')).toBe(true);
});

test('it is remembered for longer than its timestamp is current, and not for ever', () => {
  let now = NOW;
  const once = openOnce(() => now);
  once.take('a');
  now += (2 * MAX_AGE + 1) * 1000;
  expect(once.take('a')).toBe(false);
  now += 60_000;
  expect(once.take('a')).toBe(true);
});
