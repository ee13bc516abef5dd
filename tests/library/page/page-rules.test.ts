// What is warned of on a page that can be shown.
import { describe, expect, test } from 'vitest';
import { PAGE_RULES } from '../../../src/library/page/page-rules.ts';
import { draftAt } from '../catalogue/drafts.ts';

const findingsIn = (answer: string, title = 'What is it?') =>
  PAGE_RULES.map((rule) => rule(draftAt('a.md', { answer, title }))).filter((found) => found !== undefined);

/** The text at which the only finding is told. */
function spotIn(answer: string): string | undefined {
  const [found] = findingsIn(answer);
  return found !== undefined && 'offset' in found.at ? answer.slice(found.at.offset) : undefined;
}

describe('a code block that is never closed', () => {
  test.each([
    ['```\ncode', '```\ncode'],
    ['text\n\n```js\ncode\n', '```js\ncode\n'],
    ['~~~\ncode\n```\n', '~~~\ncode\n```\n'],
    // A fence ends with as many marks as it began with.
    ['````\ncode\n```\n', '````\ncode\n```\n'],
    ['- item\n  ```\n  code', '```\n  code'],
    ['1. ```\n   code', '```\n   code'],
    // What follows the closing marks makes them none.
    ['```\ncode\n``` not closed', '```\ncode\n``` not closed'],
    ['```\na\n```\n\n```\nb', '```\nb'],
  ])('%j is told where it begins', (answer, spot) => {
    expect(spotIn(answer)).toBe(spot);
    expect(findingsIn(answer)[0]?.fix).toBe(`end it with a line ${spot.slice(0, 3)}`);
  });

  test.each([
    '```\ncode\n```',
    '```js\ncode\n````',
    '~~~\n```\n~~~',
    'a ```span``` in a line',
    '```span``` at the start of a line',
    '- ```\n  code\n  ```',
    'no code at all',
  ])('%j is none', (answer) => {
    expect(findingsIn(answer)).toEqual([]);
  });
});

describe('a formula that is never closed', () => {
  test.each([
    ['$$x', '$$x'],
    ['a $$x$$ b $$y', '$$y'],
    ['`$$` and $$x', '$$x'],
    ['\\$$$x', '$$x'],
    ['\\\\$$x', '$$x'],
    ['` $$x', '$$x'],
  ])('%j is told where it begins', (answer, spot) => {
    expect(spotIn(answer)).toBe(spot);
  });

  test.each(['$$x$$', '`$$`', '``a ` $$``', '\\$$ 5', 'costs $5 and $6', '$$a$$ $$b$$'])(
    '%j is none',
    (answer) => {
      expect(findingsIn(answer)).toEqual([]);
    },
  );
});

describe('a title', () => {
  test('of 256 characters fits, and of 257 does not', () => {
    expect(findingsIn('text', 'a'.repeat(256))).toEqual([]);
    const [found] = findingsIn('text', 'a'.repeat(257));
    expect(found).toMatchObject({ at: ['title'], what: expect.stringContaining('257 characters') });
  });
});

test('each is told apart from the others', () => {
  expect(findingsIn('$$x\n\n```\ncode', 'a'.repeat(300))).toHaveLength(3);
});
