// Waiting for a state.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Signal, WaitError } from '../../../src/playground/server/signal.ts';

const LONG = 60_000;

test('a state that holds already is not waited for', async () => {
  expect(
    await new Signal(LONG).until(
      () => 'there',
      () => 'it',
    ),
  ).toBe('there');
});

test('a state is seen when something changed', async () => {
  const signal = new Signal(LONG);
  let state: string | undefined;
  const wait = signal.until(
    () => state,
    () => 'the state',
  );
  state = 'there';
  signal.notify();
  expect(await wait).toBe('there');
});

test('a state that nobody tells of is seen all the same', async () => {
  let state: string | undefined;
  const wait = new Signal(LONG).until(
    () => state,
    () => 'the state',
  );
  state = 'there';
  expect(await wait).toBe('there');
});

test('what goes wrong while looking ends the wait', async () => {
  const signal = new Signal(LONG);
  const look = () => {
    throw new Error('The interaction failed');
  };
  await expect(signal.until(look, () => 'it')).rejects.toThrow('The interaction failed');
});

test('a wait that is given up says what it waited for, as it was then', async () => {
  let state = 'waiting';
  const wait = new Signal(1).until(
    () => undefined,
    () => `a reply; it is ${state}`,
  );
  state = 'thinking';
  await expect(wait).rejects.toThrow(new WaitError('Gave up waiting for a reply; it is thinking'));
});

test('closing gives up all waits', async () => {
  const signal = new Signal(LONG);
  const waits = [1, 2].map((number) =>
    signal.until(
      () => undefined,
      () => `number ${number}`,
    ),
  );
  signal.close();
  for (const { status } of await Promise.allSettled(waits)) expect(status).toBe('rejected');
});

test('listeners hear of every change until they are taken off', () => {
  const signal = new Signal(LONG);
  let heard = 0;
  const stop = signal.onChange(() => {
    heard += 1;
  });
  signal.notify();
  signal.notify();
  stop();
  signal.notify();
  expect(heard).toBe(2);
});

test('after a look that took long, waits look again when the thread had four times as long for others', async () => {
  let time = 0;
  let looks = 0;
  const signal = new Signal(LONG, () => time);
  const wait = signal.until(
    () => {
      looks += 1;
      time += 5;
      return looks > 2 ? 'there' : undefined;
    },
    () => 'the state',
  );
  signal.notify();
  await nextTurn();
  expect(looks).toBe(2);
  signal.notify();
  await nextTurn();
  expect(looks).toBe(2);
  time += 20;
  expect(await wait).toBe('there');
});
