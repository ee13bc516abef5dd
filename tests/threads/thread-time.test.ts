// How long a thread has been running.
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownThread, runningTime } from '../../src/threads/thread-time.ts';

test.runIf(process.platform === 'linux')('work counts, and waiting does not', async () => {
  const thread = ownThread();
  const before = runningTime(thread) ?? Number.NaN;
  let sum = 0;
  while ((runningTime(thread) ?? 0) < before + 50)
    for (let number = 0; number < 1e6; number += 1) sum += number;
  expect(sum).toBeGreaterThan(0);
  const worked = runningTime(thread) ?? 0;
  await after(300);
  expect((runningTime(thread) ?? 0) - worked).toBeLessThan(290);
});

test('of a thread that there is not, nothing is told', () => {
  expect(runningTime('0')).toBeUndefined();
  expect(runningTime(undefined)).toBeUndefined();
});
