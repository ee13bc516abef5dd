// Places whose number grows while the event loop waits: in order, never more than allowed, and few again afterwards.
import type { EventLoopUtilization } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openGrowingPlaces } from '../../../src/discord/rest/growing-places.ts';

/** Places of an event loop that is as busy as told, and requests that go on until they are told to end. */
function openAt(busy: () => number) {
  const utilization = (): EventLoopUtilization => ({ idle: 0, active: 0, utilization: busy() });
  const take = openGrowingPlaces({ first: 2, most: 6, utilization });
  const begun: number[] = [];
  const leaves = new Map<number, () => void>();
  const ask = (...numbers: number[]): void => {
    for (const number of numbers)
      take((leave) => {
        begun.push(number);
        leaves.set(number, leave);
      });
  };
  const end = (...numbers: number[]): void => {
    for (const number of numbers) leaves.get(number)?.();
  };
  return { begun, ask, end };
}

const LONG = 100;

test('on a busy loop there are as many places as at first, given in the order of the calls', async () => {
  const { begun, ask, end } = openAt(() => 1);
  ask(1, 2, 3, 4, 5);
  await sleep(LONG);
  expect(begun).toEqual([1, 2]);
  end(2, 2, 2);
  expect(begun).toEqual([1, 2, 3]);
  end(1, 3);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

test('on a loop that waits there are more and more, up to the limit', async () => {
  const { begun, ask, end } = openAt(() => 0.1);
  ask(1, 2, 3, 4, 5, 6, 7, 8);
  expect(begun).toEqual([1, 2]);
  await expect.poll(() => begun).toEqual([1, 2, 3, 4, 5, 6]);
  await sleep(LONG);
  expect(begun).toHaveLength(6);
  end(1);
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('it is looked again until the loop waits', async () => {
  let busy = 1;
  const { begun, ask } = openAt(() => busy);
  ask(1, 2, 3);
  await sleep(LONG);
  expect(begun).toEqual([1, 2]);
  busy = 0.5;
  await expect.poll(() => begun).toEqual([1, 2, 3]);
});

test('once all are free there are as few as at first', async () => {
  const { begun, ask, end } = openAt(() => 0);
  ask(1, 2, 3);
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  end(1, 2, 3);
  ask(4, 5, 6);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});
