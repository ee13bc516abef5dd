// Questions that the library does not answer.
import { expect, test } from 'vitest';
import { openUnansweredQuestions } from '../../src/memory/index.ts';

test('nothing is kept in memory, where nobody could read it, and that is what it says', async () => {
  expect(await openUnansweredQuestions().note({ guild: null, declined: 'abcdefghij' })).toBe(false);
});
