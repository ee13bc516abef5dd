// A sentence above a message.
import { expect, test } from 'vitest';
import { addNote, type Message } from '../../../src/answer/index.ts';

const message: Message = { content: 'said before', embeds: [], rows: [] };

test('a note stands above what is there', () => {
  expect(addNote(message, 'a note')).toEqual({ content: 'a note\nsaid before', embeds: [], rows: [] });
  expect(addNote({ embeds: [], rows: [] }, 'a note').content).toBe('a note');
});

test('no note changes nothing', () => {
  expect(addNote(message, undefined)).toBe(message);
  expect(addNote(message, '')).toBe(message);
});
