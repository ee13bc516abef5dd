// Waiting for something, but not for ever.
import { expect, test } from 'vitest';
import { giveWay, isWithin, orAbort, untilAborted, waitFor } from '../src/waiting.ts';

const never = new Promise<never>(() => {});

test('work that is done before the signal gives its result, and its error', async () => {
  const { signal } = new AbortController();
  expect(await orAbort(Promise.resolve(7), signal)).toBe(7);
  await expect(orAbort(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});

test('work is given up with the reason of the signal, also where that was aborted before', async () => {
  const controller = new AbortController();
  const given = orAbort(never, controller.signal);
  controller.abort(new Error('enough'));
  await expect(given).rejects.toThrow('enough');
  await expect(orAbort(never, controller.signal)).rejects.toThrow('enough');
});

test('an error of work that was given up goes nowhere', async () => {
  const controller = new AbortController();
  let fail = (_error: Error): void => {};
  const work = new Promise((_resolve, reject) => {
    fail = reject;
  });
  const given = orAbort(work, controller.signal);
  controller.abort('enough');
  await expect(given).rejects.toBe('enough');
  fail(new Error('too late'));
  await expect(work).rejects.toThrow('too late');
});

test('the end of a signal is waited for, however often and late', async () => {
  const controller = new AbortController();
  const both = Promise.all([untilAborted(controller.signal), untilAborted(controller.signal)]);
  controller.abort();
  await both;
  await untilAborted(controller.signal);
});

test('a pause is over when its time is, or when the signal is aborted', async () => {
  const controller = new AbortController();
  expect(await waitFor(1, controller.signal)).toBe(true);
  const paused = waitFor(1_000_000, controller.signal);
  controller.abort();
  expect(await paused).toBe(false);
  expect(await waitFor(1, controller.signal)).toBe(false);
});

test('what is done in time is told from what is not, and what fails in time rejects', async () => {
  expect(await isWithin(Promise.resolve(), 10_000)).toBe(true);
  expect(await isWithin(never, 1)).toBe(false);
  await expect(isWithin(Promise.reject(new Error('no')), 10_000)).rejects.toThrow('no');
});

test.each([
  ['none at all', 0.2, undefined],
  ['four times as long', 6, 24],
  ['a tenth of a second at most', 400, 100],
])('work that gives way pauses %s where other work took %d ms', async (_, others, expected) => {
  let time = 0;
  setImmediate(() => {
    time += others;
  });
  const pauses: number[] = [];
  await giveWay(
    () => time,
    async (milliseconds) => pauses.push(milliseconds),
  );
  expect(pauses).toEqual(expected === undefined ? [] : [expected]);
});
