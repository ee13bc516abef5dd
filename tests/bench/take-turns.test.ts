// Whose turn it is where several are measured side by side.
import { expect, test } from 'vitest';
import { takeTurns } from '../../bench/take-turns.ts';

test('each has its turns, who comes first changes, and nothing is asked twice', async () => {
  const turns: string[] = [];
  await takeTurns(['a', 'b', 'c'], { count: 5, turn: 2 }, async (one, from, asked) => {
    turns.push(`${one} ${from}+${asked}`);
  });
  expect(turns).toEqual([
    ...['a 0+2', 'b 0+2', 'c 0+2'],
    ...['c 2+2', 'b 2+2', 'a 2+2'],
    ...['a 4+1', 'b 4+1', 'c 4+1'],
  ]);
});

test('nobody begins before the one before is done', async () => {
  let isBusy = false;
  await takeTurns([1, 2], { count: 3, turn: 1 }, async () => {
    expect(isBusy).toBe(false);
    isBusy = true;
    await Promise.resolve();
    isBusy = false;
  });
});
