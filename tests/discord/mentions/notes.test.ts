// What is said in reply to a message that gets no answer.
import { expect, test } from 'vitest';
import { sayWait, writeNote } from '../../../src/discord/mentions/notes.ts';
import { speak } from '../../../src/language/index.ts';

test('whoever asked too much is told so, and a whole channel by another sentence', () => {
  const own = sayWait({ kind: 'wait', who: 'person', seconds: 7 }, speak());
  const all = sayWait({ kind: 'wait', who: 'everybody', seconds: 7 }, speak());
  expect(own).toContain('7');
  expect(all).toContain('7');
  expect(own).not.toBe(all);
});

test('a note is one sentence and nothing else', () => {
  expect(writeNote('Wait.')).toEqual({ content: 'Wait.', embeds: [], rows: [] });
});
