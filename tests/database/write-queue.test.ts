// What waits to be written: in its order, in few transactions, not too much of it.
import { expect, test } from 'vitest';
import { type Attempt, WriteQueue } from '../../src/database/write-queue.ts';

function open(limit = 1000) {
  const batches: number[][] = [];
  const wrong: unknown[] = [];
  const state: { attempt: Attempt; bad: ReadonlySet<number> } = { attempt: 'done', bad: new Set() };
  const waiting = new WriteQueue<number>({
    limit,
    async write(works) {
      if (state.attempt === 'away') return 'away';
      const bad = works.find((work) => state.bad.has(work));
      if (bad !== undefined) throw new Error(`bad ${bad}`);
      batches.push([...works]);
      return 'done';
    },
    onFailure: (error) => wrong.push(error),
  });
  return { waiting, batches, wrong, state };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test('what comes at once is written in few transactions, in its order', async () => {
  const { waiting, batches } = open();
  for (const work of range(0, 250)) waiting.add(work);
  await waiting.write();
  expect(batches.flat()).toEqual(range(0, 250));
  expect(batches.length).toBeLessThan(5);
});

test('what cannot be written waits, and is written before what comes later', async () => {
  const { waiting, batches, state } = open();
  state.attempt = 'away';
  for (const work of range(0, 3)) waiting.add(work);
  await waiting.write();
  expect([waiting.size, batches]).toEqual([3, []]);
  state.attempt = 'done';
  waiting.add(3);
  await waiting.write();
  expect([waiting.size, batches.flat()]).toEqual([0, [0, 1, 2, 3]]);
});

test('of too much the oldest is left out, and counted once', async () => {
  const { waiting, batches, state } = open(10);
  state.attempt = 'away';
  for (const work of range(0, 15)) waiting.add(work);
  await waiting.write();
  state.attempt = 'done';
  await waiting.write();
  expect(batches.flat()).toEqual(range(5, 15));
  expect([waiting.takeDropped(), waiting.takeDropped()]).toEqual([5, 0]);
});

test('what is wrong is left out and told, and the rest of its transaction is written', async () => {
  const { waiting, batches, wrong, state } = open();
  state.bad = new Set([2, 5]);
  for (const work of range(0, 7)) waiting.add(work);
  await waiting.write();
  expect(batches.flat()).toEqual([0, 1, 3, 4, 6]);
  expect(wrong.map(String)).toEqual(['Error: bad 2', 'Error: bad 5']);
});
