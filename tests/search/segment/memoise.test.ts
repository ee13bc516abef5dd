// Results that are kept.
import { expect, test } from 'vitest';
import { memoise } from '../../../src/search/segment/memoise.ts';

test('a word is computed once, and the result is the same', () => {
  const asked: string[] = [];
  const lengthOf = memoise((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['cell', 'osmosis', 'cell', 'cell'].map(lengthOf)).toEqual([4, 7, 4, 4]);
  expect(asked).toEqual(['cell', 'osmosis']);
});

test('nothing is a result too, where it is a number or a text', () => {
  let calls = 0;
  const zero = memoise(() => {
    calls += 1;
    return 0;
  });
  expect([zero('a'), zero('a')]).toEqual([0, 0]);
  expect(calls).toBe(1);
});

test('what was not asked for in a long time is computed anew', () => {
  let calls = 0;
  const count = memoise(() => {
    calls += 1;
    return calls;
  });
  const first = count('first');
  for (let number = 0; number < 10_000; number += 1) count(`word ${number}`);
  expect(count('first')).toBeGreaterThan(first);
});
