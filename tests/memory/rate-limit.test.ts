// How often people may ask in plain messages.
import { expect, test } from 'vitest';
import { openRateLimit, type RateLimit } from '../../src/memory/index.ts';

async function ask(limit: RateLimit, person: string, channel: string, times: number, now: number) {
  const allowances = [];
  for (let time = 0; time < times; time += 1) allowances.push(await limit.count(person, channel, now));
  return allowances;
}

test('a person may ask four times a minute in a channel, and is told once how long to wait', async () => {
  const limit = openRateLimit();
  const allowances = await ask(limit, 'sam', 'general', 6, 10_000);
  expect(allowances.map(({ kind }) => kind)).toEqual([
    ...['allowed', 'allowed', 'allowed', 'allowed'],
    ...['wait', 'wait'],
  ]);
  expect(allowances[4]).toEqual({ kind: 'wait', seconds: 60, isTold: false });
  expect(allowances[5]).toEqual({ kind: 'wait', seconds: 60, isTold: true });
  expect(await limit.count('sam', 'biology', 10_000)).toEqual({ kind: 'allowed' });
  expect(await limit.count('sam', 'general', 69_999)).toEqual({ kind: 'wait', seconds: 1, isTold: true });
  expect(await limit.count('sam', 'general', 70_000)).toEqual({ kind: 'allowed' });
});

test('whoever waited and asks too often again is told again', async () => {
  const limit = openRateLimit();
  await ask(limit, 'sam', 'general', 5, 0);
  const later = await ask(limit, 'sam', 'general', 5, 60_000);
  expect(later[3]).toEqual({ kind: 'allowed' });
  expect(later[4]).toEqual({ kind: 'wait', seconds: 60, isTold: false });
});

test('a question that had to wait does not count', async () => {
  const limit = openRateLimit();
  await ask(limit, 'sam', 'general', 3, 0);
  await ask(limit, 'sam', 'general', 20, 1000);
  expect(await limit.count('sam', 'general', 60_000)).toEqual({ kind: 'allowed' });
});

test('the people of a channel share a limit too', async () => {
  const limit = openRateLimit();
  for (const person of ['a', 'b', 'c']) await ask(limit, person, 'general', 4, 0);
  expect(await limit.count('d', 'general', 1000)).toMatchObject({ kind: 'wait', seconds: 59 });
  expect(await limit.count('d', 'elsewhere', 1000)).toEqual({ kind: 'allowed' });
  expect(await limit.count('d', 'general', 60_000)).toEqual({ kind: 'allowed' });
});
