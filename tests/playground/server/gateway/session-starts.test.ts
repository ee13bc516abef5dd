// How many sessions may be begun.

import { expect, test } from 'vitest';
import { SessionStarts } from '../../../../src/playground/server/gateway/session-starts.ts';

const DAY = 24 * 60 * 60_000;
const LIMIT = { total: 2, period: DAY, maxConcurrency: 1, pause: 0 };

test('sessions are counted down, and the one too many is told', () => {
  const starts = new SessionStarts(LIMIT);
  expect(starts.describe()).toMatchObject({ total: 2, remaining: 2, max_concurrency: 1 });
  expect([0, 0, 0].map((shard) => starts.begin(shard))).toEqual(['begun', 'begun', 'exhausted']);
  expect(starts.describe().remaining).toBe(0);
});

test('shards of one bucket wait for each other, those of others do not', () => {
  const starts = new SessionStarts({ ...LIMIT, total: 10, maxConcurrency: 2, pause: DAY });
  expect([0, 1, 2, 3].map((shard) => starts.begin(shard))).toEqual(['begun', 'begun', 'tooSoon', 'tooSoon']);
  expect(starts.describe().remaining).toBe(8);
});

test('so many may be left for a period, and a new period begins anew', async () => {
  const starts = new SessionStarts({ ...LIMIT, period: 1 });
  starts.leave(0);
  await expect.poll(() => starts.begin(0)).toBe('begun');
  const today = new SessionStarts(LIMIT);
  today.leave(1);
  expect(today.describe().reset_after).toBeGreaterThan(DAY - 60_000);
  expect([0, 0].map((shard) => today.begin(shard))).toEqual(['begun', 'exhausted']);
});
