// Code in a text that is not parsed yet, told as the parser would tell it.
import { describe, expect, test } from 'vitest';
import { findCodeRanges, isWithin } from '../../../src/markdown/syntax/code-ranges.ts';

const codeIn = (text: string) => findCodeRanges(text).map(({ start, end }) => text.slice(start, end));

describe('code', () => {
  test.each([
    ['a span', 'a `b` c', ['`b`']],
    ['a span with a back-tick', 'a ``b`c`` d', ['``b`c``']],
    ['a span over two lines', 'a `b\nc` d', ['`b\nc`']],
    ['no span over paragraphs', 'a `b\n\nc` d', []],
    ['runs of other lengths', '`a``b`', ['`a``b`']],
    ['two spans', '`a` b `c`', ['`a`', '`c`']],
    ['a fence', 'a\n```js\nb\n```\nc', ['```js\nb\n```']],
    ['a fence of tildes', '~~~\n```\n~~~', ['~~~\n```\n~~~']],
    ['a longer fence', '````\n```\n````', ['````\n```\n````']],
    ['a fence that is never closed', '```\na', ['```\na']],
    ['a fence within a list and a quote', '- > ```\n  > a\n  > ```', ['- > ```\n  > a\n  > ```']],
    ['no fence with a back-tick behind', '``` a`b', []],
  ])('%s', (_name, text, code) => {
    expect(codeIn(text)).toEqual(code);
  });
});

test('an offset is within a range from its start up to its end', () => {
  const ranges = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ];
  expect([1, 2, 3, 4, 5, 6, 8, 9].filter((offset) => isWithin(ranges, offset))).toEqual([2, 3, 6, 8]);
});
