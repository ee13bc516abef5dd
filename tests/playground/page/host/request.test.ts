// What a page may ask.

import { expect, test } from 'vitest';
import { isPerson, isPlace, readRequest } from '../../../../src/playground/page/host/request.ts';

test.each([
  { do: 'sit', person: 'student', place: 'general' },
  { do: 'sit', person: 'student', place: 'general', language: 'de' },
  { do: 'speak', language: 'ja' },
  { do: 'personCommand', command: 'Invite', person: 'classmate' },
  { do: 'slash', command: 'ask', options: { question: 'osmosis', parts: 2, deep: true } },
  { do: 'complete', command: 'ask', option: 'question', typed: 'os', filled: {} },
  { do: 'choose', message: '1', control: 'menu', of: 'people', values: ['classmate'] },
  { do: 'choose', message: '1', control: 'menu', of: 'channels', values: ['general'] },
  { do: 'submit', opener: '1', values: { title: 'Cell', subjects: ['biology'] } },
  { do: 'fault', fault: 'cut' },
])('%j is understood', (action) => {
  expect(readRequest({ id: 1, action })).toEqual({ id: 1, action });
});

test.each([
  undefined,
  'sit',
  { action: { do: 'say', text: 'hello' } },
  { id: 1, action: { do: 'leave' } },
  { id: 1, action: { do: 'say', text: 3 } },
  { id: 1, action: { do: 'say', text: 'x'.repeat(10_001) } },
  { id: 1, action: { do: 'fault', fault: 'fire' } },
  { id: 1, action: { do: 'choose', message: '1', control: 'm', of: 'emojis', values: [] } },
])('%j is no request', (value) => {
  expect(readRequest(value)).toBeUndefined();
});

test('people and places are known by name, what every object has is none of them', () => {
  expect([isPerson('student'), isPerson('toString'), isPlace('dm'), isPlace('constructor')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
