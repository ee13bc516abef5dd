// One line a question: what must come first, and why.
import { expect, it } from 'vitest';
import { type SearchIndex, search } from '../../../src/search/index.ts';

/** A test for each question: its first pages must be the expected ones, in order, for the reason given. */
export function ranks(
  index: SearchIndex,
  lines: readonly [question: string, expected: readonly string[], why: string][],
): void {
  it.each(lines)('"%s" → %j: %s', (question, expected) => {
    const { matches } = search(index, question);
    expect(matches.slice(0, expected.length).map(({ path }) => path)).toEqual(expected);
  });
}
