// Errors that are told in their one sentence, and others, which are bugs.
import { expect, test } from 'vitest';
import { IncompleteError } from '../../src/built.ts';
import { ConfigError } from '../../src/config/index.ts';
import { DatabaseError } from '../../src/database/index.ts';
import { ConnectionError, TokenError } from '../../src/discord/session/index.ts';
import { LibraryError } from '../../src/library/index.ts';
import { isExpected } from '../../src/run/expected.ts';

test.each([
  ['a configuration', ConfigError],
  ['a connection', ConnectionError],
  ['a token, which is about a connection', TokenError],
  ['a database', DatabaseError],
  ['an installation', IncompleteError],
  ['a library', LibraryError],
])('an error about %s is for people', (_, kind) => {
  expect(isExpected(Object.create(kind.prototype))).toBe(true);
});

test.each([
  ['another error', new TypeError('x is not a function')],
  ['an error of the system', Object.assign(new Error('no room'), { code: 'ENOSPC' })],
  ['a text', 'no library'],
  ['one that only calls itself so', Object.assign(new Error('no'), { name: 'ConfigError' })],
  ['nothing', undefined],
])('%s is not', (_, error) => {
  expect(isExpected(error)).toBe(false);
});
