// One interaction a turn of the event loop.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns } from '../../../src/discord/gateway/turns.ts';

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

interface Limits {
  wait: number;
  behind: number;
}

/** A crowd that asks at once, each of whose questions takes 15 milliseconds of a clock that nothing else moves. */
function openCrowd(limits: Limits) {
  let now = 0;
  const turn = openTurns(limits, () => now);
  return (people: number): Promise<boolean[]> =>
    Promise.all(
      Array.from({ length: people }, async () => {
        const isInTime = await turn();
        if (isInTime) now += 15;
        return isInTime;
      }),
    );
}

test('of a crowd the first have their turn, then so many are told to come again that the last have theirs', async () => {
  const turns = await openCrowd({ wait: 20, behind: 3 })(12);
  expect(turns).toEqual([...Array(2).fill(true), ...Array(7).fill(false), ...Array(3).fill(true)]);
});

test('a few who were held up all have their turn', async () => {
  expect(await openCrowd({ wait: 0, behind: 5 })(5)).toEqual(Array(5).fill(true));
});

test('whoever comes after the crowd has their turn', async () => {
  const crowd = openCrowd({ wait: 5, behind: 1 });
  await crowd(8);
  expect(await crowd(1)).toEqual([true]);
});
