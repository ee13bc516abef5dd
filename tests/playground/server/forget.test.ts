import { expect, test } from 'vitest';
import { openForgetting } from '../../../src/playground/server/forget.ts';

const entries = () => new Map(['a', 'b', 'c'].map((key) => [key, key]));

test.each([
  [Number.POSITIVE_INFINITY, ['a', 'b', 'c']],
  [3, ['a', 'b', 'c']],
  [2, ['b', 'c']],
  [0, []],
])('of three entries %d are kept, the newest: %j', (most, kept) => {
  const map = entries();
  openForgetting(map, most)();
  expect([...map.keys()]).toEqual(kept);
});

test('an entry that was set anew is as old as it was', () => {
  const map = entries();
  map.set('a', 'again');
  openForgetting(map, 2)();
  expect([...map.keys()]).toEqual(['b', 'c']);
});

test('whoever asks is told of what is dropped, the oldest first', () => {
  const dropped: string[] = [];
  openForgetting(entries(), 1, (entry) => dropped.push(entry))();
  expect(dropped).toEqual(['a', 'b']);
});

test('what is added later is dropped in its turn, whatever was dropped before', () => {
  const map = new Map<number, string>();
  const dropped: string[] = [];
  const forget = openForgetting(map, 3, (entry) => dropped.push(entry));
  for (let number = 0; number < 1000; number += 1) {
    map.set(number, `entry ${number}`);
    forget();
  }
  expect([...map.keys()]).toEqual([997, 998, 999]);
  expect(dropped).toEqual(Array.from({ length: 997 }, (_, number) => `entry ${number}`));
});
