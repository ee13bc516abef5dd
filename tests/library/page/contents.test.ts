// Files that hold no text to answer with.
import { expect, test } from 'vitest';
import { lacksText } from '../../../src/library/page/contents.ts';

test.each([
  ['a.md', '<!-- only this --> %% and this %%', 'empty'],
  ['a.md', '<!-- one -->text<!-- two -->', undefined],
  ['a.md', 'an <!-- open comment', undefined],
  ['a.md', '- [one](a.md), [[Two]]\n- [three][3]', 'only links'],
  ['SUMMARY.md', '# Contents\n- [one](a.md)\n- [two](b.md)', 'table of contents'],
  ['a.md', '- [one](a.md) is about one', undefined],
])('%s with %j', (path, body, reason) => {
  expect(lacksText(path, body)).toBe(reason);
});

test.each(['<!--', '%%a', '![[', '[[a', '![a', '[a](', '[a]('])(
  'a megabyte of %j on one line is soon looked through',
  (piece) => {
    expect(lacksText('a.md', `${piece.repeat(1_000_000 / piece.length)} words`)).toBeUndefined();
  },
);
