// Why the bot is not connected, in sentences for people.
import { Client, DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import {
  ConnectionError,
  explainClose,
  explainLogin,
  TokenError,
} from '../../../src/discord/session/connection-error.ts';

const NO_BODY = { files: undefined, body: undefined };

function refuse(status: number): DiscordAPIError {
  return new DiscordAPIError({ code: 0, message: 'No' }, 0, status, 'GET', 'https://a.example', NO_BODY);
}

test.each([
  [4004, /no longer accepts the token/],
  [4010, /shard number/],
  [4011, /shards/],
  [4014, /privileged intent/],
  [4999, /code 4999/],
])('a session that was closed with %i', (code, sentence) => {
  expect(explainClose(code)).toBeInstanceOf(ConnectionError);
  expect(explainClose(code).message).toMatch(sentence);
});

test.each([
  ['a token that is refused', refuse(401), /^Discord refused the token\. .+ DISCORD_TOKEN/],
  ['a token that is no longer accepted', new TokenError(), /^Discord refused the token\./],
  ['a request that is refused', refuse(403), /^The Discord API at https:\/\/b\.example .+ \(status 403\)\.$/],
  ['an error of the server', new HTTPError(503, 'No', 'GET', '', NO_BODY), /\(status 503\)\.$/],
  ['a session closed meanwhile', explainClose(4014), /^Discord refused a privileged intent/],
  [
    'no answer',
    Object.assign(new Error('aborted'), { name: 'AbortError' }),
    /: it did not answer in time\.$/,
  ],
  [
    'a connection that failed',
    new Error('failed', { cause: new Error('getaddrinfo ENOTFOUND') }),
    /: getaddrinfo ENOTFOUND\.$/,
  ],
  ['one of several', new AggregateError([new Error('first.'), new Error('second')]), /: first\.$/],
  ['what is no error', 'odd', /: odd\.$/],
])('logging in ends with %s', (_what, error, sentence) => {
  const explained = explainLogin(error, 'https://b.example');
  expect(explained).toBeInstanceOf(ConnectionError);
  expect(explained.message).toMatch(sentence);
});

test('a token of the wrong shape is refused by discord.js itself', async () => {
  const error: unknown = await new Client({ intents: [] }).login('').catch((reason: unknown) => reason);
  expect(explainLogin(error).message).toMatch(/^Discord refused the token\./);
});
