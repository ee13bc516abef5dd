// Writes that nobody waits for.
import { expect, test } from 'vitest';
import { type Attempt, WaitingWrites } from '../../src/database/waiting-writes.ts';

/** A database that takes what it is given, or is away, or refuses a work. */
function open({ limit = 10, wrong = [] }: { limit?: number; wrong?: readonly number[] } = {}) {
  const batches: number[][] = [];
  const errors: unknown[] = [];
  let answer: Attempt = 'done';
  const writes = new WaitingWrites<number>({
    limit,
    async write(works) {
      await Promise.resolve();
      const bad = works.find((work) => wrong.includes(work));
      if (bad !== undefined) throw new Error(`${bad} is wrong`);
      if (answer === 'done') batches.push([...works]);
      return answer;
    },
    onWrong: (error) => errors.push(error),
  });
  return { writes, batches, errors, setAway: (isAway: boolean) => (answer = isAway ? 'away' : 'done') };
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('what comes at once is written at once, in its order', async () => {
  const { writes, batches } = open();
  for (const work of numbers(1, 5)) writes.add(work);
  expect(writes.size).toBe(5);
  await writes.write();
  expect(batches).toEqual([numbers(1, 5)]);
  expect(writes.size).toBe(0);
});

test('much is written in several transactions, none of which is endless', async () => {
  const { writes, batches } = open({ limit: 1000 });
  for (const work of numbers(1, 250)) writes.add(work);
  await writes.write();
  expect(batches.flat()).toEqual(numbers(1, 250));
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test('what cannot be written waits, and is written in its order when that is possible', async () => {
  const { writes, batches, setAway } = open();
  setAway(true);
  writes.add(1);
  writes.add(2);
  await writes.write();
  expect([batches, writes.size]).toEqual([[], 2]);
  writes.add(3);
  await writes.write();
  setAway(false);
  await writes.write();
  expect(batches.flat()).toEqual([1, 2, 3]);
  expect(writes.size).toBe(0);
});

test('where too much waits, the oldest is left out, and counted once', async () => {
  const { writes, batches, setAway } = open({ limit: 3 });
  setAway(true);
  for (const work of numbers(1, 5)) writes.add(work);
  await writes.write();
  expect(writes.size).toBe(3);
  expect([writes.takeDropped(), writes.takeDropped()]).toEqual([2, 0]);
  setAway(false);
  await writes.write();
  expect(batches.flat()).toEqual([3, 4, 5]);
});

test('a work that is wrong is told and left out, and takes no other with it', async () => {
  const { writes, batches, errors } = open({ wrong: [2, 4] });
  for (const work of numbers(1, 5)) writes.add(work);
  await writes.write();
  expect(batches.flat()).toEqual([1, 3, 5]);
  expect(errors).toEqual([new Error('2 is wrong'), new Error('4 is wrong')]);
  expect(writes.size).toBe(0);
});

test('where the database goes away among works of which one is wrong, none of the rest is lost', async () => {
  const { writes, batches, errors, setAway } = open({ wrong: [1] });
  setAway(true);
  for (const work of numbers(1, 4)) writes.add(work);
  await writes.write();
  expect(errors).toHaveLength(1);
  expect(writes.size).toBe(3);
  setAway(false);
  await writes.write();
  expect(batches.flat()).toEqual([2, 3, 4]);
});

test('what comes while others are written is written behind them', async () => {
  const { writes, batches } = open();
  writes.add(1);
  const writing = writes.write();
  writes.add(2);
  await Promise.resolve();
  writes.add(3);
  await writing;
  await writes.write();
  expect(batches.flat()).toEqual([1, 2, 3]);
});
