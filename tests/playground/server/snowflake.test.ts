// Ids that are unique, rise, and tell when they were made.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSnowflakes, shardOf, timeOf } from '../../../src/playground/server/snowflake.ts';

test('ids rise, however many are made in a millisecond', () => {
  const next = createSnowflakes();
  const ids = Array.from({ length: 5000 }, () => BigInt(next()));
  expect(ids.every((id, place) => place === 0 || id > (ids[place - 1] ?? 0n))).toBe(true);
});

test('an id tells when it was made', () => {
  const before = Date.now();
  const made = timeOf(createSnowflakes()());
  expect(made).toBeGreaterThanOrEqual(before);
  expect(made).toBeLessThanOrEqual(Date.now());
  // The example of Discord's documentation.
  expect(timeOf('175928847299117063')).toBe(1_462_015_105_796);
});

test('a guild belongs to one of the shards, a direct message to the first', () => {
  const id = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n });
  fc.assert(
    fc.property(id, fc.integer({ min: 1, max: 64 }), (guild, shards) => {
      expect(shardOf(String(guild), shards)).toBe(Number((guild / 2n ** 22n) % BigInt(shards)));
      expect(shardOf(undefined, shards)).toBe(0);
    }),
  );
});
