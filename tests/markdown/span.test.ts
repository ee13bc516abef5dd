// Runs of text: sliced, trimmed, marked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Mark,
  markSpans,
  plainText,
  type Span,
  sliceSpans,
  trimSpans,
} from '../../src/markdown/index.ts';

const span = (text: string, at = 0, ...marks: Mark[]): Span => ({ text, marks, at });

describe('a slice', () => {
  const spans = [span('one ', 0), span('two', 4, 'bold'), span(' three', 7)];

  test('goes through several spans, and knows where each begins', () => {
    expect(sliceSpans(spans, 2, 10)).toEqual([span('e ', 2), span('two', 4, 'bold'), span(' th', 7)]);
  });

  test('has no white space at either end', () => {
    expect(sliceSpans(spans, 3, 8)).toEqual([span('two', 4, 'bold')]);
  });

  test('of nothing is empty', () => {
    expect(sliceSpans(spans, 3, 4)).toEqual([]);
    expect(sliceSpans(spans, 20, 30)).toEqual([]);
  });
});

describe('trimming', () => {
  test('moves the beginning to the first word', () => {
    expect(trimSpans([span('  ', 0), span('\n a ', 2), span(' ', 6)])).toEqual([span('a', 4)]);
  });

  test('leaves none of a blank text', () => {
    expect(trimSpans([span(' '), span('\n')])).toEqual([]);
  });

  test('changes nothing that was given', () => {
    const spans = [span(' a ')];
    trimSpans(spans);
    expect(spans).toEqual([span(' a ')]);
  });
});

test('a mark goes around all, and is not doubled', () => {
  expect(markSpans([span('a', 0, 'italic'), span('b', 1, 'bold')], 'bold')).toEqual([
    span('a', 0, 'bold', 'italic'),
    span('b', 1, 'bold'),
  ]);
});

test('two slices beside each other hold every word once', () => {
  const spans = fc.array(
    fc.string({ maxLength: 8 }).map((text) => span(text)),
    { maxLength: 8 },
  );
  const letters = (some: readonly Span[]): string => plainText(some).replace(/\s/g, '');
  fc.assert(
    fc.property(spans, fc.nat({ max: 70 }), (all, at) => {
      const { length } = plainText(all);
      expect(letters(sliceSpans(all, 0, at)) + letters(sliceSpans(all, at, length))).toBe(letters(all));
    }),
  );
});
