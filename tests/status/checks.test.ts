// When the bot is ready for people.
import { describe, expect, test } from 'vitest';
import { checkLibrary, checkRunning, checkSession, checkStore, MAX_SILENCE } from '../../src/status/index.ts';
import { vitalsWith } from './figures.ts';

test('a library that is still being read is not ready', () => {
  let isRead = false;
  const check = checkLibrary(() => isRead);
  expect(check.problem()).toMatch(/still being read/);
  isRead = true;
  expect(check.problem()).toBeUndefined();
});

describe('a session', () => {
  test('is not there before the bot is connected', () => {
    expect(checkSession(() => undefined).problem()).toMatch(/not connected/);
  });

  test.each([0, 41_250, MAX_SILENCE])('that heard something %d ms ago is alive', (milliseconds) => {
    expect(checkSession(() => vitalsWith({ silence: [[0, milliseconds]] })).problem()).toBeUndefined();
  });

  test('that has heard nothing for more than 90 seconds is not, and is named', () => {
    const silence = [
      [3, 500],
      [7, 91_000],
    ] as const;
    expect(checkSession(() => vitalsWith({ silence })).problem()).toBe(
      'Shard 7 has heard nothing of Discord for 91 seconds.',
    );
  });

  test('of several that are silent one is named, and the others are counted', () => {
    const silence = [1, 2, 3].map((shard) => [shard, 100_000] as const);
    expect(checkSession(() => vitalsWith({ silence })).problem()).toBe(
      'Shard 1 has heard nothing of Discord for 100 seconds, and 2 more shards neither.',
    );
  });

  test('is not needed where interactions come otherwise', () => {
    expect(checkSession(() => vitalsWith()).problem()).toBeUndefined();
  });
});

test('a database that is away is a problem, and a bot that is ending is one', () => {
  expect(checkStore(() => true).problem()).toMatch(/away/);
  expect(checkStore(() => false).problem()).toBeUndefined();
  const ending = new AbortController();
  const check = checkRunning(ending.signal);
  expect(check.problem()).toBeUndefined();
  ending.abort();
  expect(check.problem()).toMatch(/ending/);
});
