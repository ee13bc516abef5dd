// The languages of servers.
import { expect, test } from 'vitest';
import { openLanguages } from '../../../src/discord/session/languages.ts';

test('a server has the language that it told last', () => {
  const { note, languageOf, all } = openLanguages({ '1': 'de' });
  note('2', 'fr');
  expect([languageOf('1'), languageOf('2'), languageOf('3')]).toEqual(['de', 'fr', undefined]);
  note('2', 'ja');
  note('1', 'en-US');
  expect([languageOf('1'), languageOf('2')]).toEqual([undefined, 'ja']);
  expect(all()).toEqual({ '2': 'ja' });
});

test('what is no language is none', () => {
  const { note, languageOf } = openLanguages({ '1': 'de' });
  note('1', { toString: 'fr' });
  note('2', undefined);
  expect([languageOf('1'), languageOf('2')]).toEqual([undefined, undefined]);
});
