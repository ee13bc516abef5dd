// A measurement that fails, or takes too long, leaves the others.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { attempt } from '../../bench/attempt.ts';
import { OptionError, readOptions } from '../../bench/options.ts';

beforeAll(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterAll(() => vi.restoreAllMocks());

test('figures come back as they are', async () => {
  expect(await attempt('counting', async () => 3)).toEqual({ figures: 3 });
  expect(await attempt('counting', async () => 3, 1)).toEqual({ figures: 3 });
});

test('what goes wrong is told, whatever was thrown', async () => {
  const fail = (error: unknown) => attempt('failing', () => Promise.reject(error));
  expect(await fail(new Error('no port'))).toEqual({ failed: 'no port' });
  expect(await fail('no disk')).toEqual({ failed: 'no disk' });
});

test('what takes too long is ended by its signal, and told so', async () => {
  const minutes = 0.0005;
  const slow = await attempt('waiting', (signal) => sleep(600_000, undefined, { signal }), minutes);
  expect(slow).toEqual({ failed: `it took more than ${minutes} minutes` });
});

test('without a bound there is no signal to stop for', async () => {
  expect(await attempt('asking', async (signal) => signal === undefined)).toEqual({ figures: true });
});

test.each([
  [[], 10],
  [['--minutes', '3'], 3],
  [['--minutes', '0.5'], 0.5],
])('of options %j each part may take %d minutes', (args, minutes) => {
  expect(readOptions(args)?.minutes).toBe(minutes);
});

test.each(['0', '-1', 'ten', '1441', 'Infinity'])('%s is no number of minutes', (minutes) => {
  expect(() => readOptions(['--minutes', minutes])).toThrow(OptionError);
});
