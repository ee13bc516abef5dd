// What went wrong with Discord, told apart.
import { Client, DiscordAPIError, type DiscordErrorData, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { classify } from '../../../src/discord/errors/index.ts';

/** An answer of Discord's API, as discord.js throws it. */
function refuse(status: number, code: number, more: object = {}, json: unknown = {}) {
  const raw = { code, message: 'No', ...more } as DiscordErrorData;
  return new DiscordAPIError(raw, code, status, 'POST', 'https://discord.example', {
    files: undefined,
    body: json,
  });
}

/** What discord.js throws where it is used in a wrong way: an error with a code of its own. */
function misuse(): unknown {
  try {
    return new Client({} as never);
  } catch (error) {
    return error;
  }
}

test.each([
  [400, 40060, { kind: 'acknowledged' }],
  [404, 10062, { kind: 'expired' }],
  [400, 50083, { kind: 'forbidden', what: 'archived' }],
  [403, 50001, { kind: 'forbidden', what: 'access' }],
  [403, 50013, { kind: 'forbidden', what: 'permission' }],
  [400, 160002, { kind: 'forbidden', what: 'history' }],
  [403, 240000, { kind: 'forbidden', what: 'other' }],
  [404, 10008, { kind: 'gone', what: 'message' }],
  [404, 10003, { kind: 'gone', what: 'channel' }],
  [404, 10015, { kind: 'gone', what: 'other' }],
  [413, 40005, { kind: 'tooLarge' }],
  [413, 0, { kind: 'tooLarge' }],
  [401, 0, { kind: 'token' }],
  [401, 50027, { kind: 'token' }],
  [400, 20016, { kind: 'refused' }],
  [400, 40094, { kind: 'refused' }],
  [429, 0, { kind: 'network' }],
])('status %i with code %i', (status, code, fault) => {
  expect(classify(refuse(status, code))).toEqual(fault);
});

test('a message that Discord does not take is ours, and told by its shape', () => {
  const errors = {
    embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Too long' }] } } },
  };
  const error = refuse(400, 50035, { errors }, { embeds: [{ title: 'secret', color: 1 }], flags: null });
  expect(classify(error)).toEqual({
    kind: 'malformed',
    problems: [{ path: 'embeds.0.title', code: 'BASE_TYPE_MAX_LENGTH' }],
    shape: { embeds: [{ title: 'text of 6', color: 'number' }], flags: 'null' },
  });
  expect(classify(refuse(400, 50006))).toMatchObject({ kind: 'malformed', problems: [] });
});

test('a reply to a message that was deleted meanwhile is not malformed', () => {
  const errors = {
    message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown' }] },
  };
  expect(classify(refuse(400, 50035, { errors }))).toEqual({ kind: 'gone', what: 'message' });
});

test.each([
  [
    'an error of the server',
    new HTTPError(502, 'Bad', 'GET', 'https://discord.example', { files: undefined, body: undefined }),
  ],
  ['a request that was given up', Object.assign(new Error('aborted'), { name: 'AbortError' })],
  ['a connection that is refused', Object.assign(new Error('no'), { code: 'ECONNREFUSED' })],
  ['a connection of the HTTP client', Object.assign(new Error('no'), { code: 'UND_ERR_SOCKET' })],
  [
    'one behind another',
    new Error('failed', { cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }) }),
  ],
  [
    'one of several',
    new AggregateError([new Error('a'), Object.assign(new Error('b'), { code: 'ETIMEDOUT' })]),
  ],
])('%s is the network', (_what, error) => {
  expect(classify(error)).toEqual({ kind: 'network' });
});

test.each([
  ['an error of our own', new TypeError('undefined is not a function')],
  ['a code of the file system', Object.assign(new Error('no such file'), { code: 'ENOENT' })],
  ['a code of discord.js for wrong use', misuse()],
  ['what is no error', 'thrown'],
  ['nothing', undefined],
])('%s is a bug, and not the network', (_what, error) => {
  expect(classify(error)).toEqual({ kind: 'bug' });
});
