// How much memory the indexing thread may take.
import { expect, test } from 'vitest';
import { availableMemory, threadLimits } from '../../../src/shelf/memory/thread-memory.ts';

const MB = 2 ** 20;

test.each([
  ['a container', 400 * MB, 16_000 * MB, 400 * MB],
  ['no container', 0, 16_000 * MB, 16_000 * MB],
  ['a container without a limit', 2 ** 63, 16_000 * MB, 16_000 * MB],
])('in %s', (_where, constrained, total, available) => {
  expect(availableMemory(constrained, total)).toBe(available);
});

test('of little memory less is set aside for new objects, and never more than there is is allowed', () => {
  const small = threadLimits(400 * MB);
  expect(small.maxOldGenerationSizeMb + 2 * small.maxYoungGenerationSizeMb).toBeLessThan(300);
  const large = threadLimits(16_000 * MB);
  expect(large.maxOldGenerationSizeMb).toBe(9600);
  expect(large.maxYoungGenerationSizeMb).toBeGreaterThan(small.maxYoungGenerationSizeMb);
});

test('this process may take some', () => {
  expect(availableMemory()).toBeGreaterThan(100 * MB);
});
