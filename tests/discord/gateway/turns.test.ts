// One interaction a turn of the event loop.

import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns } from '../../../src/discord/gateway/turns.ts';

/** Keeps the event loop busy, as work on a question does. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

test('turns come in the order in which they were asked for', async () => {
  const turn = openTurns();
  const order: number[] = [];
  const all = [1, 2, 3, 4].map((number) => turn().then(() => order.push(number)));
  await Promise.all(all);
  expect(order).toEqual([1, 2, 3, 4]);
});

test('between two turns the event loop goes round', async () => {
  const turn = openTurns();
  const seen: string[] = [];
  const ask = (name: string) => turn().then(() => seen.push(name));
  const asked = [ask('first'), ask('second'), ask('third')];
  const looked = (async () => {
    for (let round = 0; round < 2; round += 1) {
      await nextTurn();
      seen.push('network');
    }
  })();
  await Promise.all([...asked, looked]);
  expect(seen).toEqual(['first', 'network', 'second', 'network', 'third']);
});

async function crowd(turn: () => Promise<boolean>, people: number): Promise<boolean[]> {
  return Promise.all(
    Array.from({ length: people }, async () => {
      const isInTime = await turn();
      if (isInTime) work(15);
      return isInTime;
    }),
  );
}

test('of a crowd the first have their turn, then so many are told to come again that the last have theirs', async () => {
  const turns = await crowd(openTurns({ wait: 20, behind: 3 }), 12);
  expect(turns[0]).toBe(true);
  expect(turns[8]).toBe(false);
  expect(turns.slice(-3)).toEqual([true, true, true]);
});

test('a few who were held up all have their turn', async () => {
  expect(await crowd(openTurns({ wait: 0, behind: 5 }), 5)).toEqual(Array(5).fill(true));
});

test('whoever comes after the crowd has their turn', async () => {
  const turn = openTurns({ wait: 5, behind: 1 });
  await crowd(turn, 8);
  await sleep(1);
  expect(await turn()).toBe(true);
});
