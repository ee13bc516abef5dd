import { expect, test } from 'vitest';
import { dropOldest } from '../../../src/playground/server/forget.ts';

const entries = () => new Map(['a', 'b', 'c'].map((key) => [key, key]));

test.each([
  [Number.POSITIVE_INFINITY, ['a', 'b', 'c']],
  [3, ['a', 'b', 'c']],
  [2, ['b', 'c']],
  [0, []],
])('of three entries %d are kept, the newest: %j', (most, kept) => {
  const map = entries();
  dropOldest(map, most);
  expect([...map.keys()]).toEqual(kept);
});

test('an entry that was set anew is as old as it was', () => {
  const map = entries();
  map.set('a', 'again');
  dropOldest(map, 2);
  expect([...map.keys()]).toEqual(['b', 'c']);
});

test('whoever asks is told of what is dropped, the oldest first', () => {
  const dropped: string[] = [];
  dropOldest(entries(), 1, (entry) => dropped.push(entry));
  expect(dropped).toEqual(['a', 'b']);
});
