import type { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { keepServerLanguages, serverLanguageOf } from '../../../src/discord/sending/server-languages.ts';

test('the language of a server is asked for each time, by the client that hears of it', () => {
  const [client, other] = [{} as Client, {} as Client];
  let language = 'de';
  keepServerLanguages(client, (guild) => (guild === '1' ? language : undefined));
  expect(serverLanguageOf(client, '1')).toBe('de');
  language = 'fr';
  expect(serverLanguageOf(client, '1')).toBe('fr');
  expect(serverLanguageOf(client, '2')).toBeUndefined();
  expect(serverLanguageOf(client, null)).toBeUndefined();
  expect(serverLanguageOf(other, '1')).toBeUndefined();
});
