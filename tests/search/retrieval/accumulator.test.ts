// Scratch memory must be clean for the next question, whatever happened to the one before.
import { expect, test } from 'vitest';
import { openAccumulator, releaseAfter } from '../../../src/search/retrieval/accumulator.ts';

test('is all zero at first, with room for every page', () => {
  const { total, concept, touched, found } = openAccumulator(3);
  for (const list of [total, concept, touched, found]) expect([...list]).toEqual([0, 0, 0]);
});

test('what is worked out with it is returned, and its scores are left as they are', () => {
  const accumulator = openAccumulator(2);
  const result = releaseAfter(accumulator, () => {
    accumulator.total[1] = 4;
    return 'found';
  });
  expect(result).toBe('found');
  expect([...accumulator.total]).toEqual([0, 4]);
});

test('scores are cleared where the work ends in an exception, which is passed on', () => {
  const accumulator = openAccumulator(2);
  const fail = () =>
    releaseAfter(accumulator, () => {
      accumulator.total[0] = 1;
      accumulator.concept[1] = 2;
      throw new Error('out of order');
    });
  expect(fail).toThrow('out of order');
  expect([...accumulator.total, ...accumulator.concept]).toEqual([0, 0, 0, 0]);
});
