// What is heard and not answered yet, and from where a session is to be resumed.
import { expect, test } from 'vitest';
import { openHeard } from '../../../src/discord/session/heard.ts';

test('a session is resumed before the oldest event that is not settled', () => {
  const heard = openHeard();
  for (const number of [5, 6, 8]) heard.hear(0, number, `event ${number}`, false);
  expect(heard.settledUpTo(0, 9)).toBe(4);
  heard.settle('event 6');
  expect(heard.settledUpTo(0, 9)).toBe(4);
  heard.settle('event 5');
  expect(heard.settledUpTo(0, 9)).toBe(7);
  heard.settle('event 8');
  expect(heard.settledUpTo(0, 9)).toBe(9);
});

test('what is settled behind something that is not is known, until that is settled too', () => {
  const heard = openHeard();
  for (const number of [5, 6, 8]) heard.hear(0, number, `event ${number}`, false);
  heard.hear(1, 7, 'event 7', false);
  for (const number of [8, 6, 7]) heard.settle(`event ${number}`);
  expect([heard.settledBehind(0), heard.settledBehind(1)]).toEqual([[6, 8], []]);
  expect([heard.open(), heard.settledUpTo(0, 9), heard.settledUpTo(1, 9)]).toEqual([1, 4, 9]);
  heard.settle('event 5');
  expect([heard.settledBehind(0), heard.open(), heard.settledUpTo(0, 9)]).toEqual([[], 0, 9]);
});

test('shards do not hold each other up', () => {
  const heard = openHeard();
  heard.hear(1, 2, 'event', false);
  expect([heard.settledUpTo(0, 9), heard.settledUpTo(1, 9)]).toEqual([9, 1]);
});

test('an event that is delivered twice is settled once', () => {
  const heard = openHeard();
  heard.hear(0, 2, 'event', false);
  heard.hear(0, 7, 'event', false);
  expect(heard.settledUpTo(0, 9)).toBe(1);
  heard.settle('event');
  expect([heard.settledUpTo(0, 9), heard.open()]).toEqual([9, 0]);
});

test('what nobody settles is given up after a while', () => {
  let now = 0;
  const heard = openHeard(() => now);
  heard.hear(0, 2, 'lost', false);
  now = 60_001;
  heard.hear(0, 5, 'event', false);
  expect([heard.settledUpTo(0, 9), heard.open()]).toEqual([4, 1]);
});

test('it is known what came again', () => {
  const heard = openHeard();
  heard.hear(0, 2, 'old', true);
  heard.hear(0, 3, 'new', false);
  heard.settle('old');
  expect([heard.cameAgain('old'), heard.cameAgain('new')]).toEqual([true, false]);
});

test('what was heard in a session that is over holds up nothing of the next one of its shard', () => {
  const heard = openHeard();
  heard.hear(0, 5000, 'old', false);
  heard.hear(0, 5001, 'settled', false);
  heard.hear(1, 7, 'other', false);
  heard.settle('settled');
  heard.beginSession(0);
  heard.hear(0, 2, 'new', false);
  heard.hear(0, 3, 'newer', false);
  heard.settle('newer');
  expect([heard.settledUpTo(0, 4), heard.settledBehind(0), heard.settledUpTo(1, 9)]).toEqual([1, [3], 6]);
  // Its answer is still under way.
  heard.settle('old');
  expect(heard.settledUpTo(0, 4)).toBe(1);
});

test('what nobody takes is settled when all have heard of it', () => {
  const heard = openHeard();
  for (const number of [2, 3]) heard.hear(0, number, `event ${number}`, false);
  heard.take('event 3');
  for (const id of ['event 2', 'event 3', 'unheard of']) heard.leave(id);
  expect([heard.settledUpTo(0, 9), heard.open()]).toEqual([2, 1]);
  heard.settle('event 3');
  expect([heard.settledUpTo(0, 9), heard.open()]).toEqual([9, 0]);
});
