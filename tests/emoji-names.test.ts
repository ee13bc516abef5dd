// Emoji by their names.
import { expect, test } from 'vitest';
import { emojiNamed } from '../src/emoji-names.ts';

test.each([
  ['tada', '🎉'],
  ['+1', '👍'],
  ['heavy_check_mark', '✔️'],
  ['de', '🇩🇪'],
])('%s is %s', (name, emoji) => {
  expect(emojiNamed(name)).toBe(emoji);
});

test.each(['', 'no_such_emoji', 'constructor', '__proto__', 'toString'])(
  'there is no emoji called %j',
  (name) => {
    expect(emojiNamed(name)).toBeUndefined();
  },
);
